package nl.inwonerreis.web.report;

import static nl.inwonerreis.web.report.Estimates.ALL;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import nl.inwonerreis.simulator.experiment.Precision;
import nl.inwonerreis.simulator.experiment.RowId;
import nl.inwonerreis.simulator.result.Metric;
import nl.inwonerreis.simulator.result.Result;
import nl.inwonerreis.simulator.result.Result.RunFacts;
import nl.inwonerreis.simulator.scenario.DefaultUsed;
import nl.inwonerreis.simulator.statistics.Cell;

/** How the numbers were made, how precise they are, and all that is needed to make them again. */
final class PaperMethod {

  /** What is held to where nobody asked for a precision. */
  private static final double USUAL = 0.05;

  private static final RowId HELPED =
      new RowId(new Cell("helped", "", Cell.ALL, Cell.ALL, Cell.ALL), "share");

  private final PaperData data;
  private final List<PaperSituation> situations;
  private final Phrases words;
  private final Wording wording;

  PaperMethod(PaperData data, List<PaperSituation> situations, Phrases words) {
    this.data = data;
    this.situations = situations;
    this.words = words;
    this.wording = situations.get(0).view().wording();
  }

  void put(Html html, List<String> comparing) {
    html.open("section", "class", "fig method-note");
    html.add("p", words.say("method.what"));
    html.add("p", run());
    for (PaperSituation situation : situations) {
      html.add("p", prefix(situation) + warmUp(situation.result()));
    }
    for (PaperSituation situation : situations) {
      precision(situation).forEach(said -> html.add("p", prefix(situation) + said));
    }
    html.add("p", words.say("method.precision"));
    html.add("p", words.say("method.interval"));
    comparing.forEach(said -> html.add("p", said));
    html.add(again().html());
    html.add("p", words.say("again.command")).open("pre", "tabindex", "0");
    html.add("code", data.command()).close().close();
  }

  private String prefix(PaperSituation situation) {
    return situations.size() == 1 ? "" : situation.label() + ": ";
  }

  private String run() {
    RunFacts facts = situations.get(0).result().facts();
    return words.say(
        facts.replications() == 1 ? "method.run.one" : "method.run",
        wording.whole(facts.replications()),
        wording.duration(facts.horizon()),
        facts.start());
  }

  private String warmUp(Result result) {
    Optional<DefaultUsed> found =
        result.defaults().stream().filter(used -> used.name().equals("warm-up")).findFirst();
    String told = wording.duration(result.facts().warmUp());
    String counted = words.say("warmUp.counted", told);
    if (found.isPresent()) {
      return situations.get(0).view().language().of(found.get().text())
          + " "
          + (result.facts().warmUp() > 0 ? counted : words.say("warmUp.none"));
    }
    return result.facts().warmUp() > 0
        ? words.say("warmUp.given", told) + " " + counted
        : words.say("warmUp.zero");
  }

  /** Tells of the numbers that matter most whether there were enough replications. */
  private List<String> precision(PaperSituation situation) {
    List<RowId> rows = new ArrayList<>(List.of(data.row()));
    if (!rows.contains(HELPED)) {
      rows.add(0, HELPED);
    }
    if (data.precision() != null) {
      rows = List.of(data.row());
    }
    List<String> said = new ArrayList<>();
    for (RowId row : rows) {
      Precision.find(situation.result().metrics(), row)
          .filter(precision -> !isOfTooFew(situation))
          .ifPresent(precision -> said.add(precision(situation, row, precision)));
    }
    if (said.isEmpty()) {
      said.add(words.say("precision.unknown"));
    }
    return said;
  }

  private static boolean isOfTooFew(PaperSituation situation) {
    return situation.view().residents().tooFewEnded(ALL, ALL);
  }

  private String precision(PaperSituation situation, RowId row, Precision precision) {
    Double asked = data.precision();
    double share = asked == null ? USUAL : asked;
    String name = name(situation, row);
    String reached = wording.percent(precision.relative());
    String wanted = wording.percent(share);
    int run = situation.result().facts().replications();
    String replications = wording.whole(run);
    OptionalInt needed = precision.needed(share);
    String key = asked == null ? "precision.usual" : "precision.asked";
    if (needed.isPresent() && needed.getAsInt() <= precision.n()) {
      return words.say(key + ".enough", name, replications, reached, wanted);
    }
    return needed.isPresent()
        ? words.say(
            key + ".more",
            name,
            replications,
            reached,
            wanted,
            wording.whole(needed.getAsInt() - precision.n()))
        : words.say(key + ".never", name, replications, reached, wanted);
  }

  private static String name(PaperSituation situation, RowId row) {
    Metric metric =
        Metric.find(row.cell().metric())
            .orElseThrow(() -> new IllegalStateException("There is no metric " + row));
    String name = situation.view().language().of(metric.label());
    Phrases words = OutcomePage.words(situation.view());
    return words.say("metric." + shown(row.statistic()), name);
  }

  private static String shown(String statistic) {
    return statistic.equals("p90") || statistic.equals("share") ? statistic : "mean";
  }

  private PaperTable again() {
    PaperTable table =
        new PaperTable(
            words.say("again.table"),
            "again",
            2,
            List.of(words.say("again.what"), words.say("again.value")));
    RunFacts facts = situations.get(0).result().facts();
    add(table, words.say("again.version"), facts.version());
    add(table, words.say("again.seed"), Long.toString(facts.seed()));
    add(table, words.say("again.replications"), Integer.toString(facts.replications()));
    add(table, words.say("again.start"), facts.start());
    data.files().forEach(f -> add(table, words.say("again.file", f.name()), f.sha256()));
    for (PaperSituation situation : situations) {
      RunFacts one = situation.result().facts();
      add(table, words.say("again.scenario", situation.label()), one.scenarioHash());
    }
    return table;
  }

  private static void add(PaperTable table, String name, String value) {
    table.add(List.of(PaperTable.Cell.of(name), PaperTable.Cell.of(value)));
  }

  /** Returns a date as it is written in the language of the report. */
  static String date(LocalDate date, Language language) {
    return DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag(language.id()))
        .format(date);
  }
}
