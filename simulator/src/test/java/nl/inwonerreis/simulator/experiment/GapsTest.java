package nl.inwonerreis.simulator.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.inwonerreis.simulator.statistics.Cell;
import nl.inwonerreis.simulator.statistics.ConfidenceInterval;
import nl.inwonerreis.simulator.statistics.Tally;
import org.junit.jupiter.api.Test;

/** The gap is the worst minus the best, replication by replication. */
class GapsTest {

  private final Gaps gaps = new Gaps();

  private static Cell group(String metric, String group) {
    return new Cell(metric, "", "Bellen", group, "*");
  }

  private static Cell channel(String metric, String channel) {
    return new Cell(metric, "", "Bellen", "*", channel);
  }

  private Map<String, Tally> told() {
    Map<String, Tally> told = new LinkedHashMap<>();
    gaps.each(
        (cell, statistic, differences) ->
            told.put(
                cell.group() + " " + cell.channel() + " " + statistic,
                RunTable.tally(differences)));
    return told;
  }

  private Tally only() {
    Map<String, Tally> told = told();
    assertThat(told).hasSize(1);
    return told.values().iterator().next();
  }

  @Test
  void whereLessIsBetterItIsTheMostMinusTheLeast() {
    gaps.add(group("waiting", "basis"), "mean", new double[] {60, 80, 70});
    gaps.add(group("waiting", "expert"), "mean", new double[] {30, 20, 40});
    gaps.add(group("waiting", "onzeker"), "mean", new double[] {50, 50, 50});
    Tally gap = only();
    // 30, 60 and 30 seconds
    assertThat(gap.mean()).isEqualTo(40);
    assertThat(gap.n()).isEqualTo(3);
    double half = 4.302653 * Math.sqrt(300) / Math.sqrt(3);
    assertThat(ConfidenceInterval.of(gap).high()).isCloseTo(40 + half, within(1e-4));
  }

  @Test
  void whereMoreIsBetterItIsTheLeastMinusTheMost() {
    gaps.add(group("helped", "basis"), "share", new double[] {0.5, 0.7});
    gaps.add(group("helped", "expert"), "share", new double[] {0.9, 0.9});
    assertThat(only().mean()).isCloseTo(-0.3, within(1e-12));
  }

  @Test
  void whoIsWorstIsDecidedByTheMeanOverAllReplications() {
    gaps.add(group("waiting", "basis"), "mean", new double[] {1, 9});
    gaps.add(group("waiting", "expert"), "mean", new double[] {4, 4});
    Tally gap = only();
    assertThat(gap.mean()).isEqualTo(1);
    assertThat(gap.min()).as("in the first replication it is the other way").isEqualTo(-3);
  }

  @Test
  void groupsAndChannelsAndStatisticsAreApart() {
    gaps.add(group("waiting", "basis"), "mean", new double[] {5});
    gaps.add(group("waiting", "expert"), "mean", new double[] {3});
    gaps.add(group("waiting", "basis"), "p90", new double[] {50});
    gaps.add(group("waiting", "expert"), "p90", new double[] {30});
    gaps.add(channel("waiting", "phone"), "mean", new double[] {9});
    gaps.add(channel("waiting", "web"), "mean", new double[] {1});
    assertThat(told()).containsOnlyKeys("gap * mean", "gap * p90", "* gap mean");
    assertThat(told().get("* gap mean").mean()).isEqualTo(8);
    assertThat(told().get("gap * p90").mean()).isEqualTo(20);
  }

  @Test
  void oneAloneHasNoGap() {
    gaps.add(group("waiting", "basis"), "mean", new double[] {5});
    gaps.add(channel("waiting", "phone"), "mean", new double[] {5});
    assertThat(told()).isEmpty();
  }

  @Test
  void whatHasNoBetterSideHasNoGap() {
    gaps.add(group("visits", "basis"), "share", new double[] {1});
    gaps.add(group("visits", "expert"), "share", new double[] {2});
    assertThat(told()).isEmpty();
  }

  @Test
  void aReplicationThatOneOfThemLacksDoesNotCount() {
    gaps.add(group("waiting", "basis"), "mean", new double[] {10, Double.NaN, 30});
    gaps.add(group("waiting", "expert"), "mean", new double[] {5, 5, Double.NaN});
    Tally gap = only();
    assertThat(gap.n()).isEqualTo(1);
    assertThat(gap.mean()).isEqualTo(5);
  }

  @Test
  void aGroupWithoutARowBecauseItWasAlwaysZeroIsTheBest() {
    gaps.add(group("paused", "basis"), "mean", new double[] {10, 20});
    gaps.add(group("paused", "expert"), "mean", new double[] {8, 6});
    gaps.addSilent(group("paused", "onzeker"), "mean", new double[] {0, 0});
    assertThat(only().mean()).isEqualTo(15);
  }

  @Test
  void whereAllAreZeroThereIsNothingToTell() {
    gaps.addSilent(group("paused", "basis"), "mean", new double[] {0});
    gaps.addSilent(group("paused", "expert"), "mean", new double[] {0});
    assertThat(told()).isEmpty();
  }

  @Test
  void itIsAboutOneGroupOrOneChannel() {
    assertThat(Gaps.concerns(group("waiting", "basis"))).isTrue();
    assertThat(Gaps.concerns(channel("waiting", "phone"))).isTrue();
    assertThat(Gaps.concerns(group("waiting", "*"))).isFalse();
    assertThat(Gaps.concerns(new Cell("waiting", "", "Bellen", "basis", "phone"))).isFalse();
  }
}
