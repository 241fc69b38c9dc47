package nl.inwonerreis.simulator.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.inwonerreis.simulator.experiment.ReplicatedResult;
import nl.inwonerreis.simulator.experiment.RowId;
import nl.inwonerreis.simulator.result.Metric;
import nl.inwonerreis.simulator.statistics.Cell;
import org.jspecify.annotations.Nullable;

/**
 * Makes the differences of scenarios with a base.
 *
 * <p>Looked at together, and so adjusted together, are all groups, channels, elements and scenarios
 * of one statistic of one metric and kind: the question "whom does it help?". A count that one of
 * the two has not is 0 there; another number that one has not gives no difference.
 */
public final class Comparer {

  private static final double LEVEL = 0.95;

  /** What is looked at together. */
  private record Family(String metric, String kind, String statistic, boolean whole) {

    static Family of(RowId row) {
      Cell cell = row.cell();
      boolean whole = cell.element().equals(Cell.ALL);
      return new Family(cell.metric(), cell.kind(), row.statistic(), whole);
    }
  }

  /** A pair before it is adjusted. */
  private record Open(int scenario, RowId row, Pair pair) {}

  private Comparer() {}

  /** Compares; all results have the same number of replications. */
  public static Comparison compare(ReplicatedResult base, List<ReplicatedResult> others) {
    Map<Family, List<Open>> families = new LinkedHashMap<>();
    for (int s = 0; s < others.size(); s++) {
      ReplicatedResult other = others.get(s);
      for (RowId row : rows(base, other)) {
        Pair pair = pair(row, base, other);
        if (pair != null && pair.n() > 0) {
          families
              .computeIfAbsent(Family.of(row), f -> new ArrayList<>())
              .add(new Open(s + 1, row, pair));
        }
      }
    }
    List<Difference> differences = new ArrayList<>();
    families.values().forEach(family -> adjust(family, differences));
    differences.sort(Difference.ORDER);
    return new Comparison(
        base.result(), others.stream().map(ReplicatedResult::result).toList(), differences);
  }

  /**
   * Compares one number of several scenarios with that of the base, and adjusts for these alone.
   *
   * @param base by replication, NaN where there is no observation
   * @param others the same of each scenario
   * @return a difference for each, in order
   */
  public static List<Difference> compare(RowId row, double[] base, List<double[]> others) {
    List<Open> family = new ArrayList<>();
    for (int s = 0; s < others.size(); s++) {
      family.add(new Open(s + 1, row, Pair.of(base, others.get(s))));
    }
    List<Difference> differences = new ArrayList<>();
    adjust(family, differences);
    return List.copyOf(differences);
  }

  private static Set<RowId> rows(ReplicatedResult base, ReplicatedResult other) {
    Set<RowId> rows = new TreeSet<>(RowId.ORDER);
    rows.addAll(base.values().keySet());
    rows.addAll(other.values().keySet());
    return rows;
  }

  private static @Nullable Pair pair(RowId row, ReplicatedResult base, ReplicatedResult other) {
    double[] first = base.values().get(row);
    double[] second = other.values().get(row);
    if (first != null && second != null) {
      return Pair.of(first, second);
    }
    if (!row.statistic().equals("count")) {
      return null;
    }
    double[] there = first == null ? second : first;
    double[] zeros = new double[there == null ? 0 : there.length];
    return Pair.of(first == null ? zeros : first, second == null ? zeros : second);
  }

  private static void adjust(List<Open> family, List<Difference> differences) {
    Holm holm = Holm.of(family.stream().mapToDouble(open -> open.pair.p()).toArray());
    for (int i = 0; i < family.size(); i++) {
      Open open = family.get(i);
      Metric metric = Metric.find(open.row.cell().metric()).orElseThrow();
      double level = holm.level(i);
      differences.add(
          new Difference(
              open.scenario,
              open.row,
              metric.unitOf(open.row.statistic()),
              open.pair,
              open.pair.interval(LEVEL),
              open.pair.interval(Double.isNaN(level) ? LEVEL : level),
              open.pair.p(),
              holm.p(i),
              Verdict.of(metric.better(), open.pair.difference(), holm.p(i))));
    }
  }
}
