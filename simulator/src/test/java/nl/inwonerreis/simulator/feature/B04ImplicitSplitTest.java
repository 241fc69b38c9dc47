package nl.inwonerreis.simulator.feature;

import static org.assertj.core.api.Assertions.assertThat;

import nl.inwonerreis.simulator.model.Bpmn;
import org.junit.jupiter.api.Test;

/**
 * Several flows out of a task are a parallel split; several flows into one do not wait for each
 * other.
 *
 * <pre>
 * Start ──▶ Vooraf ──▶ A (10 min) ──▶ Na (5 min) ──▶ Eind
 *                  ──▶ B (30 min) ──▶
 * </pre>
 */
class B04ImplicitSplitTest {

  private static final String BPMN =
      Bpmn.process(
          Nodes.START
              + Nodes.task("Vooraf")
              + Nodes.task("A")
              + Nodes.task("B")
              + Nodes.task("Na")
              + Nodes.END,
          "Start>Vooraf Vooraf>A Vooraf>B A>Na B>Na Na>Eind");
  private static final String TIMES =
      """
      'elements': {'Vooraf': {'*': {'handling': 'PT1M'}}, 'A': {'*': {'handling': 'PT10M'}},
                   'B': {'*': {'handling': 'PT30M'}}, 'Na': {'*': {'handling': 'PT5M'}}}
      """;

  @Test
  void bothFlowsAreTakenAndTheTaskAfterThemIsDoneTwice() {
    Story story = Story.of(BPMN, TIMES, "09:00");
    assertThat(story.lines("start"))
        .containsExactly(
            "09:00 start Vooraf #1",
            "09:01 start A #1",
            "09:01 start B #1",
            "09:11 start Na #1",
            "09:31 start Na #1");
  }

  @Test
  void theResidentEndsWhenTheLastMainTokenEnds() {
    Story story = Story.of(BPMN, TIMES, "09:00");
    assertThat(story.lines("end")).containsExactly("09:36 end helped #1");
  }

  @Test
  void theOutcomeIsThatOfTheLastEndReached() {
    String bpmn =
        Bpmn.process(
            Nodes.START
                + Nodes.task("A")
                + Nodes.task("B")
                + Nodes.end("Door", "referred", "")
                + Nodes.end("Nee", "refused", ""),
            "Start>A Start>B A>Door B>Nee");
    Story slowB =
        Story.of(
            bpmn,
            """
            'elements': {'A': {'*': {'handling': 'PT10M'}}, 'B': {'*': {'handling': 'PT30M'}}}
            """,
            "09:00");
    assertThat(slowB.lines("end")).containsExactly("09:30 end refused #1");
  }
}
