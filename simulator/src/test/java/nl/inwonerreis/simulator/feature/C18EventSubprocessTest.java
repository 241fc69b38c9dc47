package nl.inwonerreis.simulator.feature;

import static org.assertj.core.api.Assertions.assertThat;

import nl.inwonerreis.simulator.model.Bpmn;
import org.junit.jupiter.api.Test;

/**
 * An event subprocess waits as long as what is around it is active. When it interrupts, all else
 * around it stops and it takes over; when not, it runs beside the journey.
 *
 * <pre>
 * Start ──▶ Balie (2 h) ──▶ Eind
 * [ ⏱ Op (30 min) ──▶ Brief (10 min) ──▶ Verstuurd ]
 * </pre>
 */
class C18EventSubprocessTest {

  private static String bpmn(boolean interrupting, String definition) {
    return Bpmn.process(
        Nodes.START
            + Nodes.task("Balie")
            + Nodes.END
            + "<subProcess id='Tussen' triggeredByEvent='true'><startEvent id='Op'"
            + " isInterrupting='%s'>%s</startEvent>".formatted(interrupting, definition)
            + Nodes.task("Brief")
            + Nodes.end("Verstuurd", "refused", "")
            + Bpmn.flows("Op>Brief Brief>Verstuurd")
            + "</subProcess>",
        "Start>Balie Balie>Eind");
  }

  private static Story run(String bpmn, String more) {
    return Story.of(
        bpmn,
        """
        'elements': {'Balie': {'*': {'handling': 'PT2H'}}, 'Brief': {'*': {'handling': 'PT10M'}}%s}
        """
            .formatted(more),
        "09:00");
  }

  private static final String HALF_HOUR = Nodes.timerDefinition("timeDuration", "PT30M");

  @Test
  void whatInterruptsTakesOverTheJourney() {
    Story story = run(bpmn(true, HALF_HOUR), "");
    assertThat(story.lines("start", "withdraw", "complete", "end"))
        .containsExactly(
            "09:00 start Balie #1",
            "09:30 withdraw Balie #1",
            "09:30 start Op #1",
            "09:30 complete Op #1",
            "09:30 start Brief #1",
            "09:40 complete Brief #1",
            "09:40 end refused #1");
    assertThat(story.timesOf(1).single).isTrue();
    assertThat(story.timesOf(1).handling).isEqualTo(2400);
  }

  @Test
  void whatDoesNotInterruptRunsBeside() {
    Story story = run(bpmn(false, HALF_HOUR), "");
    assertThat(story.lines("start", "complete", "end"))
        .containsExactly(
            "09:00 start Balie #1",
            "09:30 start Op side #1",
            "09:30 complete Op side #1",
            "09:30 start Brief side #1",
            "09:40 complete Brief side #1",
            "11:00 complete Balie #1",
            "11:00 end helped #1");
    assertThat(story.timesOf(1).leadTime).isEqualTo(7200);
  }

  @Test
  void itGoesWhenTheJourneyEnds() {
    Story story = run(bpmn(false, Nodes.timerDefinition("timeDuration", "PT3H")), "");
    assertThat(story.linesOf("Op", "start")).isEmpty();
    assertThat(story.lines("close")).containsExactly("11:00 close #1");
  }

  @Test
  void aCycleStartsItAgainAndAgain() {
    Story story = run(bpmn(false, Nodes.timerDefinition("timeCycle", "R3/PT20M")), "");
    assertThat(story.linesOf("Op", "start"))
        .containsExactly(
            "09:20 start Op side #1", "09:40 start Op side #1", "10:00 start Op side #1");
  }

  @Test
  void aConditionHappensAtTheRateOfTheScenario() {
    String bpmn = bpmn(false, "<conditionalEventDefinition/>");
    assertThat(run(bpmn, "").linesOf("Op", "start")).isEmpty();
    assertThat(run(bpmn, ", 'Op': {'*': {'rate': {'perHour': 60}}}").linesOf("Op", "start"))
        .hasSizeGreaterThan(80);
  }

  @Test
  void itCatchesAnErrorBeforeTheBoundaryDoes() {
    String bpmn =
        Bpmn.process(
            Nodes.START
                + "<subProcess id='Vak'>"
                + Nodes.task("Balie")
                + "<endEvent id='Mis'><errorEventDefinition/></endEvent>"
                + "<subProcess id='Vangnet' triggeredByEvent='true'><startEvent id='Op'>"
                + "<errorEventDefinition/></startEvent>"
                + Nodes.task("Brief")
                + Bpmn.flows("Op>Brief")
                + "</subProcess>"
                + Bpmn.flows("Balie>Mis")
                + "</subProcess>"
                + Nodes.boundary("Fout", "Vak", true, "<errorEventDefinition/>")
                + Nodes.END
                + Nodes.end("Gefaald", "refused", ""),
            "Start>Vak Vak>Eind Fout>Gefaald");
    assertThat(run(bpmn, "").lines("start", "end"))
        .containsExactly(
            "09:00 start Balie #1",
            "11:00 start Op #1",
            "11:00 start Brief #1",
            "11:10 end helped #1");
  }
}
