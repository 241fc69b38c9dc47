package nl.inwonerreis.simulator.feature;

import static org.assertj.core.api.Assertions.assertThat;

import nl.inwonerreis.simulator.model.Bpmn;
import org.junit.jupiter.api.Test;

/**
 * A timer that does not interrupt starts a side token: it loads staff, and never lengthens the
 * journey.
 *
 * <pre>
 * Start ──▶ Balie (2 h) ──▶ Eind
 *             ⏱ Herinnering (30 min, not interrupting) ──▶ Brief ──▶ Verstuurd
 * </pre>
 */
class C07NonInterruptingTimerTest {

  static String bpmn(String definition) {
    return Bpmn.process(
        Nodes.START
            + Nodes.task("Balie")
            + Nodes.boundary("Herinnering", "Balie", false, definition)
            + Nodes.task("Brief")
            + Nodes.END
            + Nodes.end("Verstuurd", "refused", ""),
        "Start>Balie Balie>Eind Herinnering>Brief Brief>Verstuurd");
  }

  private static Story run(String brief, String definition, String... arrivals) {
    return Story.of(
        bpmn(definition),
        """
        'staff': {'post': {'count': 1}},
        'elements': {'Balie': {'*': {'handling': 'PT2H'}},
                     'Brief': {'*': {'staff': 'post', 'handling': '%s'}}}
        """
            .formatted(brief),
        arrivals);
  }

  private static final String HALF_HOUR = Nodes.timerDefinition("timeDuration", "PT30M");

  @Test
  void theSideTokenIsServedBesideTheJourneyAndSetsNoOutcome() {
    Story story = run("PT10M", HALF_HOUR, "09:00");
    assertThat(story.lines("start", "complete", "end"))
        .containsExactly(
            "09:00 start Balie #1",
            "09:30 start Herinnering side #1",
            "09:30 complete Herinnering side #1",
            "09:30 start Brief side #1",
            "09:40 complete Brief side #1",
            "11:00 complete Balie #1",
            "11:00 end helped #1");
  }

  @Test
  void itsTimesAreNotThoseOfTheJourney() {
    Story story = run("PT10M", HALF_HOUR, "09:00");
    assertThat(story.timesOf(1).leadTime).isEqualTo(7200);
    assertThat(story.timesOf(1).handling).isEqualTo(7200);
    assertThat(story.timesOf(1).single).isTrue();
  }

  @Test
  void aCycleRepeatsAsOftenAsItSays() {
    Story story = run("PT1M", Nodes.timerDefinition("timeCycle", "R3/PT20M"), "09:00");
    assertThat(story.linesOf("Herinnering", "start"))
        .containsExactly(
            "09:20 start Herinnering side #1",
            "09:40 start Herinnering side #1",
            "10:00 start Herinnering side #1");
  }

  @Test
  void aCycleStopsWithTheActivity() {
    Story story = run("PT1M", Nodes.timerDefinition("timeCycle", "R/PT50M"), "09:00");
    assertThat(story.linesOf("Herinnering", "start")).hasSize(2);
  }
}
