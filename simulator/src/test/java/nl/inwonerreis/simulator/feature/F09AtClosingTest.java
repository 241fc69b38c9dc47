package nl.inwonerreis.simulator.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * At closing time the queue of a live channel is served in overtime, leaves or stays.
 *
 * <pre>
 * Start ──▶ Balie (counter, 1 person, Mo-Fr 09:00-17:00) ──▶ Eind
 * </pre>
 */
class F09AtClosingTest {

  private static Story run(String channel, String atClosing) {
    return F08ClosedDoorTest.run(channel, atClosing, "16:55", "16:56", "16:57");
  }

  @Test
  void liveTheQueueIsServedInOvertimeByDefault() {
    assertThat(run("counter", "").lines("start", "end"))
        .containsExactly(
            "16:55 start Balie counter #1",
            "17:05 start Balie counter #2",
            "17:05 end helped #1",
            "17:15 start Balie counter #3",
            "17:15 end helped #2",
            "17:25 end helped #3");
  }

  @Test
  void leaveSendsThemAwayWithKindClosed() {
    assertThat(run("counter", ", 'atClosing': 'leave'").lines("leave", "end"))
        .containsExactly(
            "17:00 leave Balie counter closed #2",
            "17:00 end dropOff closed #2",
            "17:00 leave Balie counter closed #3",
            "17:00 end dropOff closed #3",
            "17:05 end helped #1");
  }

  @Test
  void stayKeepsThemWaitingUntilTheMorning() {
    assertThat(run("counter", ", 'atClosing': 'stay'").lines("start"))
        .containsExactly(
            "16:55 start Balie counter #1",
            "+1 09:00 start Balie counter #2",
            "+1 09:10 start Balie counter #3");
  }

  @Test
  void otherChannelsStayByDefault() {
    assertThat(run("email", "").lines("start"))
        .containsExactly(
            "16:55 start Balie email #1",
            "+1 09:05 start Balie email #2",
            "+1 09:15 start Balie email #3");
  }
}
