package nl.inwonerreis.web.report;

import static nl.inwonerreis.web.report.Estimates.ALL;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.inwonerreis.simulator.compare.Comparison;
import nl.inwonerreis.simulator.compare.Difference;
import nl.inwonerreis.simulator.compare.Headline;
import nl.inwonerreis.simulator.compare.Verdict;
import nl.inwonerreis.simulator.statistics.Cell;
import tools.jackson.databind.JsonNode;

/** What differs between the situations: who gains, who pays, and how sure that is. */
final class PaperComparison {

  private static final Map<Integer, String> LOOKS = Map.of(0, "ink", 1, "sc-b", 2, "sc-c");

  private final ComparisonView view;
  private final ComparisonSentences sentences;
  private final List<PaperSituation> situations;
  private final Phrases words;

  PaperComparison(
      Comparison comparison, List<PaperSituation> situations, Language language, Phrases words) {
    PaperSituation base = situations.get(0);
    this.view = ComparisonView.of(comparison, base.data().outline(), language);
    this.sentences = new ComparisonSentences(view);
    this.situations = situations;
    this.words = words;
  }

  /** Adds what may be concluded: who pays first, then a sentence and the gains of each. */
  void conclusion(Html html) {
    sentences.unfairness().forEach(said -> html.add("p", said, "class", "unfair"));
    for (int s = 1; s <= view.scenarios(); s++) {
      html.open("p").add("b", sentences.heading(s) + ".").close();
    }
  }

  void put(Html html) {
    PaperParts.figure(
        html,
        PaperParts.sentence(words.say("differences.head")),
        words.say("differences.method"),
        null,
        PaperTable.of(
            words.say("differences.table"), 1, ComparisonText.headlines(view, sentences)));
    for (int s = 1; s <= view.scenarios(); s++) {
      said(html, s);
    }
    groups(html);
    times(html);
  }

  private void said(Html html, int scenario) {
    List<String> differences = sentences.differences(scenario);
    html.open("section", "class", "fig").add("h3", view.label(scenario)).open("ul");
    if (differences.isEmpty()) {
      html.add("li", sentences.heading(scenario) + ".");
    }
    differences.forEach(said -> html.add("li", said));
    html.close().close();
  }

  private void groups(Html html) {
    List<IntervalChart.Row> rows = new ArrayList<>();
    double reach = 0;
    for (Difference d : helped()) {
      reach =
          Math.max(reach, Math.max(Math.abs(d.adjusted().low()), Math.abs(d.adjusted().high())));
      rows.add(row(d));
    }
    if (rows.isEmpty()) {
      return;
    }
    String head = words.say("differences.groups");
    Wording wording = situations.get(0).view().wording();
    IntervalChart.Axis axis =
        IntervalChart.around(reach, v -> (v > 0 ? "+" : "") + wording.number(v * 100, 1));
    PaperParts.figure(
        html,
        PaperParts.sentence(head),
        words.say("differences.groups.method"),
        IntervalChart.draw(rows, axis, head + ". " + unfairOrNot()),
        PaperTable.of(words.say("differences.groups"), 1, ComparisonText.groups(view)));
  }

  private String unfairOrNot() {
    List<String> said = new ArrayList<>();
    for (int s = 1; s <= view.scenarios(); s++) {
      said.add(sentences.heading(s));
    }
    return String.join(". ", said);
  }

  /** Lists the differences in who is helped: all residents, then the groups, the weakest first. */
  private List<Difference> helped() {
    return view.comparison().differences().stream()
        .filter(d -> Headline.HELPED.covers(d.row()) && !d.cell().group().equals("gap"))
        .filter(d -> !Double.isNaN(d.adjusted().low()))
        .sorted(
            Comparator.comparing((Difference d) -> !d.cell().group().equals(Cell.ALL))
                .thenComparingDouble(d -> d.pair().base())
                .thenComparing(d -> d.cell().group())
                .thenComparingInt(Difference::scenario))
        .toList();
  }

  private IntervalChart.Row row(Difference d) {
    String group = d.cell().group();
    String name = group.equals(Cell.ALL) ? situations.get(0).name(ALL) : view.names().of(group);
    return new IntervalChart.Row(
        name,
        look(d.scenario()),
        d.verdict() == Verdict.UNCLEAR,
        d.pair().difference(),
        d.adjusted().low(),
        d.adjusted().high(),
        ComparisonView.letter(d.scenario())
            + " "
            + view.wording().number(d)
            + " "
            + view.wording().interval(d));
  }

  private static String look(int scenario) {
    return LOOKS.getOrDefault(scenario, "sc-d");
  }

  private void times(Html html) {
    List<CurveChart.Line> lines = new ArrayList<>();
    PaperTable table =
        new PaperTable(
            words.say("differences.times"),
            "",
            1,
            List.of(
                words.say("column.situation"), words.say("column.half"), words.say("column.most")));
    for (int s = 0; s < situations.size(); s++) {
      PaperSituation situation = situations.get(s);
      JsonNode speed = situation.page().path("speed").path("groups").path(ALL);
      table.add(
          List.of(
              PaperTable.Cell.of(situation.label()),
              PaperTable.Cell.of(speed.get("p50")),
              PaperTable.Cell.of(speed.get("p90"))));
      PaperTimes.line(situation, ALL, look(s), words)
          .map(
              l ->
                  new CurveChart.Line(
                      l.look(), situation.label(), l.note(), l.seconds(), l.bands()))
          .ifPresent(lines::add);
    }
    if (lines.size() > 1) {
      JsonNode head = PaperParts.sentence(words.say("differences.times"));
      ReportView base = situations.get(0).view();
      Html drawing =
          new CurveChart(base.wording(), base.words())
              .draw(lines, words.say("differences.times") + ". " + unfairOrNot());
      PaperParts.figure(html, head, words.say("times.method"), drawing, table);
    }
  }

  /** Tells how the situations were compared, and what that gained. */
  List<String> method() {
    return ComparisonText.method(view, sentences);
  }
}
