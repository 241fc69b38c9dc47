package nl.inwonerreis.simulator.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * Balking is decided on joining, only when nobody is free, and may depend on the queue.
 *
 * <pre>
 * Start ──▶ Balie (1 person, 10 min; balk) ──▶ Eind
 * </pre>
 */
class F05BalkingTest {

  @Test
  void nobodyBalksWhenSomeoneIsFree() {
    assertThat(F04PatienceTest.run("counter", "'balk': 1", "09:00", "09:10").lines("leave"))
        .isEmpty();
  }

  @Test
  void whoFindsNobodyFreeBalks() {
    Story story = F04PatienceTest.run("counter", "'balk': 1", "09:00", "09:02");
    assertThat(story.lines("join", "leave", "end"))
        .containsExactly(
            "09:00 join Balie counter #1",
            "09:02 leave Balie counter balked #2",
            "09:02 end dropOff balked #2",
            "09:10 end helped #1");
  }

  @Test
  void byQueueCountsThoseWhoWaitWithInclusiveBounds() {
    Story story =
        F04PatienceTest.run(
            "counter", "'balk': {'byQueue': {'1': 0, '*': 1}}", "09:00", "09:01", "09:02", "09:03");
    assertThat(story.lines("leave")).containsExactly("09:03 leave Balie counter balked #4");
  }

  @Test
  void theQueueIsThatOnJoiningForAllThatDependsOnIt() {
    // #1 and #2 found nobody waiting, #3 found #2; all pay when they are served
    Story story =
        F04PatienceTest.run(
            "counter", "'costPerVisit': {'byQueue': {'0': 1, '*': 5}}", "09:00", "09:01", "09:02");
    assertThat(story.costOf(1)).isEqualTo(1);
    assertThat(story.costOf(2)).isEqualTo(1);
    assertThat(story.costOf(3)).isEqualTo(5);
  }
}
