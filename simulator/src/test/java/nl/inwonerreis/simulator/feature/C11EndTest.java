package nl.inwonerreis.simulator.feature;

import static org.assertj.core.api.Assertions.assertThat;

import nl.inwonerreis.simulator.model.Bpmn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * An end event says how the journey ends; without a word the resident is helped.
 *
 * <pre>
 * Start ──▶ ◇ Keuze ──▶ Geholpen | Geweigerd | Verwezen | Elders | Ingetrokken | (nothing)
 * </pre>
 */
class C11EndTest {

  private static Story run(String end) {
    return Story.of(
        Bpmn.process(Nodes.START + Nodes.task("A") + end, "Start>A A>Eind"),
        "'elements': {'A': {'*': {'handling': 'PT10M'}}}",
        "09:00");
  }

  @ParameterizedTest
  @ValueSource(strings = {"helped", "refused", "referred", "elsewhere"})
  void theOutcomeIsThatOfTheEnd(String outcome) {
    assertThat(run(Nodes.end("Eind", outcome, "")).lines("end"))
        .containsExactly("09:10 end %s #1".formatted(outcome));
  }

  @Test
  void aDropOffEndHasItsKind() {
    assertThat(run(Nodes.end("Eind", "dropOff", "documents-missing")).lines("end"))
        .containsExactly("09:10 end dropOff documents-missing #1");
  }

  @Test
  void anEndThatSaysNothingMeansHelped() {
    assertThat(run(Nodes.END).lines("end")).containsExactly("09:10 end helped #1");
  }

  @Test
  void aNodeWithoutAFlowOutIsAnImplicitEndAndMeansHelped() {
    Story story =
        Story.of(
            Bpmn.process(Nodes.START + Nodes.task("A"), "Start>A"),
            "'elements': {'A': {'*': {'handling': 'PT10M'}}}",
            "09:00");
    assertThat(story.lines("end")).containsExactly("09:10 end helped #1");
  }
}
