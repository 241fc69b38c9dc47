package nl.inwonerreis.simulator.feature;

import static org.assertj.core.api.Assertions.assertThat;

import nl.inwonerreis.simulator.model.Bpmn;
import org.junit.jupiter.api.Test;

/**
 * Several persons serve one queue: whoever is free takes the head.
 *
 * <pre>
 * Start ──▶ Balie (2 persons) ──▶ Eind
 * </pre>
 */
class A02SeveralServersTest {

  @Test
  void twoAreServedAtOnceAndTheThirdTakesTheFirstFree() {
    Story story =
        Story.of(
            Nodes.ONE_TASK,
            Nodes.desk(
                "'count': 2", "'handling': {'trace': {'values': ['PT30M', 'PT10M', 'PT5M']}}"),
            "09:00",
            "09:01",
            "09:02");
    assertThat(story.lines("start", "complete"))
        .containsExactly(
            "09:00 start Balie #1",
            "09:01 start Balie #2",
            "09:11 complete Balie #2",
            "09:11 start Balie #3",
            "09:16 complete Balie #3",
            "09:30 complete Balie #1");
  }

  @Test
  void onePoolHasOneQueueOverAllElements() {
    String bpmn =
        Bpmn.process(
            Nodes.START + Nodes.task("Intake") + Nodes.task("Balie") + Nodes.END,
            "Start>Intake Intake>Balie Balie>Eind");
    Story story =
        Story.of(
            bpmn,
            """
            'staff': {'balie': {'count': 1}},
            'elements': {'Intake': {'*': {'staff': 'balie', 'handling': 'PT10M'}},
                         'Balie': {'*': {'staff': 'balie', 'handling': 'PT20M'}}}
            """,
            "09:00",
            "09:05");
    assertThat(story.lines("start"))
        .containsExactly(
            "09:00 start Intake #1",
            "09:10 start Intake #2",
            "09:20 start Balie #1",
            "09:40 start Balie #2");
  }
}
