package nl.inwonerreis.simulator.feature;

import static org.assertj.core.api.Assertions.assertThat;

import nl.inwonerreis.simulator.model.Bpmn;
import org.junit.jupiter.api.Test;

/**
 * Cancelling a transaction stops what is in it, takes back what was done, and goes on from its
 * cancel event. Without cancelling it is a subprocess.
 *
 * <pre>
 * Start ──▶ ‖ Zaal ──▶ ◇ ──▶ Rond    ‖──▶ Eind
 *           ‖           └──▶ ⊗ Af    ‖
 *              ⊗ Afgezegd ──▶ Spijt
 * </pre>
 */
class C20TransactionTest {

  private static Story run(int cancelled) {
    String bpmn =
        Bpmn.process(
            Nodes.START
                + "<transaction id='Boeken'>"
                + Nodes.task("Zaal")
                + Nodes.boundary("Om", "Zaal", true, "<compensateEventDefinition/>")
                + "<userTask id='ZaalAf' isForCompensation='true'/>"
                + "<association id='As' sourceRef='Om' targetRef='ZaalAf'/>"
                + Nodes.gateway("exclusive", "Keuze")
                + "<endEvent id='Rond'/><endEvent id='Af'><cancelEventDefinition/></endEvent>"
                + Bpmn.flows("Zaal>Keuze rond:Keuze>Rond af:Keuze>Af")
                + "</transaction>"
                + Nodes.boundary("Afgezegd", "Boeken", true, "<cancelEventDefinition/>")
                + Nodes.END
                + Nodes.end("Spijt", "otherwise", "").replace("otherwise", "referred"),
            "Start>Boeken Boeken>Eind Afgezegd>Spijt");
    return Story.of(
        bpmn,
        """
        'elements': {'Zaal': {'*': {'handling': 'PT10M'}}, 'ZaalAf': {'*': {'handling': 'PT1M'}}},
        'flows': {'af': %d}
        """
            .formatted(cancelled),
        "09:00");
  }

  @Test
  void cancellingTakesBackAndGoesOnFromTheCancelEvent() {
    assertThat(run(1).lines("start", "end"))
        .containsExactly(
            "09:00 start Zaal #1",
            "09:10 start ZaalAf #1",
            "09:11 start Afgezegd #1",
            "09:11 end referred #1");
  }

  @Test
  void otherwiseItIsASubprocess() {
    assertThat(run(0).lines("start", "end"))
        .containsExactly("09:00 start Zaal #1", "09:10 end helped #1");
  }
}
