package nl.inwonerreis.simulator.feature;

import static org.assertj.core.api.Assertions.assertThat;

import nl.inwonerreis.simulator.model.Bpmn;
import org.junit.jupiter.api.Test;

/**
 * An error stops what is around it, up to the nearest that catches it: by its own name, else any.
 *
 * <pre>
 * Start ──▶ [ Vak: In ──▶ ⊗ Mis   ]──▶ Eind
 *           [      Naast (2 h)    ]
 *              ⚡ Fout ──▶ Herstel ──▶ Anders
 * </pre>
 */
class C15ErrorTest {

  private static String error(String reference) {
    return reference.isEmpty()
        ? "<errorEventDefinition/>"
        : "<errorEventDefinition errorRef='%s'/>".formatted(reference);
  }

  private static String bpmn(String thrown, String boundaries, String flows) {
    return Bpmn.process(
        Nodes.START
            + "<subProcess id='Vak'>"
            + "<startEvent id='S'/><parallelGateway id='P'/>"
            + Nodes.task("In")
            + Nodes.task("Naast")
            + "<endEvent id='Mis'>%s</endEvent>".formatted(error(thrown))
            + "<endEvent id='Goed'/>"
            + Bpmn.flows("S>P P>In P>Naast In>Mis Naast>Goed")
            + "</subProcess>"
            + boundaries
            + Nodes.task("Herstel")
            + Nodes.END
            + Nodes.end("Anders", "referred", ""),
        "Start>Vak Vak>Eind Herstel>Anders " + flows);
  }

  private static Story run(String bpmn) {
    return Story.of(
        bpmn,
        """
        'elements': {'In': {'*': {'handling': 'PT10M'}}, 'Naast': {'*': {'handling': 'PT2H'}},
                     'Herstel': {'*': {'handling': 'PT5M'}}}
        """,
        "09:00");
  }

  @Test
  void itStopsTheSubprocessAndGoesOnFromTheBoundary() {
    Story story = run(bpmn("E1", Nodes.boundary("Fout", "Vak", true, error("")), "Fout>Herstel"));
    assertThat(story.lines("start", "withdraw", "end"))
        .containsExactly(
            "09:00 start In #1",
            "09:00 start Naast #1",
            "09:10 withdraw Naast #1",
            "09:10 start Fout #1",
            "09:10 start Herstel #1",
            "09:15 end referred #1");
  }

  @Test
  void itsOwnNameGoesBeforeAny() {
    Story story =
        run(
            bpmn(
                "E1",
                Nodes.boundary("Elke", "Vak", true, error(""))
                    + Nodes.boundary("Eigen", "Vak", true, error("E1"))
                    + "<endEvent id='Vang'/>",
                "Elke>Vang Eigen>Herstel"));
    assertThat(story.lines("end")).containsExactly("09:15 end referred #1");
  }

  @Test
  void errorsWithOneCodeAreTheSame() {
    String caught =
        bpmn(
            "E1",
            Nodes.boundary("Eigen", "Vak", true, error("E2"))
                + Nodes.boundary("Ander", "Vak", true, error("E3"))
                + "<endEvent id='Vang'/>",
            "Eigen>Herstel Ander>Vang");
    String codes =
        "<error id='E1' errorCode='X'/><error id='E2' errorCode='X'/><error id='E3' errorCode='Y'/>";
    assertThat(run(caught.replace("<process ", codes + "<process ")).lines("end"))
        .containsExactly("09:15 end referred #1");
  }

  @Test
  void anErrorThatNobodyCatchesEndsTheCase() {
    Story story = run(bpmn("E1", Nodes.boundary("Fout", "Vak", true, error("E2")), "Fout>Herstel"));
    assertThat(story.lines("withdraw", "end"))
        .containsExactly("09:10 withdraw Naast #1", "09:10 end helped #1");
  }

  @Test
  void onATaskItComesByTheScenario() {
    String bpmn =
        Bpmn.process(
            Nodes.START
                + Nodes.task("Balie")
                + Nodes.boundary("Fout", "Balie", true, error(""))
                + Nodes.END
                + Nodes.end("Mis", "refused", ""),
            "Start>Balie Balie>Eind Fout>Mis");
    String balie = "'Balie': {'*': {'handling': 'PT1H'}}";
    assertThat(Story.of(bpmn, "'elements': {%s}".formatted(balie), "09:00").lines("end"))
        .containsExactly("10:00 end helped #1");
    assertThat(
            Story.of(
                    bpmn,
                    "'elements': {%s, 'Fout': {'*': {'delay': 'PT5M'}}}".formatted(balie),
                    "09:00")
                .lines("end"))
        .containsExactly("09:05 end refused #1");
  }
}
