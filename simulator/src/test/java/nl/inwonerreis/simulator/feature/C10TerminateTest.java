package nl.inwonerreis.simulator.feature;

import static org.assertj.core.api.Assertions.assertThat;

import nl.inwonerreis.simulator.model.Bpmn;
import org.junit.jupiter.api.Test;

/**
 * A terminate end stops all tokens of that resident in that process.
 *
 * <pre>
 * Start ──▶ A (10 min) ──▶ Stop (terminate)
 *       ──▶ B (30 min) ──▶ Eind
 * </pre>
 */
class C10TerminateTest {

  private static final String BPMN =
      Bpmn.process(
          Nodes.START
              + Nodes.task("A")
              + Nodes.task("B")
              + Nodes.END
              + "<endEvent id='Stop'><terminateEventDefinition/></endEvent>",
          "Start>A Start>B A>Stop B>Eind");
  private static final String TIMES =
      """
      'staff': {'k': {'count': 1}},
      'elements': {'A': {'*': {'handling': 'PT10M'}},
                   'B': {'*': {'staff': 'k', 'handling': 'PT30M'}}}
      """;

  @Test
  void theOtherTokensStopAndTheStaffIsFree() {
    Story story = Story.of(BPMN, TIMES, "09:00", "09:05");
    assertThat(story.lines("withdraw", "cancel", "end"))
        .containsExactly(
            "09:10 withdraw B #1",
            "09:10 end helped #1",
            "09:15 withdraw B #2",
            "09:15 end helped #2");
  }

  @Test
  void staffWhoBecomeFreeStartNoOtherTokenThatStopsToo() {
    // C has the one person, B comes later and queues; at 09:10 both stop
    Story story =
        Story.of(
            Bpmn.process(
                Nodes.START
                    + Nodes.task("A")
                    + Nodes.task("B")
                    + Nodes.task("C")
                    + Nodes.END
                    + "<endEvent id='Stop'><terminateEventDefinition/></endEvent>",
                "Start>A Start>B Start>C A>Stop B>Eind C>Eind"),
            """
            'staff': {'k': {'count': 1}},
            'elements': {'A': {'*': {'handling': 'PT10M'}},
                         'B': {'*': {'staff': 'k', 'delay': 'PT5M', 'handling': 'PT30M'}},
                         'C': {'*': {'staff': 'k', 'handling': 'PT30M'}}}
            """,
            "09:00");
    assertThat(story.lines("start", "withdraw", "cancel"))
        .containsExactly(
            "09:00 start A #1", "09:00 start C #1", "09:10 withdraw C #1", "09:10 cancel B #1");
  }

  @Test
  void otherResidentsGoOn() {
    Story story =
        Story.of(
            BPMN,
            TIMES.replace("'PT10M'", "{'trace': {'values': ['PT10M', 'PT2H']}}"),
            "09:00",
            "09:05");
    assertThat(story.lines("end")).containsExactly("09:10 end helped #1", "11:05 end helped #2");
  }
}
