package nl.inwonerreis.simulator.experiment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.inwonerreis.simulator.result.Estimate;
import nl.inwonerreis.simulator.result.Metric;
import nl.inwonerreis.simulator.statistics.Cell;
import nl.inwonerreis.simulator.statistics.ConfidenceInterval;
import nl.inwonerreis.simulator.statistics.RunSummary;
import nl.inwonerreis.simulator.statistics.Statistic;
import nl.inwonerreis.simulator.statistics.Tally;
import org.jspecify.annotations.Nullable;

/**
 * Makes the tidy rows: the mean over replications of each replication's statistic with its
 * interval; of least and greatest the extreme over all, without one.
 */
final class Rows {

  private static final String NONE = "";
  private static final Set<String> SILENT_WHEN_ZERO =
      Set.of("handling", "paused", "staffTime", "cost");
  private static final Set<String> PARTS = Set.of("handling", "paused");

  private final RunTable table;
  private final Told told;
  private final List<Estimate> rows = new ArrayList<>();
  private final Gaps gaps = new Gaps();

  /** Is told the values by replication behind a row; NaN where a replication has none. */
  interface Told {

    /** Listens to nothing. */
    Told NOBODY = (row, values) -> {};

    void row(RowId row, double[] values);
  }

  Rows(RunTable table) {
    this(table, Told.NOBODY);
  }

  Rows(RunTable table, Told told) {
    this.table = table;
    this.told = told;
  }

  /** Returns the rows, sorted. */
  List<Estimate> make() {
    for (Cell cell : table.sampled()) {
      sample(cell);
    }
    Set<Cell> counted = countedWithZeros();
    for (Cell cell : counted) {
      count(cell);
    }
    silentShares(counted);
    for (Cell cell : table.averaged()) {
      row(cell, "timeAverage", table.averages(cell));
    }
    gaps.each(this::row);
    rows.sort(Estimate.ORDER);
    return List.copyOf(rows);
  }

  private void sample(Cell cell) {
    if (mayBeSilent(cell) && table.sample(cell, Statistic.MAX).max() == 0) {
      silent(cell);
      return;
    }
    for (Statistic statistic : Statistic.values()) {
      double[] values = table.values(cell, statistic);
      if (statistic == Statistic.MIN || statistic == Statistic.MAX) {
        Tally tally = RunTable.tally(values);
        double extreme = statistic == Statistic.MIN ? tally.min() : tally.max();
        extreme(cell, statistic, extreme, tally.n());
      } else {
        row(cell, statistic.id(), values);
        if (statistic != Statistic.SD && Gaps.concerns(cell)) {
          gaps.add(cell, statistic.id(), values);
        }
      }
    }
  }

  /** What was 0 in every replication has no row, but it is the best or the worst of its family. */
  private void silent(Cell cell) {
    for (Statistic statistic : Statistic.values()) {
      boolean compared =
          statistic != Statistic.SD && statistic != Statistic.MIN && statistic != Statistic.MAX;
      if (compared && Gaps.concerns(cell)) {
        gaps.addSilent(cell, statistic.id(), table.values(cell, statistic));
      }
    }
  }

  /** Groups and channels where a share was 0 because nobody did: they have a base and no count. */
  private void silentShares(Set<Cell> counted) {
    Set<Cell> missing = new HashSet<>();
    Set<String> groups = new TreeSet<>();
    Set<String> channels = new TreeSet<>();
    for (Cell cell : counted) {
      groups.add(cell.group());
      channels.add(cell.channel());
    }
    for (Cell cell : counted) {
      if (Gaps.concerns(cell)) {
        Set<String> others = cell.channel().equals(Cell.ALL) ? groups : channels;
        for (String other : others) {
          Cell beside = cell.beside(other);
          if (!counted.contains(beside) && Gaps.concerns(beside)) {
            missing.add(beside);
          }
        }
      }
    }
    for (Cell cell : missing) {
      Cell base = cell.metric().startsWith("#") ? null : baseOf(cell);
      if (base != null && base.channel().equals(cell.channel()) && table.isCounted(base)) {
        double[] whole = table.count(base);
        gaps.addSilent(cell, "share", ratio(new double[whole.length], whole));
      }
    }
  }

  private static boolean mayBeSilent(Cell cell) {
    boolean part = cell.element().equals(Cell.ALL) && PARTS.contains(cell.metric());
    boolean delayKind = cell.metric().equals("delay") && !cell.kind().isEmpty();
    return delayKind || (SILENT_WHEN_ZERO.contains(cell.metric()) && !part);
  }

  /** Where there were residents, visits or a queue, nobody is an observation too. */
  private Set<Cell> countedWithZeros() {
    Set<Cell> counted = table.counted();
    Set<Cell> all = new HashSet<>(counted);
    for (Cell cell : counted) {
      if (cell.metric().equals(RunSummary.ENDED)) {
        all.add(cell.of("helped", NONE));
        all.add(cell.of("dropOff", NONE));
        all.add(cell.of("otherwise", NONE));
      } else if (cell.metric().equals(RunSummary.JOINED)) {
        all.add(cell.of("abandoned", NONE));
        all.add(cell.of("left", NONE));
      } else if (isBase(cell)) {
        all.add(cell.of(cell.metric().substring(1), cell.kind()));
      }
    }
    return all;
  }

  /** Returns whether a count is the base of the metric that its name ends in. */
  private static boolean isBase(Cell cell) {
    return cell.metric().startsWith("#") && Metric.find(cell.metric().substring(1)).isPresent();
  }

  private void count(Cell cell) {
    if (cell.metric().startsWith("#")) {
      return;
    }
    double[] counts = table.count(cell);
    if (!cell.metric().equals("waitingShare")) {
      row(cell, "count", counts);
    }
    Cell base = baseOf(cell);
    if (base != null) {
      share(cell, counts, table.count(base));
    }
    if (cell.metric().equals("arrived")) {
      double[] notStarted = table.count(cell.of("dropOff", "not-started"));
      share(cell.of("startedShare", NONE), difference(counts, notStarted), counts);
    }
    if (cell.metric().equals("helped")) {
      double[] ended = table.count(cell.of(RunSummary.ENDED, NONE));
      double[] notStarted = table.count(cell.of("dropOff", "not-started"));
      share(cell.of("completion", NONE), counts, difference(ended, notStarted));
    }
  }

  private void share(Cell cell, double[] part, double[] base) {
    double[] shares = ratio(part, base);
    row(cell, "share", shares);
    if (Gaps.concerns(cell)) {
      gaps.add(cell, "share", shares);
    }
  }

  private static double[] difference(double[] all, double[] some) {
    double[] rest = new double[all.length];
    Arrays.setAll(rest, r -> all[r] - some[r]);
    return rest;
  }

  private @Nullable Cell baseOf(Cell cell) {
    return switch (cell.metric()) {
      case "helped", "dropOff", "otherwise" -> cell.everywhere().of(RunSummary.ENDED, NONE);
      case "visits", "contacts" -> cell.everywhere().anyChannel().of("arrived", NONE);
      case "left" -> cell.of("visits", NONE);
      case "abandoned" -> cell.of(RunSummary.JOINED, NONE);
      default -> {
        Cell base = cell.of("#" + cell.metric(), cell.kind());
        yield table.isCounted(base) ? base : null;
      }
    };
  }

  private static double[] ratio(double[] part, double[] base) {
    double[] ratio = new double[part.length];
    Arrays.setAll(ratio, r -> base[r] > 0 ? part[r] / base[r] : Double.NaN);
    return ratio;
  }

  private void row(Cell cell, String statistic, double[] values) {
    Tally tally = RunTable.tally(values);
    if (tally.n() > 0) {
      told.row(new RowId(cell, statistic), values);
      ConfidenceInterval interval = ConfidenceInterval.of(tally);
      add(cell, statistic, tally.mean(), interval, tally.n());
    }
  }

  private void extreme(Cell cell, Statistic statistic, double value, long n) {
    add(cell, statistic.id(), value, new ConfidenceInterval(Double.NaN, Double.NaN), n);
  }

  private void add(Cell cell, String statistic, double value, ConfidenceInterval interval, long n) {
    String unit = Metric.find(cell.metric()).orElseThrow().unitOf(statistic);
    rows.add(
        new Estimate(
            cell.metric(),
            cell.kind(),
            cell.element(),
            cell.group(),
            cell.channel(),
            statistic,
            unit,
            value,
            interval.low(),
            interval.high(),
            (int) n));
  }
}
