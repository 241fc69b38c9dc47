package nl.inwonerreis.web.report;

import static nl.inwonerreis.web.report.Estimates.ALL;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.inwonerreis.simulator.result.Estimate;
import nl.inwonerreis.simulator.result.Result.PoolWeek;
import nl.inwonerreis.simulator.scenario.Scenario;
import nl.inwonerreis.simulator.scenario.StaffNumbers;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** How full the staff's time is, and how long the queue is at each hour of the week. */
final class OutcomeStaff {

  private static final int DAY = 24;

  private final ReportView view;
  private final Phrases words;
  private final @Nullable Scenario scenario;

  OutcomeStaff(ReportView view, Phrases words, @Nullable Scenario scenario) {
    this.view = view;
    this.words = words;
    this.scenario = scenario;
  }

  void put(ObjectNode page) {
    ArrayNode pools = page.putArray("pools");
    byUse().forEach(use -> pool(pools.addObject(), use));
  }

  /** Lists the pools, fullest first. */
  private List<Estimate> byUse() {
    return view.estimates().list("utilisation", "timeAverage").stream()
        .filter(row -> !Estimates.element(row).equals(ALL))
        .sorted(Comparator.comparingDouble(Estimate::value).reversed())
        .toList();
  }

  private void pool(ObjectNode node, Estimate use) {
    String id = use.element();
    node.put("id", id);
    node.put("name", view.names().of(id));
    people(id).ifPresent(text -> node.put("people", text));
    node.set("use", OutcomeFigures.number(use, view.wording().share(use)));
    find(id, "overtime", "count")
        .filter(row -> row.value() > 0)
        .ifPresent(
            row ->
                node.set(
                    "overtime",
                    OutcomeFigures.number(row, view.wording().hoursPerWeek(row, view.measured()))));
    find(id, "queueLength", "timeAverage")
        .ifPresent(row -> node.set("queue", OutcomeFigures.number(row, view.wording().count(row))));
    view.result().weeks().stream()
        .filter(week -> week.pool().equals(id))
        .findFirst()
        .ifPresent(week -> week(node, week));
  }

  private Optional<String> people(String id) {
    StaffNumbers staff = scenario == null ? null : scenario.staff().get(id);
    return staff == null || staff.shifts().size() != 1
        ? Optional.empty()
        : Optional.of(
            words.say(
                staff.shifts().get(0).count() == 1 ? "staff.person" : "staff.people",
                view.wording().number(staff.shifts().get(0).count(), 1)));
  }

  /** Puts the hours in which somebody is on duty: {@code [hour of the week, queue, text]}. */
  private void week(ObjectNode node, PoolWeek week) {
    ArrayNode hours = node.putArray("hours");
    int peak = -1;
    for (int h = 0; h < week.queueLength().size(); h++) {
      double queue = week.queueLength().get(h);
      if (Double.isNaN(week.utilisation().get(h)) || Double.isNaN(queue)) {
        continue;
      }
      hours.addArray().add(h).add(Math.round(queue * 100) / 100.0).add(view.wording().count(queue));
      peak = peak < 0 || queue > week.queueLength().get(peak) ? h : peak;
    }
    if (peak < 0) {
      return;
    }
    String length = view.wording().count(week.queueLength().get(peak));
    node.put("peak", peak);
    node.set(
        "head",
        length.equals("0")
            ? RichText.of(words, "queue.none", view.names().of(week.pool()))
            : RichText.of(
                words,
                length.equals("1") ? "queue.peak.one" : "queue.peak",
                view.names().of(week.pool()),
                words.say("day." + peak / DAY),
                peak % DAY,
                length));
  }

  /** Tells which pool is fullest, if that is clear. */
  ArrayNode fullest() {
    List<Estimate> sorted = byUse();
    if (sorted.isEmpty()) {
      return RichText.of(words, "staff.none");
    }
    RichText.Told share = RichText.Told.of(view.wording().share(sorted.get(0)));
    String name = view.names().of(sorted.get(0).element());
    if (sorted.size() == 1) {
      return RichText.of(words, "staff.only", name, share);
    }
    return Estimates.clearlyBelow(sorted.get(1), sorted.get(0))
        ? RichText.of(words, "staff.fullest", name, share)
        : RichText.of(words, "staff.noFullest");
  }

  private Optional<Estimate> find(String pool, String metric, String statistic) {
    return view.estimates().find(metric, "", pool, ALL, ALL, statistic);
  }
}
