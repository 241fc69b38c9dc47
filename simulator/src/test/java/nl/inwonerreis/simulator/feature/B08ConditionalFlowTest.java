package nl.inwonerreis.simulator.feature;

import static org.assertj.core.api.Assertions.assertThat;

import nl.inwonerreis.simulator.model.Bpmn;
import org.junit.jupiter.api.Test;

/**
 * Conditions on flows that leave a task: each flow with a condition is taken by itself, one without
 * always, the default flow when no condition holds.
 *
 * <pre>
 * Start ──▶ Balie ─┬─◇ brief ──▶ Brief ──▶ Eind
 *                  └─╱ anders ─▶ Klaar
 * </pre>
 */
class B08ConditionalFlowTest {

  private static String bpmn(boolean withDefault) {
    return Bpmn.process(
        Nodes.START
            + "<userTask id='Balie'%s/>".formatted(withDefault ? " default='anders'" : "")
            + Nodes.task("Brief")
            + Nodes.END
            + Nodes.end("Klaar", "refused", "")
            + "<sequenceFlow id='brief' sourceRef='Balie' targetRef='Brief'>"
            + "<conditionExpression>${brief}</conditionExpression></sequenceFlow>",
        "Start>Balie anders:Balie>Klaar Brief>Eind");
  }

  private static Story run(boolean withDefault, String share) {
    return Story.of(
        bpmn(withDefault),
        """
        'elements': {'Balie': {'*': {'handling': 'PT10M'}}, 'Brief': {'*': {'handling': 'PT5M'}}},
        'flows': {'brief': %s}
        """
            .formatted(share),
        "09:00");
  }

  @Test
  void theDefaultFlowIsTakenWhenNoConditionHolds() {
    assertThat(run(true, "0").lines("start", "end"))
        .containsExactly("09:00 start Balie #1", "09:10 end refused #1");
  }

  @Test
  void theDefaultFlowIsNotTakenBesideACondition() {
    assertThat(run(true, "1").lines("start", "end"))
        .containsExactly("09:00 start Balie #1", "09:10 start Brief #1", "09:15 end helped #1");
  }

  @Test
  void aFlowWithoutConditionIsAlwaysTaken() {
    Story story = run(false, "1");
    assertThat(story.lines("start", "end"))
        .containsExactly("09:00 start Balie #1", "09:10 start Brief #1", "09:15 end helped #1");
    assertThat(story.timesOf(1).single).isFalse();
    assertThat(run(false, "0").lines("end")).containsExactly("09:10 end refused #1");
  }
}
