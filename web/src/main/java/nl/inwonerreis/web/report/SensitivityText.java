package nl.inwonerreis.web.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.inwonerreis.modeller.journey.Journey;
import nl.inwonerreis.modeller.journey.Text;
import nl.inwonerreis.simulator.sensitivity.KeptNumber;
import nl.inwonerreis.simulator.sensitivity.Sensitivity;
import nl.inwonerreis.simulator.sensitivity.Sensitivity.Bar;
import nl.inwonerreis.simulator.sensitivity.Sensitivity.Influence;
import nl.inwonerreis.simulator.sensitivity.Sensitivity.Weight;
import nl.inwonerreis.simulator.statistics.ConfidenceInterval;
import org.jspecify.annotations.Nullable;

/** What an outcome rests on, as text for a terminal: the sentence first, then the tables. */
public final class SensitivityText {

  private static final int MOST_ROWS = 15;
  private static final int MOST_KEPT = 5;

  private final Language language;
  private final @Nullable Journey journey;
  private final JourneyOutline outline;
  private final int width;
  private final Style style;

  /** Makes a writer for lines of at most {@code width} characters. */
  public SensitivityText(
      Language language,
      @Nullable Journey journey,
      JourneyOutline outline,
      int width,
      boolean colour) {
    this.language = language;
    this.journey = journey;
    this.outline = outline;
    this.width = width;
    this.style = new Style(colour);
  }

  /** Writes it. */
  public void write(Sensitivity sensitivity, Appendable out) throws IOException {
    SensitivityView view = SensitivityView.of(sensitivity, journey, outline, language);
    SensitivitySentences sentences = new SensitivitySentences(view);
    Phrases words = view.words();
    List<String> lines = new ArrayList<>();
    String name = view.label(sensitivity.headline());
    lines.add(style.bold(words.say("title", sensitivity.base().facts().journey(), name)));
    for (int s = 0; s < sensitivity.scenarios().size(); s++) {
      boolean several = sensitivity.scenarios().size() > 1;
      String letter = several ? ComparisonView.letter(s) + ". " : "";
      lines.add("  " + letter + sensitivity.scenarios().get(s));
    }
    lines.add("");
    lines.addAll(TextFlow.wrap(style.bold(sentences.heading()), width));
    sentences.swings().forEach(said -> lines.addAll(TextFlow.hanging("- ", said, width)));
    paragraph(lines, List.of(sentences.together()));
    paragraph(lines, sentences.flips());
    table(lines, words.say("table.tornado"), tornado(view));
    table(lines, words.say("table.weights"), weights(view));
    influences(view, lines);
    kept(view, lines);
    lines.add("");
    sentences.method().forEach(said -> lines.addAll(TextFlow.wrap(said, width)));
    for (String line : lines) {
      out.append(line).append('\n');
    }
  }

  private void paragraph(List<String> lines, List<String> sentences) {
    List<String> said = sentences.stream().filter(sentence -> !sentence.isEmpty()).toList();
    if (!said.isEmpty()) {
      lines.add("");
      said.forEach(sentence -> lines.addAll(TextFlow.wrap(sentence, width)));
    }
  }

  private void table(List<String> lines, String title, TextTable table) {
    if (!table.isEmpty()) {
      lines.add("");
      lines.addAll(TextFlow.wrap(style.bold(title), width));
      lines.addAll(table.lines(width));
    }
  }

  private static TextTable tornado(SensitivityView view) {
    Phrases words = view.words();
    TextTable table =
        new TextTable(
            2,
            List.of(
                words.say("column.number"),
                words.say("column.range"),
                words.say("column.low"),
                words.say("column.high")));
    for (Bar bar : view.sensitivity().tornado()) {
      table.add(
          view.place(bar.number()),
          view.value(bar.number(), bar.number().low())
              + "–"
              + view.value(bar.number(), bar.number().high()),
          view.differences().signed(bar.low()),
          view.differences().signed(bar.high()));
    }
    return table;
  }

  private static TextTable weights(SensitivityView view) {
    Phrases words = view.words();
    TextTable table =
        new TextTable(
            1,
            List.of(
                words.say("column.number"), words.say("column.first"), words.say("column.total")));
    for (Weight weight : view.sensitivity().weights()) {
      table.add(
          view.place(weight.number()),
          percent(view, weight.index().first(), weight.index().firstCi95()),
          percent(view, weight.index().total(), weight.index().totalCi95()));
    }
    return table;
  }

  private static String percent(SensitivityView view, double share, ConfidenceInterval interval) {
    if (Double.isNaN(share)) {
      return "–";
    }
    Wording wording = view.wording();
    return wording.whole(100 * Math.max(0, share))
        + "% ("
        + wording.whole(100 * Math.max(0, interval.low()))
        + "–"
        + wording.whole(100 * Math.max(0, interval.high()))
        + ")";
  }

  private void influences(SensitivityView view, List<String> lines) {
    Phrases words = view.words();
    List<Influence> all = view.sensitivity().influences();
    double largest = all.isEmpty() ? 0 : all.get(0).effect().size();
    TextTable table =
        new TextTable(
            2,
            List.of(
                words.say("column.number"),
                words.say("column.kind"),
                words.say("column.size"),
                words.say("column.spread")));
    for (Influence one : all) {
      table.add(
          view.place(one.number()),
          view.kind(one.number()),
          relative(view, one.effect().size(), largest),
          relative(view, one.effect().spread(), largest));
    }
    int hidden = table.shorten(MOST_ROWS);
    table(lines, words.say("table.influences"), table);
    if (hidden > 0) {
      lines.addAll(TextFlow.wrap(words.say("hidden", hidden), width));
    }
  }

  /** The largest effect is 100. */
  private static String relative(SensitivityView view, double effect, double largest) {
    return Double.isNaN(effect) || !(largest > 0)
        ? "–"
        : view.wording().number(100 * effect / largest, 1);
  }

  /** Tells which numbers stayed as they are, a line for each reason. */
  private void kept(SensitivityView view, List<String> lines) {
    Map<Text, List<String>> places = new LinkedHashMap<>();
    for (KeptNumber kept : view.sensitivity().kept()) {
      places
          .computeIfAbsent(kept.reason(), reason -> new ArrayList<>())
          .add(view.numbers().place(kept.number().pointer()));
    }
    if (places.isEmpty()) {
      return;
    }
    lines.add("");
    lines.addAll(TextFlow.wrap(style.bold(view.words().say("kept")), width));
    places.forEach(
        (reason, all) -> {
          String named = String.join("; ", all.subList(0, Math.min(MOST_KEPT, all.size())));
          String more =
              all.size() > MOST_KEPT ? view.words().say("andMore", all.size() - MOST_KEPT) : "";
          String said = view.language().of(reason) + ": " + named + more;
          lines.addAll(TextFlow.hanging("- ", said, width));
        });
  }
}
