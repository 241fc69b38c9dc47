package nl.inwonerreis.web.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.inwonerreis.simulator.result.Estimate;
import nl.inwonerreis.simulator.result.Result;

/** The rows of a result, found by what they are about. An empty element means the same as all. */
final class Estimates {

  static final String ALL = "*";
  private static final String GAP = "gap";

  private record Key(
      String metric, String kind, String element, String group, String channel, String statistic) {}

  private final Map<Key, Estimate> rows = new HashMap<>();
  private final Map<List<String>, List<Estimate>> byPlace = new HashMap<>();
  private final List<Estimate> list;
  private final List<String> groups;
  private final List<String> channels;

  Estimates(Result result) {
    list = result.metrics();
    for (Estimate row : list) {
      rows.putIfAbsent(
          new Key(
              row.metric(), row.kind(), element(row), row.group(), row.channel(), row.statistic()),
          row);
      byPlace
          .computeIfAbsent(List.of(element(row), row.group()), key -> new ArrayList<>())
          .add(row);
    }
    groups = distinct(Estimate::group, List.of("arrived", "helped", "dropOff"));
    channels = distinct(Estimate::channel, List.of("arrived", "helped", "leadTime"));
  }

  /** Finds the row of a metric over all elements. */
  Optional<Estimate> find(String metric, String group, String channel, String statistic) {
    return find(metric, "", ALL, group, channel, statistic);
  }

  /** Finds one row. */
  Optional<Estimate> find(
      String metric, String kind, String element, String group, String channel, String statistic) {
    Key key = new Key(metric, kind, element, group, channel, statistic);
    return Optional.ofNullable(rows.get(key));
  }

  /** Lists the rows of a metric, without sub-kind and gaps, in the order of the result. */
  List<Estimate> list(String metric, String statistic) {
    return list.stream()
        .filter(r -> !r.group().equals(GAP) && !r.channel().equals(GAP))
        .filter(r -> r.metric().equals(metric) && r.statistic().equals(statistic))
        .filter(r -> r.kind().isEmpty())
        .toList();
  }

  /** Lists all rows of an element and a group, in the order of the result. */
  List<Estimate> of(String element, String group) {
    return byPlace.getOrDefault(List.of(element, group), List.of());
  }

  boolean has(String metric) {
    return list.stream().anyMatch(r -> r.metric().equals(metric));
  }

  /** Lists the groups that residents came in. */
  List<String> groups() {
    return groups;
  }

  /** Lists the channels that residents began by. */
  List<String> channels() {
    return channels;
  }

  /** Lists the channels of visits. */
  List<String> visitChannels() {
    return distinct(Estimate::channel, List.of("visits", "waiting", "abandoned"));
  }

  private List<String> distinct(Function<Estimate, String> part, List<String> metrics) {
    List<String> found = new ArrayList<>();
    for (Estimate row : list) {
      String id = part.apply(row);
      boolean named = !id.equals(ALL) && !id.equals(GAP) && !id.isEmpty();
      if (named && metrics.contains(row.metric()) && !found.contains(id)) {
        found.add(id);
      }
    }
    return found;
  }

  static String element(Estimate row) {
    return row.element().isEmpty() ? ALL : row.element();
  }

  /** Returns whether the interval of one lies wholly below that of the other. */
  static boolean clearlyBelow(Estimate low, Estimate high) {
    return low.ci95High() < high.ci95Low();
  }
}
