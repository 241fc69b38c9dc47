package nl.inwonerreis.web.report;

import static nl.inwonerreis.web.report.Estimates.ALL;

import java.util.Map;
import java.util.Optional;
import nl.inwonerreis.simulator.result.Estimate;
import nl.inwonerreis.simulator.result.Metric;
import tools.jackson.databind.node.ObjectNode;

/** The one statistic by which a page tells a metric, and how its values are written. */
final class MetricTexts {

  /** Metrics that are told by another statistic than their mean. */
  private static final Map<Metric, String> TOLD_BY =
      Map.ofEntries(
          Map.entry(Metric.HELPED, "share"),
          Map.entry(Metric.DROP_OFF, "share"),
          Map.entry(Metric.LEFT, "share"),
          Map.entry(Metric.ABANDONED, "share"),
          Map.entry(Metric.STARTED_SHARE, "share"),
          Map.entry(Metric.COMPLETION, "share"),
          Map.entry(Metric.WAITING_SHARE, "share"),
          Map.entry(Metric.NORM_MET, "share"),
          Map.entry(Metric.PROMISE_KEPT, "share"),
          Map.entry(Metric.FIRST_CONTACT_RESOLVED, "share"),
          Map.entry(Metric.TOLD_ONCE, "share"),
          Map.entry(Metric.RIGHT_PLACE, "share"),
          Map.entry(Metric.CHANNEL_FIT, "share"),
          Map.entry(Metric.LEAD_TIME, "p90"));

  private final ReportView view;
  private final Phrases words;

  MetricTexts(ReportView view, Phrases words) {
    this.view = view;
    this.words = words;
  }

  /** Returns the statistic by which a metric is told. */
  static String statistic(Metric metric) {
    return TOLD_BY.getOrDefault(metric, "mean");
  }

  /** Returns the name of a metric, with what is told of it: its mean, or what 9 of 10 meet. */
  String name(Metric metric) {
    String name = view.language().of(metric.label());
    return words.say("metric." + statistic(metric), name);
  }

  /** Finds the value of a metric for a group and a channel, over all elements. */
  Optional<Estimate> find(Metric metric, String group, String channel) {
    return view.estimates().find(metric.id(), "", ALL, group, channel, statistic(metric));
  }

  /** Returns a value as a number of a page; what rests on fewer than five is only a text. */
  ObjectNode number(Estimate row) {
    boolean helped = row.metric().equals("leadTime");
    boolean few =
        view.isOfTooFew(row)
            || (helped
                ? view.residents().tooFewHelped(row.group(), row.channel())
                : view.residents().tooFewEnded(row.group(), row.channel()));
    return few
        ? Json.object().put("text", view.words().say("tooFew"))
        : PageNumber.rounded(row, text(row));
  }

  /** Writes a value with its interval in its own unit. */
  String text(Estimate row) {
    Wording wording = view.wording();
    if (row.statistic().equals("share")) {
      return wording.share(row);
    }
    return switch (row.unit()) {
      case "s" -> wording.shortTime(row);
      case "EUR" -> wording.money(row);
      default -> Math.abs(row.value()) < 10 ? wording.rate(row) : wording.count(row);
    };
  }

  /** Writes a difference, without its sign: of shares in points. */
  String difference(Estimate gap) {
    Estimate size = gap.value() < 0 ? minus(gap) : gap;
    if (!size.statistic().equals("share")) {
      return text(size);
    }
    RichText.Told points = RichText.ofHundred(view.wording(), size);
    return words.say("gap.points", points.value(), points.interval());
  }

  private static Estimate minus(Estimate row) {
    return OutcomeFigures.like(row, -row.value(), -row.ci95High(), -row.ci95Low());
  }
}
