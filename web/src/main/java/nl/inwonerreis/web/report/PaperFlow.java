package nl.inwonerreis.web.report;

import static nl.inwonerreis.web.report.Estimates.ALL;

import java.util.ArrayList;
import java.util.List;
import nl.inwonerreis.web.report.PaperTable.Cell;
import tools.jackson.databind.JsonNode;

/** How it ended: the band, and who drops off where and why, by group. */
final class PaperFlow {

  private final PaperSituation situation;
  private final Phrases words;

  PaperFlow(PaperSituation situation, Phrases words) {
    this.situation = situation;
    this.words = words;
  }

  void put(Html html) {
    JsonNode head = situation.page().path("heads").path("flow").path(ALL);
    PaperParts.figure(html, head, words.say("flow.method"), band(head), ends());
    if (!situation.page().path("exits").isEmpty()) {
      JsonNode matrix = situation.page().path("heads").path("matrix");
      PaperParts.figure(html, matrix, words.say("matrix.method"), null, matrix());
    }
  }

  private Html band(JsonNode head) {
    List<BandChart.Exit> exits = new ArrayList<>();
    for (JsonNode exit : situation.page().path("exits").values()) {
      JsonNode share = exit.path("groups").path(ALL);
      if (share.path("v").asDouble(0) > 0) {
        exits.add(
            new BandChart.Exit(
                exit.path("name").asString(""),
                exit.path("reason").asString(""),
                share.path("v").asDouble(0),
                share.path("text").asString(""),
                false));
      }
    }
    JsonNode ends = situation.page().path("ends").path("groups").path(ALL);
    List<BandChart.Exit> drawn = new ArrayList<>(BandChart.drawn(exits));
    double rest =
        exits.stream().filter(e -> !drawn.contains(e)).mapToDouble(BandChart.Exit::share).sum();
    JsonNode otherwise = ends.path("otherwise");
    if (otherwise.has("v")) {
      String text = otherwise.path("text").asString("");
      double share = otherwise.path("v").asDouble(0);
      drawn.add(new BandChart.Exit("", words.say("flow.otherwise"), share, text, true));
    }
    Cell helped = Cell.of(ends.get("helped"));
    String[] end = {helped.text(), words.say("flow.helped") + " " + helped.small()};
    String start = words.say("flow.start");
    return BandChart.draw(drawn, rest, start, end, PaperParts.plain(head));
  }

  /** Makes the table of the same numbers: every place and reason, and who is left. */
  private PaperTable ends() {
    PaperTable table =
        new PaperTable(
            words.say("flow.table"),
            "",
            2,
            List.of(
                words.say("column.place"),
                words.say("column.reason"),
                words.say("column.ofHundred")));
    for (JsonNode exit : situation.page().path("exits").values()) {
      table.add(
          List.of(
              Cell.of(exit.path("name").asString("")),
              Cell.of(exit.path("reason").asString("")),
              Cell.of(exit.path("groups").get(ALL))));
    }
    JsonNode end = situation.page().path("ends").path("groups").path(ALL);
    for (String way : List.of("dropOff", "otherwise", "helped")) {
      if (end.has(way)) {
        String name = words.say("flow.all." + way);
        table.add(List.of(Cell.of(name), Cell.of(""), Cell.of(end.get(way))));
      }
    }
    return table;
  }

  private PaperTable matrix() {
    List<String> columns =
        new ArrayList<>(List.of(words.say("column.place"), words.say("column.reason")));
    situation.groups().forEach(id -> columns.add(situation.name(id)));
    PaperTable table = new PaperTable(words.say("matrix.table"), "matrix", 2, columns);
    for (JsonNode exit : situation.page().path("exits").values()) {
      List<Cell> cells = new ArrayList<>();
      cells.add(Cell.of(exit.path("name").asString("")));
      cells.add(Cell.of(exit.path("reason").asString("")));
      String hardest = exit.path("hardest").asString("");
      for (String id : situation.groups()) {
        Cell cell = Cell.of(exit.path("groups").get(id));
        cells.add(id.equals(hardest) ? cell.look("hit") : cell);
      }
      table.add(cells);
    }
    return table;
  }
}
