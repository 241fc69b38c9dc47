package nl.inwonerreis.web.report;

import static nl.inwonerreis.web.report.Estimates.ALL;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.inwonerreis.web.report.PaperTable.Cell;
import tools.jackson.databind.JsonNode;

/** Who is helped least, how far the weakest group is behind, and what each channel gives. */
final class PaperGroups {

  private static final int GAPS = 10;

  private final PaperSituation situation;
  private final Phrases words;

  PaperGroups(PaperSituation situation, Phrases words) {
    this.situation = situation;
    this.words = words;
  }

  void put(Html html) {
    JsonNode heads = situation.page().path("heads");
    JsonNode gaps = situation.page().path("gaps").path("groups");
    if (situation.groups().size() > 2) {
      JsonNode head = PaperParts.sentence(weakest());
      Html drawing = helped(PaperParts.plain(head));
      PaperParts.figure(html, head, words.say("groups.method"), drawing, groups());
      if (!gaps.isEmpty()) {
        PaperParts.figure(
            html, heads.path("gaps").path("groups"), words.say("gaps.method"), null, gaps(gaps));
      }
    }
    PaperTable channels = channels();
    if (!channels.isEmpty()) {
      PaperParts.figure(html, heads.path("channels"), words.say("channels.method"), null, channels);
    }
  }

  private String weakest() {
    String said = new OutcomeSentences(situation.view()).weakest();
    return said.isEmpty() ? words.say("groups.head") : said.replaceFirst("[.]$", "");
  }

  private Html helped(String finding) {
    List<IntervalChart.Row> rows = new ArrayList<>();
    for (String id : situation.groups()) {
      JsonNode number = situation.page().path("ends").path("groups").path(id).path("helped");
      if (number.has("v")) {
        double value = number.path("v").asDouble(0);
        rows.add(
            new IntervalChart.Row(
                situation.name(id),
                id.equals(ALL) ? "ink" : "route",
                false,
                value,
                number.path("lo").asDouble(value),
                number.path("hi").asDouble(value),
                number.path("text").asString("")));
      }
    }
    rows.sort(
        Comparator.comparing((IntervalChart.Row row) -> !row.look().equals("ink"))
            .thenComparingDouble(IntervalChart.Row::value));
    return IntervalChart.draw(rows, IntervalChart.shares(), finding);
  }

  private PaperTable groups() {
    List<String> columns = new ArrayList<>(List.of(words.say("column.who")));
    for (String column : List.of("helped", "dropOff", "otherwise")) {
      columns.add(words.say("column." + column));
    }
    PaperTable table = new PaperTable(words.say("groups.table"), "", 1, columns);
    for (String id : situation.groups()) {
      JsonNode end = situation.page().path("ends").path("groups").path(id);
      table.add(
          List.of(
              Cell.of(situation.name(id)),
              Cell.of(end.get("helped")),
              Cell.of(end.get("dropOff")),
              Cell.of(end.get("otherwise"))));
    }
    return table;
  }

  private PaperTable gaps(JsonNode gaps) {
    List<String> columns =
        List.of(
            words.say("column.what"),
            words.say("column.worst"),
            words.say("column.best"),
            words.say("column.gap"));
    PaperTable table = new PaperTable(words.say("gaps.table"), "", 1, columns);
    int shown = 0;
    for (JsonNode gap : gaps.values()) {
      if (shown++ == GAPS) {
        break;
      }
      table.add(
          List.of(
              Cell.of(gap.path("name").asString("")),
              side(gap.path("worst")),
              side(gap.path("best")),
              Cell.of(gap.get("gap"))));
    }
    return table;
  }

  private static Cell side(JsonNode side) {
    Cell number = Cell.of(side);
    return new Cell(side.path("who").asString("") + ": " + number.text(), number.small(), "");
  }

  private PaperTable channels() {
    List<String> keys = List.of("use", "helped", "dropOff", "p50", "p90", "waiting", "cost");
    List<String> columns = new ArrayList<>(List.of(words.say("column.channel")));
    keys.forEach(key -> columns.add(words.say("channels." + key)));
    PaperTable table = new PaperTable(words.say("channels.table"), "dense", 1, columns);
    for (String id : situation.channels()) {
      JsonNode row = situation.page().path("byChannel").path(id).path(ALL);
      List<Cell> cells = new ArrayList<>(List.of(Cell.of(situation.name(id))));
      keys.forEach(key -> cells.add(Cell.of(row.get(key))));
      table.add(cells);
    }
    return table;
  }
}
