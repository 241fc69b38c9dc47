package nl.inwonerreis.simulator.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * Residents can come with a fixed interval between them, or at given times.
 *
 * <pre>
 * Start ──▶ Balie ──▶ Eind
 * </pre>
 */
class A07GivenArrivalsTest {

  @Test
  void withInterarrivalTheFirstResidentComesAfterOneInterval() {
    Story story =
        Story.run(Nodes.ONE_TASK, "'duration': 'PT1H', 'arrivals': {'interarrival': 'PT20M'}");
    assertThat(story.lines("arrive", "finish"))
        .containsExactly("00:20 arrive Start #1", "00:40 arrive Start #2", "01:00 finish");
  }

  @Test
  void aRunWithResidentsEndsWithItsLastResident() {
    Story story =
        Story.run(
            Nodes.ONE_TASK,
            """
            'residents': 2, 'arrivals': {'interarrival': 'PT20M'},
            'elements': {'Balie': {'*': {'handling': 'PT50M'}}}
            """);
    assertThat(story.lines("arrive", "end", "finish"))
        .containsExactly(
            "00:20 arrive Start #1",
            "00:40 arrive Start #2",
            "01:10 end helped #1",
            "01:30 end helped #2",
            "01:30 finish");
  }

  @Test
  void givenTimesNeedNotBeInOrder() {
    Story story = Story.of(Nodes.ONE_TASK, "", "+1 09:00", "10:00");
    assertThat(story.lines("arrive"))
        .containsExactly("10:00 arrive Start #1", "+1 09:00 arrive Start #2");
  }

  @Test
  void whoComesAfterTheEndIsNotSeen() {
    Story story =
        Story.run(
            Nodes.ONE_TASK,
            "'duration': 'P1D', 'arrivals': {'times': 'times.csv'}",
            "09:00",
            "+1 09:00");
    assertThat(story.lines("arrive")).hasSize(1);
  }
}
