package nl.inwonerreis.web.report;

import static nl.inwonerreis.web.report.Estimates.ALL;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.inwonerreis.simulator.result.Estimate;

/**
 * The table of waiting: steps where residents meet someone by channel, the work behind the scenes
 * as one row a step.
 */
final class WaitingTable {

  private final ReportView view;

  WaitingTable(ReportView view) {
    this.view = view;
  }

  TextTable make() {
    Phrases words = view.words();
    TextTable table =
        new TextTable(
            2,
            List.of(
                words.say("column.place"),
                words.say("column.channel"),
                words.say("column.waitHalf"),
                words.say("column.waitMost"),
                words.say("column.abandoned")));
    rows().forEach(row -> add(table, row));
    return table;
  }

  /** Lists the rows: meetings first, then the longest waits. */
  private List<Estimate> rows() {
    List<Estimate> all =
        view.estimates().list("waiting", "p90").stream()
            .filter(row -> row.group().equals(ALL) && !Estimates.element(row).equals(ALL))
            .sorted(Comparator.comparingDouble(Estimate::value).reversed())
            .toList();
    List<String> meetings =
        all.stream().filter(this::isMeeting).map(Estimates::element).distinct().toList();
    List<Estimate> rows = new ArrayList<>();
    for (String meeting : meetings) {
      all.stream()
          .filter(row -> row.element().equals(meeting) && !row.channel().equals(ALL))
          .forEach(rows::add);
    }
    all.stream()
        .filter(row -> row.channel().equals(ALL) && !meetings.contains(row.element()))
        .forEach(rows::add);
    return rows;
  }

  private boolean isMeeting(Estimate row) {
    boolean meets =
        LiveChannels.contains(row.channel()) && view.outline().meetings().contains(row.element());
    return !row.channel().equals(ALL) && (meets || left(row).isPresent());
  }

  private void add(TextTable table, Estimate most) {
    String half = find(most, "waiting", "p50").map(view.wording()::shortTime).orElse("");
    String channel =
        most.channel().equals(ALL)
            ? view.words().say("all.channels")
            : view.names().of(most.channel());
    table.add(
        view.names().of(most.element()),
        channel,
        half,
        view.wording().shortTime(most),
        left(most).map(view.wording()::share).orElse(""));
  }

  /** Finds the share that leaves; nobody gives nothing. */
  private Optional<Estimate> left(Estimate row) {
    return find(row, "abandoned", "share").filter(left -> left.value() > 0);
  }

  private Optional<Estimate> find(Estimate like, String metric, String statistic) {
    return view.estimates()
        .find(metric, "", like.element(), like.group(), like.channel(), statistic);
  }
}
