package nl.inwonerreis.web.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.inwonerreis.simulator.result.Estimate;
import nl.inwonerreis.simulator.result.MeasuredBeside;
import nl.inwonerreis.simulator.result.MeasuredBeside.Stand;
import nl.inwonerreis.simulator.result.MeasuredPoint;
import nl.inwonerreis.simulator.result.Metric;
import nl.inwonerreis.simulator.result.NormVerdict;
import tools.jackson.databind.node.ObjectNode;

/** How measured numbers beside simulated ones are told. */
final class MeasuredTexts {

  private final ReportView view;
  private final Phrases words;
  private final MetricTexts metrics;
  private final Map<String, String> norms = new TreeMap<>();

  MeasuredTexts(ReportView view) {
    this.view = view;
    this.words = view.words();
    this.metrics = new MetricTexts(view, words);
    view.result().norms().forEach((NormVerdict norm) -> norms.put(norm.norm(), norm.name()));
  }

  /**
   * Returns what is measured: the metric, how it is told, and of what, whom and by which channel.
   */
  String what(MeasuredPoint point) {
    String metric =
        Metric.find(point.metric())
            .map(found -> view.language().of(found.label()))
            .orElse(point.metric());
    List<String> parts = new ArrayList<>();
    String told = words.sayOr("measured." + point.statistic(), point.statistic());
    parts.add(told.isEmpty() ? metric : metric + ", " + told);
    if (!point.kind().isEmpty()) {
      parts.add(view.kind(point.kind()));
    }
    for (String id : List.of(point.element(), point.group(), point.channel())) {
      if (!id.equals(Estimates.ALL)) {
        parts.add(norms.getOrDefault(id, view.names().of(id)));
      }
    }
    return String.join(" · ", parts);
  }

  /** Returns a day, a whole year, or the first and last day. */
  String period(MeasuredPoint point) {
    String from = point.from();
    String year = from.substring(0, from.indexOf('-', 1));
    if (from.equals(point.to())) {
      return from;
    }
    boolean whole = from.equals(year + "-01-01") && point.to().equals(year + "-12-31");
    return whole ? year : words.say("measured.period", from, point.to());
  }

  /** Returns the measured value in its own unit: a share with the decimal it was told with. */
  String measured(MeasuredPoint point) {
    if (point.isTooFew()) {
      return words.say("tooFew");
    }
    Wording wording = view.wording();
    String unit =
        Metric.find(point.metric()).map(found -> found.unitOf(point.statistic())).orElse("1");
    if (point.statistic().equals("share")) {
      return wording.number(point.value() * 100, 1) + "%";
    }
    return switch (unit) {
      case "s" -> wording.duration(point.value());
      case "EUR" -> "€ " + wording.number(point.value(), 2);
      default -> wording.number(point.value(), 2);
    };
  }

  /** Returns on how many residents or visits it rests; empty where that is not told. */
  String sample(MeasuredPoint point) {
    Long n = point.n();
    return n == null ? "" : view.wording().whole(n);
  }

  /** Returns the simulated number as a page has it; only a text where there is none to show. */
  ObjectNode simulated(MeasuredBeside beside) {
    Estimate row = beside.simulated();
    return row == null ? Json.object().put("text", words.say("nothing")) : metrics.number(row);
  }

  /** Returns how they stand; not told where the simulated number is of too few. */
  Stand stand(MeasuredBeside beside) {
    return beside.simulated() != null && !simulated(beside).has("v")
        ? Stand.TOO_FEW
        : beside.stand();
  }

  /** Writes how they stand. */
  String said(MeasuredBeside beside) {
    return words.say("measured.stand." + stand(beside).id());
  }

  /** Tells of each file what keeps lines of it from standing here. */
  List<String> faults() {
    List<String> told = new ArrayList<>();
    view.result()
        .measured()
        .faults()
        .forEach(
            (file, count) ->
                told.add(
                    words.say(count == 1 ? "measured.fault" : "measured.faults", file, count)));
    return told;
  }
}
