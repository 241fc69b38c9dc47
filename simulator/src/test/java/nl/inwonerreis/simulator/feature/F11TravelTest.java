package nl.inwonerreis.simulator.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * Travel to a channel is delay of kind travel, and costs the resident time.
 *
 * <pre>
 * Start ──▶ Balie (counter; travel 30 min) ──▶ Eind
 * </pre>
 */
class F11TravelTest {

  @Test
  void travelComesBeforeTheDoorAndCountsAsResidentTime() {
    Story story =
        Story.of(
            Nodes.ONE_TASK,
            "'groups': {'basis': {'share': 1, 'channels': {'counter': 1}}},"
                + " 'channels': {'counter': {'travel': 'PT30M'}}, "
                + Nodes.desk("'count': 1", "'handling': 'PT10M'"),
            "09:00",
            "09:00");
    assertThat(story.lines("delay", "start"))
        .containsExactly(
            "09:30 delay Balie counter travel PT30M #1",
            "09:30 start Balie counter #1",
            "09:30 delay Balie counter travel PT30M #2",
            "09:40 start Balie counter #2");
    assertThat(story.timesOf(1).residentTime).isEqualTo(40 * 60);
    assertThat(story.timesOf(2).residentTime).as("with live waiting").isEqualTo(50 * 60);
    assertThat(story.timesOf(2).delay).isEqualTo(1800);
  }

  @Test
  void travelThatIsInterruptedCountsUntilThen() {
    Story story =
        Story.of(
            C06InterruptingTimerTest.bpmn(Nodes.timerDefinition("timeDuration", "PT10M")),
            """
            'groups': {'basis': {'share': 1, 'channels': {'counter': 1}}},
            'channels': {'counter': {'travel': 'PT30M'}},
            'elements': {'Balie': {'*': {'handling': 'PT10M'}}}
            """,
            "09:00");
    assertThat(story.lines("end")).containsExactly("09:10 end elsewhere #1");
    assertThat(story.timesOf(1).residentTime).isEqualTo(600);
    assertThat(story.timesOf(1).delay).isEqualTo(600);
  }
}
