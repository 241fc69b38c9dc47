package nl.inwonerreis.web.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.inwonerreis.simulator.result.MeasuredBeside;

/** What was measured beside what is simulated, as a table of text with its sources below. */
final class MeasuredTable {

  private final Phrases words;
  private final MeasuredTexts texts;
  private final List<MeasuredBeside> rows;
  private final Map<String, Integer> sources = new LinkedHashMap<>();

  MeasuredTable(ReportView view) {
    this.words = view.words();
    this.texts = new MeasuredTexts(view);
    this.rows = MeasuredBeside.of(view.result());
    rows.forEach(row -> sources.putIfAbsent(row.point().source(), sources.size() + 1));
  }

  /** Makes the table; the last column has the number of the source. */
  TextTable make() {
    TextTable table =
        new TextTable(
            3,
            List.of(
                words.say("column.what"),
                words.say("column.period"),
                words.say("column.stand"),
                words.say("column.measured"),
                words.say("column.sample"),
                words.say("column.simulated"),
                words.say("column.source")));
    for (MeasuredBeside row : rows) {
      table.add(
          texts.what(row.point()),
          texts.period(row.point()),
          texts.said(row),
          texts.measured(row.point()),
          texts.sample(row.point()),
          texts.simulated(row).path("text").asString(),
          "[" + sources.get(row.point().source()) + "]");
    }
    return table;
  }

  /** Tells how to read it, the sources by number, and what could not be read. */
  List<String> notes() {
    List<String> notes = new ArrayList<>();
    sources.forEach((source, number) -> notes.add("[" + number + "] " + source));
    if (!rows.isEmpty()) {
      notes.add(words.say("measured.method"));
    }
    notes.addAll(texts.faults());
    return notes;
  }
}
