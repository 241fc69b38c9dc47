package nl.inwonerreis.simulator.feature;

import static org.assertj.core.api.Assertions.assertThat;

import nl.inwonerreis.simulator.model.Bpmn;
import org.junit.jupiter.api.Test;

/**
 * An escalation goes to the nearest that catches it; who throws it goes on, unless what catches it
 * interrupts. Nobody need catch it.
 *
 * <pre>
 * Start ──▶ [ Vak: ⌃ Meld ──▶ In (1 h) ]──▶ Eind
 *              ⌃ Hoger ──▶ Bellen ──▶ Gebeld
 * </pre>
 */
class C16EscalationTest {

  private static String bpmn(String boundary) {
    return Bpmn.process(
        Nodes.START
            + "<subProcess id='Vak'><intermediateThrowEvent id='Meld'><escalationEventDefinition/>"
            + "</intermediateThrowEvent>"
            + Nodes.task("In")
            + Bpmn.flows("Meld>In")
            + "</subProcess>"
            + boundary
            + Nodes.task("Bellen")
            + Nodes.END
            + Nodes.end("Gebeld", "referred", ""),
        "Start>Vak Vak>Eind Bellen>Gebeld" + (boundary.isEmpty() ? "" : " Hoger>Bellen"));
  }

  private static Story run(String boundary) {
    return Story.of(
        bpmn(boundary),
        """
        'elements': {'In': {'*': {'handling': 'PT1H'}}, 'Bellen': {'*': {'handling': 'PT5M'}}}
        """,
        "09:00");
  }

  private static String hoger(boolean interrupting) {
    return Nodes.boundary("Hoger", "Vak", interrupting, "<escalationEventDefinition/>");
  }

  @Test
  void besideTheActivityItStartsASideToken() {
    assertThat(run(hoger(false)).lines("start", "complete", "end"))
        .containsSubsequence(
            "09:00 start Bellen side #1", "09:05 complete Bellen side #1", "10:00 complete In #1")
        .endsWith("10:00 end helped #1");
  }

  @Test
  void whatInterruptsStopsTheThrowerToo() {
    Story story = run(hoger(true));
    assertThat(story.linesOf("In", "start")).isEmpty();
    assertThat(story.lines("end")).containsExactly("09:05 end referred #1");
  }

  @Test
  void nobodyNeedCatchIt() {
    assertThat(run("").lines("end")).containsExactly("10:00 end helped #1");
  }
}
