package nl.inwonerreis.web.report;

import java.util.ArrayList;
import java.util.List;
import nl.inwonerreis.web.report.PaperTable.Cell;
import tools.jackson.databind.JsonNode;

/** What the municipality promises and does: norms and promises, staff, and what is not sure. */
final class PaperService {

  private final PaperSituation situation;
  private final Phrases words;

  PaperService(PaperSituation situation, Phrases words) {
    this.situation = situation;
    this.words = words;
  }

  void put(Html html) {
    JsonNode heads = situation.page().path("heads");
    PaperTable norms = norms();
    if (!norms.isEmpty()) {
      PaperParts.figure(html, heads.path("norms"), words.say("norms.method"), null, norms);
    }
    JsonNode pools = situation.page().path("pools");
    if (!pools.isEmpty()) {
      JsonNode head = heads.path("staff");
      Html drawing = staff(pools, PaperParts.plain(head));
      PaperParts.figure(html, head, words.say("staff.method"), drawing, staff(pools));
    }
    remarks(html);
  }

  private PaperTable norms() {
    List<String> columns = new ArrayList<>();
    for (String column : List.of("norm", "verdict", "now", "asked", "weakest", "source")) {
      columns.add(words.say("norms." + column));
    }
    PaperTable table = new PaperTable(words.say("norms.table"), "norms", 2, columns);
    JsonNode norms = situation.page().path("norms");
    for (JsonNode norm : norms.path("list").values()) {
      JsonNode all = norm.path("all");
      String verdict = all.path("verdict").asString("none");
      String source = norm.path("source").asString("");
      table.add(
          List.of(
              Cell.of(norm.path("name").asString("")),
              new Cell(all.path("said").asString("–"), "", "is-" + verdict),
              Cell.of(all),
              Cell.of(norm.path("asked").asString("")),
              weakest(norm),
              new Cell(norm.path("basis").asString(""), source, "words")));
    }
    for (JsonNode promise : norms.path("promises").values()) {
      table.add(
          List.of(
              Cell.of(promise.path("name").asString("")),
              Cell.of(""),
              Cell.of(promise.path("all")),
              Cell.of(words.say("norms.always")),
              weakest(promise),
              new Cell(words.say("norms.promise"), "", "words")));
    }
    return table;
  }

  /** The groups stand weakest first, those of too few last. */
  private Cell weakest(JsonNode norm) {
    JsonNode first = norm.path("groups").path(0);
    if (!first.has("v") || norm.path("groups").size() < 2) {
      return Cell.NONE;
    }
    Cell number = Cell.of(first);
    String name = situation.name(first.path("id").asString(""));
    return new Cell(name + ": " + number.text(), number.small(), "");
  }

  private static Html staff(JsonNode pools, String finding) {
    List<IntervalChart.Row> rows = new ArrayList<>();
    for (JsonNode pool : pools.values()) {
      JsonNode use = pool.path("use");
      double value = use.path("v").asDouble(0);
      rows.add(
          new IntervalChart.Row(
              pool.path("name").asString(""),
              "route",
              false,
              value,
              use.path("lo").asDouble(value),
              use.path("hi").asDouble(value),
              use.path("text").asString("")));
    }
    return IntervalChart.draw(rows, IntervalChart.shares(), finding);
  }

  private PaperTable staff(JsonNode pools) {
    List<String> columns = new ArrayList<>();
    for (String column : List.of("team", "people", "use", "overtime", "queue")) {
      columns.add(words.say("staff." + column));
    }
    PaperTable table = new PaperTable(words.say("staff.table"), "", 1, columns);
    for (JsonNode pool : pools.values()) {
      String people = pool.path("people").asString("–");
      table.add(
          List.of(
              Cell.of(pool.path("name").asString("")),
              Cell.of(people),
              Cell.of(pool.get("use")),
              Cell.of(pool.get("overtime")),
              Cell.of(pool.get("queue"))));
    }
    return table;
  }

  /** Tells what makes this outcome less sure, with the remedy, and what was not measured. */
  private void remarks(Html html) {
    JsonNode warnings = situation.page().path("warnings");
    JsonNode missing = situation.page().path("notMeasured");
    if (warnings.isEmpty() && missing.isEmpty()) {
      return;
    }
    html.open("section", "class", "fig remarks").add("h3", words.say("remarks.head")).open("ul");
    for (JsonNode warning : warnings.values()) {
      String place = warning.path("place").asString("");
      html.open("li");
      if (!place.isEmpty()) {
        html.add("b", place + ". ");
      }
      html.text(warning.path("text").asString("") + " ");
      html.add("span", warning.path("remedy").asString(""), "class", "quiet").close();
    }
    missing.values().forEach(line -> html.add("li", line.asString("")));
    html.close().close();
  }
}
