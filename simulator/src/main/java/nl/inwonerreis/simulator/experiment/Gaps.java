package nl.inwonerreis.simulator.experiment;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.inwonerreis.simulator.result.Metric;
import nl.inwonerreis.simulator.statistics.Cell;
import org.jspecify.annotations.Nullable;

/**
 * The gap between groups, and between channels: the worst minus the best, by the means over
 * replications. Its interval is that of the differences by replication, so that what a replication
 * does to all groups alike plays no part. A metric of which neither direction is better has none.
 */
final class Gaps {

  private static final String GAP = "gap";

  /** What is compared: a statistic of a metric, between groups or between channels. */
  private record Family(Cell cell, String statistic) {}

  private final Map<Family, SortedMap<String, double[]>> families = new LinkedHashMap<>();

  /** Families of which some member has a row of its own: what is 0 for all says nothing. */
  private final Set<Family> told = new HashSet<>();

  /** Is told a gap: its cell, its statistic and the differences by replication. */
  interface Told {
    void row(Cell cell, String statistic, double[] differences);
  }

  /** Returns whether a cell is about one group with all channels, or one channel of all groups. */
  static boolean concerns(Cell cell) {
    return cell.group().equals(Cell.ALL) != cell.channel().equals(Cell.ALL);
  }

  /** Adds the values by replication of one group or channel; NaN where it has none. */
  void add(Cell cell, String statistic, double[] values) {
    told.add(put(cell, statistic, values));
  }

  /** Adds values that are 0 and have no row: beside others they are a best or a worst too. */
  void addSilent(Cell cell, String statistic, double[] values) {
    put(cell, statistic, values);
  }

  private Family put(Cell cell, String statistic, double[] values) {
    boolean groups = cell.channel().equals(Cell.ALL);
    Cell gap =
        new Cell(
            cell.metric(),
            cell.kind(),
            cell.element(),
            groups ? GAP : Cell.ALL,
            groups ? Cell.ALL : GAP);
    Family family = new Family(gap, statistic);
    families
        .computeIfAbsent(family, f -> new TreeMap<>())
        .put(groups ? cell.group() : cell.channel(), values);
    return family;
  }

  /** Tells all gaps. */
  void each(Told listener) {
    families.forEach(
        (family, members) -> {
          Metric.Better better = Metric.find(family.cell.metric()).orElseThrow().better();
          if (better != Metric.Better.NEITHER && members.size() > 1 && told.contains(family)) {
            double[] least = extreme(members, -1);
            double[] greatest = extreme(members, 1);
            if (least != null && greatest != null) {
              boolean up = better == Metric.Better.UP;
              double[] differences = up ? minus(least, greatest) : minus(greatest, least);
              listener.row(family.cell, family.statistic, differences);
            }
          }
        });
  }

  /**
   * Finds the values with the greatest mean, or with {@code sign} −1 the least; of equals the first
   * by id.
   */
  private static double @Nullable [] extreme(SortedMap<String, double[]> members, int sign) {
    double[] found = null;
    double most = Double.NEGATIVE_INFINITY;
    for (double[] values : members.values()) {
      double mean = sign * RunTable.tally(values).mean();
      if (mean > most) {
        most = mean;
        found = values;
      }
    }
    return found;
  }

  private static double[] minus(double[] worst, double[] best) {
    double[] differences = new double[worst.length];
    for (int r = 0; r < differences.length; r++) {
      differences[r] = worst[r] - best[r];
    }
    return differences;
  }
}
