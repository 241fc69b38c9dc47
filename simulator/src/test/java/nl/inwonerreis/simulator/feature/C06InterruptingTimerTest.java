package nl.inwonerreis.simulator.feature;

import static org.assertj.core.api.Assertions.assertThat;

import nl.inwonerreis.simulator.model.Bpmn;
import org.junit.jupiter.api.Test;

/**
 * An interrupting timer on a boundary takes the resident out of queue or service.
 *
 * <pre>
 * Start ──▶ Balie ──▶ Eind
 *             ⏱ Termijn (1 h) ──▶ Weg
 * </pre>
 */
class C06InterruptingTimerTest {

  static String bpmn(String definition) {
    return Bpmn.process(
        Nodes.START
            + Nodes.task("Balie")
            + Nodes.boundary("Termijn", "Balie", true, definition)
            + Nodes.END
            + Nodes.end("Weg", "elsewhere", ""),
        "Start>Balie Balie>Eind Termijn>Weg");
  }

  private static Story run(String handling, String more, String... arrivals) {
    return Story.of(
        bpmn(Nodes.timerDefinition("timeDuration", "PT1H")),
        """
        'staff': {'balie': {'count': 1}},
        'elements': {'Balie': {'*': {'staff': 'balie', 'handling': '%s'}} %s}
        """
            .formatted(handling, more),
        arrivals);
  }

  @Test
  void serviceIsWithdrawnAndTheNextInLineStarts() {
    Story story = run("PT90M", "", "09:00", "09:30");
    assertThat(story.lines("start", "withdraw", "end"))
        .containsExactly(
            "09:00 start Balie #1",
            "10:00 withdraw Balie #1",
            "10:00 start Balie #2",
            "10:00 start Termijn #1",
            "10:00 end elsewhere #1",
            "10:30 withdraw Balie #2",
            "10:30 start Termijn #2",
            "10:30 end elsewhere #2");
    assertThat(story.timesOf(1).handling).isEqualTo(3600);
  }

  @Test
  void whoWaitsIsTakenOutOfTheQueue() {
    Story story = run("PT50M", "", "09:00", "09:05", "09:06");
    assertThat(story.lines("cancel", "end"))
        .containsExactly("09:50 end helped #1", "10:05 end elsewhere #2", "10:06 end elsewhere #3");
  }

  @Test
  void whoIsServedInTimeIsNotInterrupted() {
    assertThat(run("PT1H", "", "09:00").lines("end")).containsExactly("10:00 end helped #1");
  }

  @Test
  void theDelayRunsFromTheTokensArrivalAndTheProbabilityIsDrawnOnce() {
    Story story = run("PT90M", ", 'Termijn': {'*': {'delay': 'PT2H', 'probability': 0}}", "09:00");
    assertThat(story.lines("end")).containsExactly("10:30 end helped #1");
    Story sooner =
        run("PT90M", ", 'Termijn': {'*': {'delay': 'PT10M', 'probability': 1}}", "09:00");
    assertThat(sooner.lines("end")).containsExactly("09:10 end elsewhere #1");
  }

  @Test
  void aTimerWithADateGoesOffOnThatDate() {
    Story story =
        Story.of(
            bpmn(Nodes.timerDefinition("timeDate", "2026-01-05T12:00:00")),
            Nodes.desk("'count': 3", "'handling': 'PT2H'"),
            "09:00",
            "11:00",
            "13:00");
    assertThat(story.lines("end"))
        .containsExactly("11:00 end helped #1", "12:00 end elsewhere #2", "13:00 end elsewhere #3");
  }
}
