package nl.inwonerreis.simulator.feature;

import static org.assertj.core.api.Assertions.assertThat;

import nl.inwonerreis.simulator.model.Bpmn;
import nl.inwonerreis.simulator.observe.JourneyTimes;
import org.junit.jupiter.api.Test;

/**
 * A parallel gateway starts all branches at once, and its join waits for the last.
 *
 * <pre>
 * Start ──▶ ✚ Split ──▶ A (10 min) ──▶ ✚ Join ──▶ Na (5 min) ──▶ Eind
 *                   ──▶ B (30 min) ──▶
 * </pre>
 */
class B03ParallelGatewayTest {

  private static final String BPMN =
      Bpmn.process(
          Nodes.START
              + Nodes.gateway("parallel", "Split")
              + Nodes.gateway("parallel", "Join")
              + Nodes.task("A")
              + Nodes.task("B")
              + Nodes.task("Na")
              + Nodes.END,
          "Start>Split Split>A Split>B A>Join B>Join Join>Na Na>Eind");
  private static final String TIMES =
      """
      'elements': {'A': {'*': {'handling': 'PT10M'}}, 'B': {'*': {'handling': 'PT30M'}},
                   'Na': {'*': {'handling': 'PT5M'}}}
      """;

  @Test
  void theJoinWaitsForTheLastBranch() {
    Story story = Story.of(BPMN, TIMES, "09:00");
    assertThat(story.lines("start", "await", "end"))
        .containsExactly(
            "09:00 start A #1",
            "09:00 start B #1",
            "09:30 await Join PT20M #1",
            "09:30 start Na #1",
            "09:35 end helped #1");
  }

  @Test
  void bothBranchesAreMainAndTheirTimesAddUp() {
    Story story = Story.of(BPMN, TIMES, "09:00");
    JourneyTimes times = story.timesOf(1);
    assertThat(times.single).isFalse();
    assertThat(times.handling).isEqualTo(2700);
    assertThat(times.awaiting).isEqualTo(1200);
    assertThat(times.leadTime).isEqualTo(2100);
  }

  @Test
  void theJoinKnowsResidentsApart() {
    Story story = Story.of(BPMN, TIMES, "09:00", "09:15");
    assertThat(story.lines("end")).containsExactly("09:35 end helped #1", "09:50 end helped #2");
  }

  @Test
  void aDropOffInOneBranchStopsTheOthers() {
    Story story =
        Story.of(
            BPMN, TIMES.replace("'handling': 'PT10M'", "'delay': 'PT5M', 'dropOff': 1"), "09:00");
    assertThat(story.lines("leave", "withdraw", "end"))
        .containsExactly(
            "09:05 leave A form-left #1", "09:05 withdraw B #1", "09:05 end dropOff form-left #1");
  }
}
