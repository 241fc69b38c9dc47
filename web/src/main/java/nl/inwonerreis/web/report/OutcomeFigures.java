package nl.inwonerreis.web.report;

import static nl.inwonerreis.web.report.Estimates.ALL;

import java.util.List;
import java.util.Optional;
import nl.inwonerreis.simulator.result.Estimate;
import tools.jackson.databind.node.ObjectNode;

/**
 * The numbers of the outcome as JSON, each {@code {v, lo, hi, text}}: raw for drawing, written for
 * reading. A number that rests on fewer than five residents is only a text; what was not observed
 * is absent.
 */
final class OutcomeFigures {

  private final ReportView view;

  OutcomeFigures(ReportView view) {
    this.view = view;
  }

  static ObjectNode number(Estimate row, String text) {
    return PageNumber.rounded(row, text);
  }

  ObjectNode tooFew() {
    return Json.object().put("text", view.words().say("tooFew"));
  }

  /** Puts a share of residents that ended, by group and first channel. */
  void share(ObjectNode node, String key, String metric, String group, String channel) {
    find(metric, group, channel, "share")
        .ifPresent(row -> node.set(key, few(group, channel) ? tooFew() : share(row)));
  }

  ObjectNode share(Estimate row) {
    return number(row, view.wording().share(row));
  }

  /** Puts a time of helped residents. */
  void time(ObjectNode node, String key, String metric, String group, String channel, String stat) {
    find(metric, group, channel, stat)
        .ifPresent(row -> node.set(key, fewHelped(group, channel) ? tooFew() : time(row)));
  }

  ObjectNode time(Estimate row) {
    return number(row, view.wording().shortTime(row));
  }

  /** Returns whether fewer than five residents of this group and channel ended. */
  boolean few(String group, String channel) {
    return view.residents().tooFewEnded(group, channel);
  }

  /** Returns whether fewer than five residents of this group and channel were helped. */
  boolean fewHelped(String group, String channel) {
    return view.residents().tooFewHelped(group, channel);
  }

  Optional<Estimate> find(String metric, String group, String channel, String statistic) {
    return view.estimates().find(metric, group, channel, statistic);
  }

  /**
   * Returns which share of all residents that ended began by a channel.
   *
   * <p>The table has no such row. The half-width is the sum of those of its parts, relative to
   * numerator and denominator: to first order never too narrow, whatever their correlation.
   */
  Optional<Estimate> use(String group, String channel) {
    Estimate part = ended(group, channel);
    Estimate all = ended(group, ALL);
    if (part.value() <= 0 || all.value() <= 0) {
      return Optional.empty();
    }
    double share = part.value() / all.value();
    boolean everybody = part.value() > all.value() * (1 - 1e-9);
    double half = everybody ? 0 : share * (half(part) / part.value() + half(all) / all.value());
    return Optional.of(like(part, share, Math.max(0, share - half), Math.min(1, share + half)));
  }

  private Estimate ended(String group, String channel) {
    List<Estimate> counts =
        List.of("helped", "dropOff", "otherwise").stream()
            .flatMap(metric -> find(metric, group, channel, "count").stream())
            .toList();
    double value = counts.stream().mapToDouble(Estimate::value).sum();
    double half = counts.stream().mapToDouble(OutcomeFigures::half).sum();
    return new Estimate(
        "ended", "", ALL, group, channel, "count", "1", value, value - half, value + half, 0);
  }

  private static double half(Estimate row) {
    return (row.ci95High() - row.ci95Low()) / 2;
  }

  static Estimate like(Estimate row, double value, double low, double high) {
    return new Estimate(
        row.metric(),
        row.kind(),
        row.element(),
        row.group(),
        row.channel(),
        row.statistic(),
        row.unit(),
        value,
        low,
        high,
        row.n());
  }
}
