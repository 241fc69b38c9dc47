package nl.inwonerreis.web.report;

import static nl.inwonerreis.web.report.Estimates.ALL;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.inwonerreis.simulator.result.Estimate;
import nl.inwonerreis.simulator.result.Metric;
import nl.inwonerreis.simulator.result.NormVerdict;
import nl.inwonerreis.web.report.RichText.Told;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * How far the weakest group, or channel, is behind the best, by metric. The interval is that of the
 * differences by replication. The differences that are clear come first, the largest before the
 * others: shares and numbers per resident as they are, parts of the lead time as a share of it,
 * other times and money as a share of the larger of the two.
 */
final class OutcomeGaps {

  private static final String GAP = "gap";

  private static final Set<Metric> PARTS_OF_LEAD_TIME =
      Set.of(Metric.HANDLING, Metric.WAITING, Metric.PAUSED, Metric.DELAY, Metric.AWAITING);

  /** A difference: between whom, how large, and the value by which it is compared with others. */
  private record Gap(
      String id, String name, Estimate worst, Estimate best, Estimate gap, double scale) {

    boolean isClear() {
      return gap.ci95Low() > 0 || gap.ci95High() < 0;
    }

    double size() {
      return Math.abs(gap.value()) / scale;
    }
  }

  private final ReportView view;
  private final Phrases words;
  private final MetricTexts metrics;
  private final List<Gap> groups;
  private final List<Gap> channels;

  OutcomeGaps(ReportView view, Phrases words) {
    this.view = view;
    this.words = words;
    this.metrics = new MetricTexts(view, words);
    this.groups = gaps(view.estimates().groups(), true);
    this.channels = gaps(view.estimates().channels(), false);
  }

  private List<Gap> gaps(List<String> ids, boolean ofGroups) {
    List<Gap> found = new ArrayList<>();
    for (Metric metric : Metric.values()) {
      if (metric != Metric.NORM_MET && metric.better() != Metric.Better.NEITHER) {
        gap(metric, ALL, metrics.name(metric), ids, ofGroups).ifPresent(found::add);
      }
    }
    for (NormVerdict norm : view.result().norms()) {
      String name = words.say("gap.norm", norm.name());
      gap(Metric.NORM_MET, norm.norm(), name, ids, ofGroups).ifPresent(found::add);
    }
    found.sort(
        Comparator.comparing((Gap gap) -> !gap.isClear())
            .thenComparing(Comparator.comparingDouble(Gap::size).reversed()));
    return List.copyOf(found);
  }

  private Optional<Gap> gap(
      Metric metric, String element, String name, List<String> ids, boolean ofGroups) {
    Estimate gap = row(metric, element, GAP, ofGroups);
    boolean up = metric.better() == Metric.Better.UP;
    Estimate least = null;
    Estimate most = null;
    for (String id : ids) {
      Estimate row = row(metric, element, id, ofGroups);
      if (row != null) {
        least = least == null || row.value() < least.value() ? row : least;
        most = most == null || row.value() > most.value() ? row : most;
      }
    }
    if (gap == null || least == null || most == null || isNothing(gap)) {
      return Optional.empty();
    }
    boolean few = !metrics.number(least).has("v") || !metrics.number(most).has("v");
    return few
        ? Optional.empty()
        : Optional.of(
            new Gap(
                metric.id() + (element.equals(ALL) ? "" : "/" + element),
                name,
                up ? least : most,
                up ? most : least,
                gap,
                scale(metric, least, most)));
  }

  private double scale(Metric metric, Estimate least, Estimate most) {
    if (metric == Metric.EXPERIENCE) {
      return 100;
    }
    if (MetricTexts.statistic(metric).equals("share") || metric.unit().equals("1")) {
      return 1;
    }
    double larger = Math.max(Math.abs(least.value()), Math.abs(most.value()));
    double own = larger > 0 ? larger : 1;
    return PARTS_OF_LEAD_TIME.contains(metric)
        ? view.estimates()
            .find("leadTime", ALL, ALL, "mean")
            .map(row -> Math.max(own, row.value()))
            .orElse(own)
        : own;
  }

  /** Where nothing ever happened, nobody is behind. */
  private static boolean isNothing(Estimate gap) {
    return gap.value() == 0 && !(gap.ci95Low() < 0) && !(gap.ci95High() > 0);
  }

  private @Nullable Estimate row(Metric metric, String element, String id, boolean ofGroups) {
    return view.estimates()
        .find(
            metric.id(),
            "",
            element,
            ofGroups ? id : ALL,
            ofGroups ? ALL : id,
            MetricTexts.statistic(metric))
        .orElse(null);
  }

  void put(ObjectNode page) {
    ObjectNode node = page.putObject("gaps");
    put(node.putArray("groups"), groups);
    put(node.putArray("channels"), channels);
  }

  private void put(ArrayNode list, List<Gap> gaps) {
    for (Gap gap : gaps) {
      ObjectNode node = list.addObject();
      node.put("id", gap.id());
      node.put("name", gap.name());
      node.set("worst", side(gap.worst()));
      node.set("best", side(gap.best()));
      ObjectNode size = PageNumber.rounded(gap.gap(), metrics.difference(gap.gap()));
      size.put("clear", gap.isClear());
      node.set("gap", gap.isClear() ? size : size.put("text", words.say("gap.unclear")));
      Json.put(node, "scale", gap.scale());
    }
  }

  private ObjectNode side(Estimate row) {
    ObjectNode node = metrics.number(row);
    return node.put("who", view.names().of(who(row)));
  }

  private static String who(Estimate row) {
    return row.group().equals(ALL) ? row.channel() : row.group();
  }

  /** Finds the group that is clearly behind the best in a metric, with its value. */
  Optional<ObjectNode> weakest(Metric metric) {
    return groups.stream()
        .filter(gap -> gap.id().equals(metric.id()) && gap.isClear())
        .findFirst()
        .map(gap -> side(gap.worst()));
  }

  /** Tells the largest difference, if any is clear. */
  ObjectNode heads() {
    ObjectNode heads = Json.object();
    heads.set("groups", head(groups, "groups"));
    heads.set("channels", head(channels, "channels"));
    return heads;
  }

  private ArrayNode head(List<Gap> gaps, String what) {
    Optional<Gap> first = gaps.stream().filter(Gap::isClear).findFirst();
    return first
        .map(
            gap ->
                RichText.of(
                    words,
                    "gap.head." + what,
                    gap.name(),
                    view.names().of(who(gap.worst())),
                    Told.of(metrics.text(gap.worst())),
                    view.names().of(who(gap.best())),
                    Told.of(metrics.text(gap.best()))))
        .orElseGet(() -> RichText.of(words, "gap.none." + what));
  }

  /** Lists the metrics of one word of good service that are told, in their order. */
  static List<Metric> of(Metric.Principle principle) {
    return Arrays.stream(Metric.values())
        .filter(metric -> metric.principle() == principle)
        .filter(metric -> metric.better() != Metric.Better.NEITHER)
        .toList();
  }
}
