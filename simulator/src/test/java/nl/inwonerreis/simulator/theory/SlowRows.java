package nl.inwonerreis.simulator.theory;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.inwonerreis.simulator.observe.RunShape;
import nl.inwonerreis.simulator.result.Estimate;

/**
 * Rows computed with all observations at hand, for one replication: every observation is put in the
 * four cells that it belongs to (its group or all, its channel or all).
 */
final class SlowRows {

  private static final Set<String> STATISTICS =
      Set.of("mean", "sd", "min", "max", "p10", "p50", "p90", "p99", "count", "share");

  /** Metrics that have a share and no count. */
  private static final Set<String> SHARES = Set.of("completion", "waitingShare");

  private final RunShape shape;
  private final Map<String, List<Double>> samples = new TreeMap<>();
  private final Map<String, Double> counts = new TreeMap<>();
  private final Map<String, Double> bases = new TreeMap<>();
  private final Set<String> metrics = new HashSet<>();

  SlowRows(RunShape shape) {
    this.shape = shape;
  }

  /** Adds an observation; {@code channel} −1 is none. */
  void observe(String metric, String kind, String element, int group, int channel, double value) {
    metrics.add(metric + "," + kind);
    for (String cell : cells(metric, kind, element, group, channel)) {
      samples.computeIfAbsent(cell, c -> new ArrayList<>()).add(value);
    }
  }

  /** Counts, of a base that has its own calls of {@link #base}. */
  void count(String metric, String kind, String element, int group, int channel, double n) {
    metrics.add(metric + "," + kind);
    for (String cell : cells(metric, kind, element, group, channel)) {
      counts.merge(cell, n, Double::sum);
    }
  }

  void base(String metric, String kind, String element, int group, int channel, double n) {
    metrics.add(metric + "," + kind);
    for (String cell : cells(metric, kind, element, group, channel)) {
      bases.merge(cell, n, Double::sum);
    }
  }

  /** Counts one case of a share: it belongs to the base, and to the part where it is good. */
  void share(String metric, String kind, String element, int group, int channel, boolean good) {
    base(metric, kind, element, group, channel, 1);
    count(metric, kind, element, group, channel, good ? 1 : 0);
  }

  private List<String> cells(String metric, String kind, String element, int group, int channel) {
    List<String> groups = List.of(shape.groups().get(group), "*");
    List<String> channels =
        channel < 0 ? List.of("*") : List.of(shape.channels().get(channel), "*");
    List<String> cells = new ArrayList<>();
    for (String g : groups) {
      for (String c : channels) {
        cells.add(String.join(",", metric, kind, element, g, c));
      }
    }
    return cells;
  }

  /** Compares with a result: what differs, what is missing, and what nobody expects. */
  List<String> differences(List<Estimate> rows, Set<String> withoutBase) {
    Map<String, Double> expected = expected(withoutBase);
    List<String> wrong = new ArrayList<>();
    for (Estimate row : rows) {
      boolean mine =
          metrics.contains(row.metric() + "," + row.kind())
              && STATISTICS.contains(row.statistic())
              && !isOfStaff(row.element())
              && !row.group().equals("gap")
              && !row.channel().equals("gap");
      if (!mine) {
        continue;
      }
      String key =
          String.join(
              ",",
              row.metric(),
              row.kind(),
              row.element(),
              row.group(),
              row.channel(),
              row.statistic());
      Double value = expected.remove(key);
      boolean nothing = value == null && (row.value() == 0 || withoutBase.contains(row.metric()));
      if (!nothing && !near(row.value(), value)) {
        wrong.add("%s is %s, expected %s".formatted(key, row.value(), value));
      }
    }
    expected.forEach(
        (key, value) -> {
          if (Math.abs(value) > 1e-6) {
            wrong.add("no row %s, expected %s".formatted(key, value));
          }
        });
    return wrong;
  }

  private boolean isOfStaff(String element) {
    int at = shape.elements().indexOf(element);
    return shape.pools().contains(element) || (at >= 0 && shape.processOf().get(at) < 0);
  }

  private static boolean near(double value, Double expected) {
    return expected != null
        && Math.abs(value - expected) <= 1e-3 * Math.max(1e-3, Math.abs(expected));
  }

  private Map<String, Double> expected(Set<String> withoutBase) {
    Map<String, Double> expected = new TreeMap<>();
    samples.forEach((cell, values) -> statistics(cell, values, expected));
    counts.forEach(
        (cell, n) -> {
          if (withoutBase.contains(cell.substring(0, cell.indexOf(',')))) {
            expected.put(cell + ",count", n);
          }
        });
    bases.forEach(
        (cell, base) -> {
          expected.put(cell + ",share", counts.getOrDefault(cell, 0.0) / base);
          if (!SHARES.contains(cell.substring(0, cell.indexOf(',')))) {
            expected.put(cell + ",count", counts.getOrDefault(cell, 0.0));
          }
        });
    return expected;
  }

  private static void statistics(String cell, List<Double> values, Map<String, Double> expected) {
    Collections.sort(values);
    int n = values.size();
    double mean = values.stream().mapToDouble(v -> v).average().orElse(0);
    double squares = values.stream().mapToDouble(v -> (v - mean) * (v - mean)).sum();
    expected.put(cell + ",mean", mean);
    if (n > 1) {
      expected.put(cell + ",sd", Math.sqrt(squares / (n - 1)));
    }
    expected.put(cell + ",min", values.get(0));
    expected.put(cell + ",max", values.get(n - 1));
    for (int p : new int[] {10, 50, 90, 99}) {
      expected.put(cell + ",p" + p, values.get((int) Math.ceil(p * n / 100.0 - 1e-9) - 1));
    }
  }
}
