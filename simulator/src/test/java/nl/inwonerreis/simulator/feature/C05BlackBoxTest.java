package nl.inwonerreis.simulator.feature;

import static org.assertj.core.api.Assertions.assertThat;

import nl.inwonerreis.simulator.model.Bpmn;
import org.junit.jupiter.api.Test;

/**
 * A catch event whose message cannot come, because its sender is a black box, takes a day, and that
 * is named.
 *
 * <pre>
 * Keten (black box) ┄✉┄▶ Antwoord
 * Start ──▶ ✉ Antwoord ──▶ Eind
 * </pre>
 */
class C05BlackBoxTest {

  private static final String BPMN =
      Bpmn.file(
          """
          <collaboration id='Samen'>
            <participant id='PoolInwoner' processRef='Inwoner'/>
            <participant id='PoolKeten'/>
            <messageFlow id='M' sourceRef='PoolKeten' targetRef='Antwoord'/>
          </collaboration>
          """,
          Bpmn.processElement(
              "Inwoner",
              Nodes.START + Nodes.catchMessage("Antwoord") + Nodes.END,
              "Start>Antwoord Antwoord>Eind"));

  @Test
  void theDefaultIsADayAndIsNamed() {
    Story story = Story.of(BPMN, "", "09:00");
    assertThat(story.lines("delay", "end"))
        .containsExactly("+1 09:00 delay Antwoord delay PT24H #1", "+1 09:00 end helped #1");
    assertThat(Story.compile(BPMN, "").defaults())
        .anyMatch(d -> d.name().equals("delay") && "Antwoord".equals(d.element()));
  }

  @Test
  void theScenarioCanGiveTheDelay() {
    Story story = Story.of(BPMN, "'elements': {'Antwoord': {'*': {'delay': 'P3D'}}}", "09:00");
    assertThat(story.lines("end")).containsExactly("+3 09:00 end helped #1");
    assertThat(story.timesOf(1).delay).isEqualTo(3 * 86_400);
  }
}
