package nl.inwonerreis.simulator.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * One person serves one resident at a time, in order of joining.
 *
 * <pre>
 * Start ──▶ Balie (1 person, 10 min) ──▶ Eind
 * </pre>
 */
class A01OneServerTest {

  private static final String SCENARIO = Nodes.desk("'count': 1", "'handling': 'PT10M'");

  @Test
  void theSecondWaitsUntilTheFirstIsServed() {
    Story story = Story.of(Nodes.ONE_TASK, SCENARIO, "09:00", "09:04", "09:30");
    assertThat(story.lines("join", "start", "complete", "end"))
        .containsExactly(
            "09:00 join Balie #1",
            "09:00 start Balie #1",
            "09:04 join Balie #2",
            "09:10 complete Balie #1",
            "09:10 start Balie #2",
            "09:10 end helped #1",
            "09:20 complete Balie #2",
            "09:20 end helped #2",
            "09:30 join Balie #3",
            "09:30 start Balie #3",
            "09:40 complete Balie #3",
            "09:40 end helped #3");
  }

  @Test
  void leadTimeIsHandlingPlusWaiting() {
    Story story = Story.of(Nodes.ONE_TASK, SCENARIO, "09:00", "09:04");
    assertThat(story.timesOf(2).waiting).isEqualTo(360);
    assertThat(story.timesOf(2).handling).isEqualTo(600);
    assertThat(story.timesOf(2).leadTime).isEqualTo(960);
  }

  @Test
  void whoComesWhenServiceEndsDoesNotWait() {
    Story story = Story.of(Nodes.ONE_TASK, SCENARIO, "09:00", "09:10");
    assertThat(story.timesOf(2).waiting).isZero();
  }
}
