package nl.inwonerreis.simulator.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * Other work joins the queue of the pool, leaves and is served like a visit, but is no resident.
 *
 * <pre>
 * overig (every 30 min, 20 min) ──▶ ┐
 * Start ──▶ Balie (10 min)          ┴ pool balie (1 person)
 * </pre>
 */
class E08OtherWorkTest {

  private static Story run(String other, String... arrivals) {
    return Story.run(
        Nodes.ONE_TASK,
        "'duration': 'PT2H', 'arrivals': {'times': 'times.csv'}, "
            + Nodes.desk(
                "'count': 1, 'otherWork': {'overig': {'arrivals': {'interarrival': 'PT30M'}, %s}}"
                    .formatted(other),
                "'handling': 'PT10M'"),
        arrivals);
  }

  @Test
  void itIsServedInTheSameQueue() {
    Story story = run("'handling': 'PT20M'", "00:35", "00:40");
    assertThat(story.lines("start", "complete"))
        .containsExactly(
            "00:30 start balie/overig",
            "00:50 complete balie/overig",
            "00:50 start Balie #1",
            "01:00 complete Balie #1",
            "01:00 start Balie #2",
            "01:10 complete Balie #2",
            "01:10 start balie/overig",
            "01:30 complete balie/overig",
            "01:30 start balie/overig",
            "01:50 complete balie/overig");
  }

  @Test
  void itLeavesWhenItsPatienceIsOver() {
    Story story = run("'handling': 'PT50M', 'patience': 'PT5M'", "+1 09:00");
    assertThat(story.lines("start", "leave"))
        .containsExactly(
            "00:30 start balie/overig",
            "01:05 leave balie/overig left-queue",
            "01:30 start balie/overig");
  }

  @Test
  void itNeverCountsAsAResident() {
    Story story = run("'handling': 'PT20M'", "+1 09:00");
    assertThat(story.lines("arrive", "end", "close")).isEmpty();
  }
}
