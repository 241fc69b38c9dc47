package nl.inwonerreis.web.report;

import static nl.inwonerreis.web.report.Estimates.ALL;

import java.util.List;
import java.util.Optional;
import nl.inwonerreis.simulator.result.Estimate;

/** The tables on the service: waiting, staff and visits. */
final class ServiceTables {

  private final ReportView view;
  private final Phrases words;
  private final Wording wording;

  ServiceTables(ReportView view) {
    this.view = view;
    this.words = view.words();
    this.wording = view.wording();
  }

  /** Makes the table of waiting per element and channel. */
  TextTable waiting() {
    TextTable table =
        new TextTable(
            2,
            List.of(
                words.say("column.place"),
                words.say("column.channel"),
                words.say("column.waitHalf"),
                words.say("column.waitMost"),
                words.say("column.abandoned")));
    for (Estimate most : view.estimates().list("waiting", "p90")) {
      if (isPlace(most)) {
        String half = find(most, "waiting", "p50").map(wording::shortTime).orElse("");
        String left = find(most, "abandoned", "share").map(wording::share).orElse("");
        table.add(
            view.names().of(most.element()), channel(most), half, wording.shortTime(most), left);
      }
    }
    return table;
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
            overtime(busy).map(wording::shortTime).orElse(""),
            find(busy, "queueLength", "timeAverage").map(wording::count).orElse(""));
      }
    }
    return table;
  }

  /** Finds the overtime of a pool, which is a total: absent means none. */
  private Optional<Estimate> overtime(Estimate pool) {
    return find(pool, "overtime", "count").filter(row -> row.value() > 0);
  }

  /** Makes the table of visits per element. */
  TextTable visits() {
    TextTable table =
        new TextTable(1, List.of(words.say("column.place"), words.say("column.visits")));
    for (Estimate visits : view.estimates().list("visits", "count")) {
      if (isPlace(visits) && visits.channel().equals(ALL)) {
        boolean few = visits.value() > 0 && view.residents().tooFew(visits.value());
        table.add(
            view.names().of(visits.element()), few ? words.say("tooFew") : wording.count(visits));
      }
    }
    return table;
  }

  private static boolean isPlace(Estimate row) {
    return row.group().equals(ALL) && !Estimates.element(row).equals(ALL);
  }

  private Optional<Estimate> find(Estimate like, String metric, String statistic) {
    return view.estimates()
        .find(metric, "", Estimates.element(like), like.group(), like.channel(), statistic);
  }

  private String channel(Estimate row) {
    return row.channel().equals(ALL) ? words.say("all.channels") : view.names().of(row.channel());
  }
}
