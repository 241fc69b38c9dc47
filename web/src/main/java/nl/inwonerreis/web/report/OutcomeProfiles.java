package nl.inwonerreis.web.report;

import static nl.inwonerreis.web.report.Estimates.ALL;

import java.util.List;
import java.util.Set;
import nl.inwonerreis.simulator.result.Metric;
import nl.inwonerreis.simulator.result.NormVerdict;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Good service in three profiles, which are never added up: approachable, comprehensible and
 * reliable, each with its metrics for all residents and each group, and what was not measured.
 */
final class OutcomeProfiles {

  /** Told elsewhere on the page: by place, by party or by norm. */
  private static final Set<Metric> ELSEWHERE =
      Set.of(
          Metric.LEAD_TIME_PART,
          Metric.ANSWERED,
          Metric.NORM_MET,
          Metric.IN_PROGRESS,
          Metric.QUEUE_LENGTH,
          Metric.OVERTIME);

  private final ReportView view;
  private final Phrases words;
  private final MetricTexts metrics;
  private final OutcomeGaps gaps;

  OutcomeProfiles(ReportView view, Phrases words, OutcomeGaps gaps) {
    this.view = view;
    this.words = words;
    this.metrics = new MetricTexts(view, words);
    this.gaps = gaps;
  }

  void put(ObjectNode page) {
    ArrayNode list = page.putArray("profiles");
    for (Metric.Principle principle : Metric.Principle.values()) {
      ObjectNode node = list.addObject();
      node.put("id", principle.id());
      node.put("name", words.say("principle." + principle.id()));
      node.put("about", words.say("principle." + principle.id() + ".about"));
      ArrayNode rows = node.putArray("rows");
      ArrayNode missing = node.putArray("missing");
      for (Metric metric : told(principle)) {
        if (metrics.find(metric, ALL, ALL).isPresent()) {
          row(rows.addObject(), metric);
        } else {
          missing.add(view.language().of(metric.label()));
        }
      }
      if (principle == Metric.Principle.RELIABLE) {
        view.result().norms().forEach(norm -> norm(rows.addObject(), norm));
      }
    }
  }

  private static List<Metric> told(Metric.Principle principle) {
    return OutcomeGaps.of(principle).stream()
        .filter(metric -> !ELSEWHERE.contains(metric))
        .toList();
  }

  private void row(ObjectNode node, Metric metric) {
    node.put("id", metric.id());
    node.put("name", metrics.name(metric));
    node.put("better", metric.better().id());
    node.put("about", view.language().of(metric.formula()));
    if (metric == Metric.EXPERIENCE) {
      node.put("note", words.say("experience.note"));
    }
    ObjectNode groups = node.putObject("groups");
    for (String group : WalkPage.all(view.estimates().groups())) {
      metrics.find(metric, group, ALL).ifPresent(r -> groups.set(group, metrics.number(r)));
    }
    gaps.weakest(metric).ifPresent(worst -> node.set("weakest", worst));
  }

  private void norm(ObjectNode node, NormVerdict norm) {
    node.put("id", norm.norm());
    node.put("name", words.say("gap.norm", norm.name()));
    node.put("better", Metric.NORM_MET.better().id());
    node.put("about", view.language().of(Metric.NORM_MET.formula()));
    ObjectNode groups = node.putObject("groups");
    for (String group : WalkPage.all(view.estimates().groups())) {
      view.estimates()
          .find(Metric.NORM_MET.id(), "", norm.norm(), group, ALL, "share")
          .ifPresent(row -> groups.set(group, metrics.number(row)));
    }
  }
}
