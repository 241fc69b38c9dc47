package nl.inwonerreis.web.report;

import static nl.inwonerreis.web.report.Estimates.ALL;

import java.util.List;
import java.util.Optional;
import nl.inwonerreis.simulator.result.Estimate;

/** The tables on residents: who is helped and how fast, and who drops off where. */
final class OutcomeTables {

  private final ReportView view;
  private final Phrases words;

  OutcomeTables(ReportView view) {
    this.view = view;
    this.words = view.words();
  }

  /** Makes the table of share helped and lead time, for all, per group and per channel. */
  TextTable leadTime() {
    TextTable table =
        new TextTable(
            1,
            List.of(
                words.say("column.who"),
                words.say("column.helped"),
                words.say("column.half"),
                words.say("column.most")));
    addLeadTime(table, words.say("all.residents"), ALL, ALL);
    for (String group : view.estimates().groups()) {
      addLeadTime(table, words.say("row.group", view.names().of(group)), group, ALL);
    }
    for (String channel : view.estimates().channels()) {
      addLeadTime(table, words.say("row.channel", view.names().of(channel)), ALL, channel);
    }
    return table;
  }

  private void addLeadTime(TextTable table, String name, String group, String channel) {
    if (view.residents().tooFewEnded(group, channel)) {
      table.add(name, words.say("tooFew"), "", "");
      return;
    }
    String helped = cell("helped", group, channel, "share");
    if (view.residents().tooFewHelped(group, channel)) {
      table.add(name, helped, words.say("tooFew"), "");
      return;
    }
    table.add(
        name,
        helped,
        cell("leadTime", group, channel, "p50"),
        cell("leadTime", group, channel, "p90"));
  }

  private String cell(String metric, String group, String channel, String statistic) {
    Optional<Estimate> row = view.estimates().find(metric, group, channel, statistic);
    Wording wording = view.wording();
    boolean share = statistic.equals("share");
    return row.map(r -> share ? wording.share(r) : wording.shortTime(r))
        .orElse(words.say("nothing"));
  }

  /** Makes the table of drop-off by place and reason, with the group that is hit hardest. */
  TextTable dropOff(DropOffs dropOffs) {
    TextTable table =
        new TextTable(
            3,
            List.of(
                words.say("column.place"),
                words.say("column.reason"),
                words.say("column.hardest"),
                words.say("column.ofGroup"),
                words.say("column.ofAll")));
    for (DropOffs.Place place : dropOffs.shown()) {
      Optional<DropOffs.GroupShare> hardest = dropOffs.hardest(place).stream().findFirst();
      table.add(
          view.names().of(place.element()),
          view.kind(place.kind()),
          hardest.map(group -> view.names().of(group.group())).orElse(words.say("noGroup")),
          hardest.map(group -> view.wording().share(group.share())).orElse(""),
          dropOffs.share(place).map(view.wording()::share).orElse(""));
    }
    return table;
  }
}
