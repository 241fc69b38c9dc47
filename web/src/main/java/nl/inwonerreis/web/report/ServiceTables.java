package nl.inwonerreis.web.report;

import static nl.inwonerreis.web.report.Estimates.ALL;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.inwonerreis.simulator.result.Estimate;

/** The tables on the service: staff and visits. */
final class ServiceTables {

  private final ReportView view;
  private final Phrases words;
  private final Wording wording;

  ServiceTables(ReportView view) {
    this.view = view;
    this.words = view.words();
    this.wording = view.wording();
  }

  /** Makes the table of staff: share of time at work, overtime and queue. */
  TextTable staff() {
    TextTable table =
        new TextTable(
            1,
            List.of(
                words.say("column.staff"),
                words.say("column.utilisation"),
                words.say("column.overtime"),
                words.say("column.queue")));
    for (Estimate busy : view.estimates().list("utilisation", "timeAverage")) {
      if (!Estimates.element(busy).equals(ALL)) {
        table.add(
            view.names().of(busy.element()),
            wording.share(busy),
            overtime(busy).map(row -> wording.hoursPerWeek(row, view.measured())).orElse(""),
            find(busy, "queueLength", "timeAverage").map(wording::count).orElse(""));
      }
    }
    return table;
  }

  /** Finds the overtime of a pool, which is a total: absent means none. */
  private Optional<Estimate> overtime(Estimate pool) {
    return find(pool, "overtime", "count").filter(row -> row.value() > 0);
  }

  /** Makes the table of visits per element, most visits first. */
  TextTable visits() {
    TextTable table =
        new TextTable(1, List.of(words.say("column.place"), words.say("column.visits")));
    view.estimates().list("visits", "count").stream()
        .filter(row -> isPlace(row) && row.channel().equals(ALL))
        .sorted(Comparator.comparingDouble(Estimate::value).reversed())
        .forEach(row -> table.add(view.names().of(row.element()), count(row)));
    return table;
  }

  private String count(Estimate visits) {
    boolean few = visits.value() > 0 && view.residents().tooFew(visits.value());
    return few ? words.say("tooFew") : wording.count(visits);
  }

  private static boolean isPlace(Estimate row) {
    return row.group().equals(ALL) && !Estimates.element(row).equals(ALL);
  }

  private Optional<Estimate> find(Estimate like, String metric, String statistic) {
    return view.estimates()
        .find(metric, "", Estimates.element(like), like.group(), like.channel(), statistic);
  }
}
