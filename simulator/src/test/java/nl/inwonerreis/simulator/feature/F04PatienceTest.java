package nl.inwonerreis.simulator.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * Patience runs from joining the queue and stops when service starts; at the same instant service
 * wins.
 *
 * <pre>
 * Start ──▶ Balie (1 person, 10 min; patience 5 min) ──▶ Eind
 * </pre>
 */
class F04PatienceTest {

  static Story run(String channel, String work, String... arrivals) {
    return Story.of(
        Nodes.ONE_TASK,
        "'groups': {'basis': {'share': 1, 'channels': {'%s': 1}}}, ".formatted(channel)
            + Nodes.desk("'count': 1", "'handling': 'PT10M', " + work),
        arrivals);
  }

  @Test
  void onTheTelephoneTheyHangUp() {
    Story story = run("phone", "'patience': 'PT5M'", "09:00", "09:02");
    assertThat(story.lines("leave", "end"))
        .containsExactly(
            "09:07 leave Balie phone hung-up #2",
            "09:07 end dropOff hung-up #2",
            "09:10 end helped #1");
  }

  @Test
  void atACounterAndOnTheWebTheyLeaveTheQueue() {
    assertThat(run("counter", "'patience': 'PT5M'", "09:00", "09:02").lines("leave"))
        .containsExactly("09:07 leave Balie counter left-queue #2");
    assertThat(run("web", "'patience': 'PT5M'", "09:00", "09:02").lines("leave"))
        .containsExactly("09:07 leave Balie left-queue #2");
  }

  @Test
  void atTheSameInstantServiceWins() {
    Story story = run("phone", "'patience': 'PT5M'", "09:00", "09:05");
    assertThat(story.lines("leave")).isEmpty();
    assertThat(story.lines("end")).containsExactly("09:10 end helped #1", "09:20 end helped #2");
  }

  @Test
  void whoLeavesMakesRoomAndHisWaitCounts() {
    Story story = run("phone", "'patience': 'PT5M'", "09:00", "09:02", "09:06");
    assertThat(story.lines("start"))
        .containsExactly("09:00 start Balie phone #1", "09:10 start Balie phone #3");
    assertThat(story.timesOf(2).waiting).isEqualTo(300);
  }
}
