package nl.inwonerreis.web.report;

import static nl.inwonerreis.web.report.Estimates.ALL;

import java.util.List;
import java.util.Optional;
import nl.inwonerreis.simulator.result.Estimate;
import nl.inwonerreis.simulator.result.NormVerdict;

/** The tables on norms and promises, and on contacts and what they take. */
final class NormTables {

  private final ReportView view;
  private final Phrases words;
  private final Wording wording;

  NormTables(ReportView view) {
    this.view = view;
    this.words = view.words();
    this.wording = view.wording();
  }

  /** Makes the table of norms: what is asked, what is reached, and the verdict. */
  TextTable norms() {
    TextTable table =
        new TextTable(
            1,
            List.of(
                words.say("column.norm"),
                words.say("column.target"),
                words.say("column.reached"),
                words.say("column.verdict")));
    for (NormVerdict norm : view.result().norms()) {
      table.add(norm.name(), asked(norm), reached(norm), verdict(norm));
    }
    for (Estimate kept : view.estimates().list("promiseKept", "share")) {
      boolean one = kept.group().equals(ALL) && kept.channel().equals(ALL);
      if (one && !Estimates.element(kept).equals(ALL)) {
        boolean few = view.isOfTooFew(kept);
        table.add(
            words.say("row.promise", view.names().of(kept.element())),
            "",
            few ? words.say("tooFew") : wording.share(kept),
            "");
      }
    }
    return table;
  }

  /** Says what a norm asks. */
  String asked(NormVerdict norm) {
    return isOfLeaving(norm)
        ? words.say("norm.atMost", wording.percent(1 - norm.target()))
        : wording.percent(norm.target());
  }

  /** Says what is reached of a norm, with its interval. */
  String reached(NormVerdict norm) {
    Optional<Estimate> share = share(norm);
    return isOfTooFew(share)
        ? words.say("tooFew")
        : share
            .map(s -> wording.share(isOfLeaving(norm) ? NormSentences.rest(s) : s))
            .orElse(words.say("nothing"));
  }

  /** Says whether a norm is met. */
  String verdict(NormVerdict norm) {
    Optional<Estimate> share = share(norm);
    String one = isOfTooFew(share) ? "nothing" : "verdict." + norm.verdict().name();
    return words.say(share.isEmpty() ? "verdict.none" : one);
  }

  private static boolean isOfLeaving(NormVerdict norm) {
    return norm.measure().equals("abandoned");
  }

  private Optional<Estimate> share(NormVerdict norm) {
    return view.estimates().find("normMet", "", norm.norm(), ALL, ALL, "share");
  }

  private boolean isOfTooFew(Optional<Estimate> share) {
    return share.filter(view::isOfTooFew).isPresent();
  }

  /** Makes the table of contacts: how often, and what each takes of resident and staff. */
  TextTable contacts() {
    TextTable table =
        new TextTable(
            1,
            List.of(
                words.say("column.what"),
                words.say("column.perResident"),
                words.say("column.residentTime"),
                words.say("column.staffTime")));
    if (view.residents().tooFewEnded(ALL, ALL)) {
      return table;
    }
    add(table, "contact", "contacts", "", "mean");
    add(table, "status", "contacts", "status", "share");
    add(table, "again", "contacts", "again", "share");
    add(table, "handoverWarm", "handovers", "warm", "mean");
    add(table, "handoverCold", "handovers", "cold", "mean");
    add(table, "repeatedStory", "repeatedStory", "", "mean");
    add(table, "askedAgain", "askedAgain", "", "mean");
    add(table, "switchKept", "channelSwitches", "kept", "mean");
    add(table, "switchLost", "channelSwitches", "lost", "mean");
    return table;
  }

  private void add(TextTable table, String what, String metric, String kind, String statistic) {
    view.estimates()
        .find(metric, kind, ALL, ALL, ALL, statistic)
        .filter(often -> often.value() > 0)
        .ifPresent(
            often ->
                table.add(
                    words.say("row.contacts." + what),
                    wording.rate(often),
                    time("residentTime", what),
                    time("staffTime", what)));
  }

  private String time(String metric, String kind) {
    return view.estimates()
        .find(metric, kind, ALL, ALL, ALL, "mean")
        .map(wording::shortTime)
        .orElse("");
  }
}
