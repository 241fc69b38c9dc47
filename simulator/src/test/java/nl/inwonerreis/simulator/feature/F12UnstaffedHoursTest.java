package nl.inwonerreis.simulator.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * At a step without staff but with hours time passes only in those hours, such as a weekly meeting.
 *
 * <pre>
 * Start ──▶ Overleg (Th 09:00-11:00) ──▶ Eind
 * </pre>
 */
class F12UnstaffedHoursTest {

  private static Story run(String work, String... arrivals) {
    return Story.of(
        Nodes.ONE_TASK,
        "'elements': {'Balie': {'*': {'hours': 'Th 09:00-11:00', %s}}}".formatted(work),
        arrivals);
  }

  @Test
  void aStepWithoutDurationIsPassedInTheNextMeeting() {
    Story story = run("'handling': 'PT0S'", "10:00", "+3 10:00", "+3 11:00");
    assertThat(story.lines("end"))
        .containsExactly(
            "+3 09:00 end helped #1", "+3 10:00 end helped #2", "+10 09:00 end helped #3");
  }

  @Test
  void handlingGoesOnInTheNextMeeting() {
    Story story = run("'handling': 'PT90M'", "+3 10:00");
    assertThat(story.lines("start", "end"))
        .containsExactly("+3 10:00 start Balie #1", "+10 09:30 end helped #1");
    assertThat(story.timesOf(1).handling).isEqualTo(5400);
    assertThat(story.timesOf(1).paused).isEqualTo(7 * 86_400 - 2 * 3600);
  }

  @Test
  void aDelayPassesInThoseHoursToo() {
    Story story = run("'delay': 'PT30M', 'handling': 'PT0S'", "10:00");
    assertThat(story.lines("end")).containsExactly("+3 09:30 end helped #1");
  }
}
