package nl.inwonerreis.simulator.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * With pause, work in hand stops when the shift ends; it resumes, oldest pause first, before
 * waiting work.
 *
 * <pre>
 * Start ──▶ Balie (2 persons, Mo-Fr 09:00-17:00) ──▶ Eind
 * </pre>
 */
class E02PauseTest {

  private static Story run(String staff, String... arrivals) {
    return Story.of(Nodes.ONE_TASK, Nodes.desk(staff, "'handling': 'PT1H'"), arrivals);
  }

  @Test
  void pausedWorkResumesInTheMorningAndNothingIsRepeated() {
    Story story = run("'count': 1, 'hours': 'Mo-Fr 09:00-17:00; PH off'", "16:40");
    assertThat(story.lines("start", "suspend", "resume", "complete"))
        .containsExactly(
            "16:40 start Balie #1",
            "17:00 suspend Balie #1",
            "+1 09:00 resume Balie #1",
            "+1 09:40 complete Balie #1");
    assertThat(story.timesOf(1).handling).isEqualTo(3600);
    assertThat(story.timesOf(1).paused).isEqualTo(16 * 3600);
  }

  @Test
  void pausedWorkGoesBeforeWaitingWork() {
    Story story = run("'count': 1, 'hours': 'Mo-Fr 09:00-17:00; PH off'", "16:40", "16:50");
    assertThat(story.lines("resume", "start"))
        .containsExactly(
            "16:40 start Balie #1", "+1 09:00 resume Balie #1", "+1 09:40 start Balie #2");
  }

  @Test
  void whenTheNumberFallsTheLatestStartedStopsFirst() {
    String shifts =
        "'shifts': {'dag': {'hours': '24/7', 'count': 1}, 'extra': {'hours': '09:00-17:00',"
            + " 'count': 1}}";
    Story story = run(shifts, "16:20", "16:40");
    assertThat(story.lines("suspend", "resume", "complete"))
        .containsExactly(
            "17:00 suspend Balie #2",
            "17:20 complete Balie #1",
            "17:20 resume Balie #2",
            "18:00 complete Balie #2");
  }

  @Test
  void idleStaffGoFirst() {
    String shifts =
        "'shifts': {'dag': {'hours': '24/7', 'count': 1}, 'extra': {'hours': '09:00-17:00',"
            + " 'count': 1}}";
    Story story = run(shifts, "16:20");
    assertThat(story.lines("suspend")).isEmpty();
    assertThat(story.lines("complete")).containsExactly("17:20 complete Balie #1");
  }

  @Test
  void theOldestPauseResumesFirst() {
    String shifts =
        """
        'shifts': {'a': {'hours': 'Mo-Fr 09:00-17:00; PH off', 'count': 1},
                   'b': {'hours': 'Mo-Fr 09:00-16:30; PH off', 'count': 1}}
        """;
    Story story = run(shifts, "16:10", "16:20");
    assertThat(story.lines("suspend", "resume"))
        .containsExactly(
            "16:30 suspend Balie #2",
            "17:00 suspend Balie #1",
            "+1 09:00 resume Balie #2",
            "+1 09:00 resume Balie #1");
  }
}
