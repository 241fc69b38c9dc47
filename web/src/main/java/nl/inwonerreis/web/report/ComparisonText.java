package nl.inwonerreis.web.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.inwonerreis.simulator.compare.Comparison;
import nl.inwonerreis.simulator.compare.Difference;
import nl.inwonerreis.simulator.compare.Headline;
import nl.inwonerreis.simulator.compare.Selection;
import nl.inwonerreis.simulator.statistics.Cell;
import org.jspecify.annotations.Nullable;

/** A comparison as text for a terminal: what may be concluded first, then the tables. */
public final class ComparisonText {

  private final Language language;
  private final JourneyOutline outline;
  private final int width;
  private final Style style;

  /** Makes a writer for lines of at most {@code width} characters. */
  public ComparisonText(Language language, JourneyOutline outline, int width, boolean colour) {
    this.language = language;
    this.outline = outline;
    this.width = width;
    this.style = new Style(colour);
  }

  /**
   * Writes a comparison.
   *
   * @param best the number in which the best scenario was sought; null: not asked
   */
  public void write(
      Comparison comparison, @Nullable Headline best, @Nullable Selection selection, Appendable out)
      throws IOException {
    ComparisonView view = ComparisonView.of(comparison, outline, language);
    ComparisonSentences sentences = new ComparisonSentences(view);
    List<String> lines = new ArrayList<>();
    lines.add(style.bold(view.words().say("title", comparison.base().facts().journey())));
    lines.add("");
    for (int s = 0; s <= view.scenarios(); s++) {
      lines.add("  " + view.label(s) + (s == 0 ? " " + view.words().say("isBase") : ""));
    }
    for (int s = 1; s <= view.scenarios(); s++) {
      lines.add("");
      lines.addAll(TextFlow.wrap(style.bold(sentences.heading(s)), width));
      sentences.differences(s).forEach(said -> lines.addAll(TextFlow.hanging("- ", said, width)));
    }
    unfairness(sentences, lines);
    if (best != null && selection != null) {
      lines.add("");
      lines.addAll(TextFlow.wrap(sentences.best(best, selection), width));
    }
    table(view, lines, "table.headlines", headlines(view, sentences));
    table(view, lines, "table.groups", groups(view));
    lines.add("");
    method(view, sentences).forEach(said -> lines.addAll(TextFlow.wrap(said, width)));
    for (String line : lines) {
      out.append(line).append('\n');
    }
  }

  private void unfairness(ComparisonSentences sentences, List<String> lines) {
    List<String> unfair = sentences.unfairness();
    if (!unfair.isEmpty()) {
      lines.add("");
      unfair.forEach(said -> lines.addAll(TextFlow.hanging("! ", said, width)));
    }
  }

  private void table(ComparisonView view, List<String> lines, String title, TextTable table) {
    if (!table.isEmpty()) {
      lines.add("");
      lines.add(style.bold(view.words().say(title)));
      lines.addAll(table.lines(width));
    }
  }

  static TextTable headlines(ComparisonView view, ComparisonSentences sentences) {
    TextTable table = table(view, "column.measure");
    for (Headline headline : Headline.values()) {
      for (int s = 1; s <= view.scenarios(); s++) {
        view.comparison()
            .find(s, headline.row())
            .filter(d -> d.pair().base() != 0 || d.pair().other() != 0)
            .ifPresent(d -> row(view, table, sentences.label(headline), d));
      }
    }
    return table;
  }

  /** Lists the groups, the one that is helped least often now first. */
  static TextTable groups(ComparisonView view) {
    TextTable table = table(view, "column.group");
    view.comparison().differences().stream()
        .filter(d -> Headline.HELPED.covers(d.row()))
        .filter(d -> !d.cell().group().equals(Cell.ALL) && !d.cell().group().equals("gap"))
        .sorted(
            Comparator.comparingDouble((Difference d) -> d.pair().base())
                .thenComparing(d -> d.cell().group())
                .thenComparingInt(Difference::scenario))
        .forEach(d -> row(view, table, view.names().of(d.cell().group()), d));
    return table;
  }

  private static TextTable table(ComparisonView view, String first) {
    Phrases words = view.words();
    return new TextTable(
        1,
        List.of(
            words.say(first),
            words.say("column.base"),
            words.say("column.scenario"),
            words.say("column.difference"),
            words.say("column.verdict")));
  }

  private static void row(
      ComparisonView view, TextTable table, String name, Difference difference) {
    boolean first = difference.scenario() == 1;
    table.add(
        first ? name : "",
        first ? view.wording().value(difference, true) : "",
        ComparisonView.letter(difference.scenario()),
        view.wording().signed(difference),
        view.words().say("verdict." + difference.verdict().id()));
  }

  static List<String> method(ComparisonView view, ComparisonSentences sentences) {
    List<String> said = new ArrayList<>();
    var facts = view.comparison().base().facts();
    said.add(view.words().say("method.same", facts.seed(), facts.replications()));
    said.add(view.words().say("method.intervals"));
    said.add(sentences.pairing());
    said.removeIf(String::isEmpty);
    return said;
  }
}
