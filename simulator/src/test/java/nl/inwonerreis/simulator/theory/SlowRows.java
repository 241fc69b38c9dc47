package nl.inwonerreis.simulator.theory;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.inwonerreis.simulator.observe.RunShape;
import nl.inwonerreis.simulator.result.Estimate;
import nl.inwonerreis.simulator.result.Metric;

/**
 * Rows computed with all observations at hand, for one replication: every observation is put in the
 * four cells that it belongs to (its group or all, its channel or all).
 */
final class SlowRows {

  private static final Set<String> STATISTICS =
      Set.of(
          "mean",
          "sd",
          "min",
          "max",
          "p5",
          "p10",
          "p25",
          "p50",
          "p75",
          "p90",
          "p95",
          "p99",
          "count",
          "share",
          "timeAverage",
          "target");

  /** Metrics that have a share and no count. */
  private static final Set<String> SHARES = Set.of("completion", "waitingShare");

  private final RunShape shape;
  private Set<String> withoutBase = Set.of();
  private final Map<String, List<Double>> samples = new TreeMap<>();
  private final Map<String, Double> counts = new TreeMap<>();
  private final Map<String, Double> bases = new TreeMap<>();
  private final Map<String, Double> single = new TreeMap<>();
  private final Set<String> metrics = new HashSet<>();
  private final Set<String> seen = new TreeSet<>();

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

  /** Adds a row that no cells are summed for; of all channels. */
  void row(
      String metric, String kind, String element, String group, String statistic, double value) {
    metrics.add(metric + "," + kind);
    single.put(String.join(",", metric, kind, element, group, "*", statistic), value);
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
    List<String> groups = group < 0 ? List.of("*") : List.of(shape.groups().get(group), "*");
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
  List<String> differences(List<Estimate> rows, Set<String> counted) {
    withoutBase = counted;
    Map<String, Double> expected = expected();
    List<String> wrong = new ArrayList<>();
    for (Estimate row : rows) {
      seen.add(row.metric());
      if (!STATISTICS.contains(row.statistic())) {
        wrong.add("no statistic %s is expected: %s".formatted(row.statistic(), row));
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
      boolean nothing = value == null && row.value() == 0;
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

  /** Returns the metrics that had a row in a result that was compared. */
  Set<String> seen() {
    return seen;
  }

  private static boolean near(double value, Double expected) {
    return expected != null
        && Math.abs(value - expected) <= 1e-3 * Math.max(1e-3, Math.abs(expected));
  }

  private Map<String, Double> expected() {
    Map<String, Double> expected = new TreeMap<>();
    samples.forEach((cell, values) -> statistics(cell, values, expected));
    counts.forEach(
        (cell, n) -> {
          if (withoutBase.contains(cell.substring(0, cell.indexOf(',')))) {
            expected.put(cell + ",count", n);
            double base = baseOf(cell);
            if (base > 0 && !bases.containsKey(cell)) {
              expected.put(cell + ",share", n / base);
            }
          }
        });
    bases.forEach(
        (cell, base) -> {
          expected.put(cell + ",share", counts.getOrDefault(cell, 0.0) / base);
          if (!SHARES.contains(cell.substring(0, cell.indexOf(',')))) {
            expected.put(cell + ",count", counts.getOrDefault(cell, 0.0));
          }
        });
    expected.putAll(single);
    gaps(expected);
    return expected;
  }

  /** The base of counts that share one: arrivals of the group, residents that ended, or visits. */
  private double baseOf(String cell) {
    String[] parts = cell.split(",", -1);
    return switch (parts[0]) {
      case "visits", "contacts" -> single.getOrDefault("arrived,,*," + parts[3] + ",*,count", 0.0);
      case "left" ->
          counts.getOrDefault(String.join(",", "visits", "", parts[2], parts[3], parts[4]), 0.0);
      default -> bases.getOrDefault(String.join(",", "helped", "", "*", parts[3], parts[4]), 0.0);
    };
  }

  /** The worst group or channel minus the best, of what has a better side. */
  private void gaps(Map<String, Double> expected) {
    Map<String, List<Double>> families = new TreeMap<>();
    Map<String, Double> all = new TreeMap<>(expected);
    expected.keySet().forEach(key -> zeros(key, all));
    all.forEach(
        (key, value) -> {
          String[] p = key.split(",", -1);
          boolean compared = !Set.of("sd", "min", "max", "count", "timeAverage").contains(p[5]);
          boolean group = !p[3].equals("*") && p[4].equals("*");
          boolean channel = p[3].equals("*") && !p[4].equals("*");
          if (compared && (group || channel)) {
            String who = group ? "gap,*" : "*,gap";
            String family = String.join(",", p[0], p[1], p[2], who, p[5]);
            families.computeIfAbsent(family, f -> new ArrayList<>()).add(value);
          }
        });
    families.forEach(
        (family, values) -> {
          Metric metric = Metric.find(family.substring(0, family.indexOf(','))).orElseThrow();
          if (values.size() > 1 && metric.better() != Metric.Better.NEITHER) {
            double spread = Collections.max(values) - Collections.min(values);
            expected.put(family, metric.better() == Metric.Better.UP ? -spread : spread);
          }
        });
  }

  /** Who has a base and no count has a share of 0, beside groups or channels that have one. */
  private void zeros(String key, Map<String, Double> all) {
    String[] p = key.split(",", -1);
    boolean group = !p[3].equals("*") && p[4].equals("*");
    boolean channel = p[3].equals("*") && !p[4].equals("*");
    boolean arrivals = p[0].equals("visits") || p[0].equals("contacts");
    if (!p[5].equals("share") || !(group || channel) || !withoutBase.contains(p[0])) {
      return;
    }
    for (String other : group ? shape.groups() : shape.channels()) {
      String cell = String.join(",", p[0], p[1], p[2], group ? other : "*", group ? "*" : other);
      if (baseOf(cell) > 0 && (group || !arrivals)) {
        all.putIfAbsent(cell + ",share", 0.0);
      }
    }
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
    for (int p : new int[] {5, 10, 25, 50, 75, 90, 95, 99}) {
      expected.put(cell + ",p" + p, values.get((int) Math.ceil(p * n / 100.0 - 1e-9) - 1));
    }
  }
}
