package nl.inwonerreis.simulator.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * Staff work in their hours; who is in the queue of a channel that is not live waits through the
 * night.
 *
 * <pre>
 * Start ──▶ Balie (Mo-Fr 09:00-17:00) ──▶ Eind
 * </pre>
 */
class E01OpeningHoursTest {

  @Test
  void whoComesAtNightIsServedInOrderInTheMorning() {
    Story story =
        Story.of(
            Nodes.ONE_TASK,
            Nodes.desk("'count': 1, 'hours': 'Mo-Fr 09:00-17:00; PH off'", "'handling': 'PT10M'"),
            "20:00",
            "21:00",
            "+1 08:00");
    assertThat(story.lines("start"))
        .containsExactly(
            "+1 09:00 start Balie #1", "+1 09:10 start Balie #2", "+1 09:20 start Balie #3");
    assertThat(story.timesOf(1).waiting).isEqualTo(13 * 3600);
  }

  @Test
  void nobodyWorksInTheWeekend() {
    Story story =
        Story.of(
            Nodes.ONE_TASK,
            Nodes.desk("'count': 1, 'hours': 'Mo-Fr 09:00-17:00; PH off'", "'handling': 'PT10M'"),
            "+5 10:00");
    assertThat(story.lines("start")).containsExactly("+7 09:00 start Balie #1");
  }

  @Test
  void intervalsAreOpenAtTheStartAndClosedAtTheEnd() {
    Story story =
        Story.of(
            Nodes.ONE_TASK,
            Nodes.desk("'count': 2, 'hours': 'Mo-Fr 09:00-17:00; PH off'", "'handling': 'PT10M'"),
            "09:00",
            "17:00");
    assertThat(story.lines("start"))
        .containsExactly("09:00 start Balie #1", "+1 09:00 start Balie #2");
  }
}
