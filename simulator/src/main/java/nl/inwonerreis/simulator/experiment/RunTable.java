package nl.inwonerreis.simulator.experiment;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import nl.inwonerreis.simulator.statistics.Cell;
import nl.inwonerreis.simulator.statistics.Statistic;
import nl.inwonerreis.simulator.statistics.Tally;

/**
 * Every number of every replication: per cell an array by replication, in order. A sample or
 * average that a replication has not is NaN; a count that it has not is 0.
 *
 * <p>Memory: 8 bytes × cells × statistics × replications, whatever the number of residents.
 */
final class RunTable {

  private final Map<Cell, double[]> samples = new LinkedHashMap<>();
  private final Map<Cell, double[]> counts = new LinkedHashMap<>();
  private final Map<Cell, double[]> averages = new LinkedHashMap<>();
  private int replications;

  /** Adds the next replication. */
  void add(
      Map<Cell, double[]> itsSamples, Map<Cell, Double> itsCounts, Map<Cell, Double> itsAverages) {
    int r = replications++;
    int width = Statistic.values().length;
    itsSamples.forEach(
        (cell, values) -> {
          double[] row = row(samples, cell, (r + 1) * width, Double.NaN);
          System.arraycopy(values, 0, row, r * width, width);
        });
    itsCounts.forEach((cell, value) -> row(counts, cell, r + 1, 0)[r] = value);
    itsAverages.forEach((cell, value) -> row(averages, cell, r + 1, Double.NaN)[r] = value);
  }

  private static double[] row(Map<Cell, double[]> rows, Cell cell, int needed, double absent) {
    double[] row = rows.computeIfAbsent(cell, c -> filled(needed, absent));
    if (row.length < needed) {
      int old = row.length;
      row = Arrays.copyOf(row, Math.max(needed, old * 2));
      Arrays.fill(row, old, row.length, absent);
      rows.put(cell, row);
    }
    return row;
  }

  private static double[] filled(int length, double value) {
    double[] row = new double[length];
    Arrays.fill(row, value);
    return row;
  }

  int replications() {
    return replications;
  }

  Set<Cell> sampled() {
    return new LinkedHashSet<>(samples.keySet());
  }

  Set<Cell> counted() {
    return new LinkedHashSet<>(counts.keySet());
  }

  Set<Cell> averaged() {
    return new LinkedHashSet<>(averages.keySet());
  }

  /** Returns the tally over replications of a statistic of a sample. */
  Tally sample(Cell cell, Statistic statistic) {
    Tally tally = new Tally();
    double[] row = samples.getOrDefault(cell, new double[0]);
    int width = Statistic.values().length;
    for (int at = statistic.ordinal();
        at < Math.min(row.length, replications * width);
        at += width) {
      if (!Double.isNaN(row[at])) {
        tally.add(row[at]);
      }
    }
    return tally;
  }

  /** Returns a statistic of a sample by replication; NaN where there is none. */
  double[] values(Cell cell, Statistic statistic) {
    double[] row = samples.getOrDefault(cell, new double[0]);
    int width = Statistic.values().length;
    double[] values = filled(replications, Double.NaN);
    for (int r = 0; r < replications && (r + 1) * width <= row.length; r++) {
      values[r] = row[r * width + statistic.ordinal()];
    }
    return values;
  }

  boolean isCounted(Cell cell) {
    return counts.containsKey(cell);
  }

  /** Returns the counts by replication; all 0 where there are none. */
  double[] count(Cell cell) {
    return Arrays.copyOf(counts.getOrDefault(cell, new double[0]), replications);
  }

  /** Returns a time average by replication; NaN where there is none. */
  double[] averages(Cell cell) {
    double[] row = averages.getOrDefault(cell, new double[0]);
    double[] values = filled(replications, Double.NaN);
    System.arraycopy(row, 0, values, 0, Math.min(row.length, replications));
    return values;
  }

  /** Returns the tally of the values that are there. */
  static Tally tally(double[] values) {
    Tally tally = new Tally();
    for (double value : values) {
      if (!Double.isNaN(value)) {
        tally.add(value);
      }
    }
    return tally;
  }
}
