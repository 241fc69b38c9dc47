package nl.inwonerreis.web.report;

import static nl.inwonerreis.web.report.Estimates.ALL;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.inwonerreis.web.report.PaperTable.Cell;
import tools.jackson.databind.JsonNode;

/** How long it takes until residents are helped, by group and by channel, and what takes it. */
final class PaperTimes {

  private final PaperSituation situation;
  private final Phrases words;

  PaperTimes(PaperSituation situation, Phrases words) {
    this.situation = situation;
    this.words = words;
  }

  void put(Html html) {
    JsonNode page = situation.page();
    List<CurveChart.Line> lines = highlights();
    if (page.path("speed").path("groups").path(ALL).isEmpty()) {
      return;
    }
    JsonNode head = page.path("heads").path("slowestGroup");
    Html drawing =
        lines.isEmpty()
            ? null
            : new CurveChart(situation.view().wording(), situation.view().words())
                .draw(lines, PaperParts.plain(head));
    PaperParts.figure(html, head, words.say("times.method"), drawing, speed());
    PaperTable parts = parts();
    if (!parts.isEmpty()) {
      PaperParts.figure(
          html, page.path("heads").path("parts"), words.say("parts.method"), null, parts);
    }
  }

  /** Chooses what is drawn: the fastest and the slowest group where they differ, and all. */
  private List<CurveChart.Line> highlights() {
    List<CurveChart.Line> lines = new ArrayList<>();
    JsonNode slowest = situation.page().path("slowest");
    line(situation, slowest.path("best").asString(""), "route", words).ifPresent(lines::add);
    line(situation, ALL, "ink", words).ifPresent(lines::add);
    line(situation, slowest.path("worst").asString(""), "loss", words).ifPresent(lines::add);
    return lines.size() == 1
        ? line(situation, ALL, "route", words).map(List::of).orElse(lines)
        : lines;
  }

  /** Makes the line of a group; empty where there is none. */
  static Optional<CurveChart.Line> line(
      PaperSituation situation, String group, String look, Phrases words) {
    for (JsonNode curve : situation.page().path("curves").values()) {
      boolean isIt =
          curve.path("group").asString("").equals(group)
              && curve.path("channel").asString("").equals(ALL)
              && curve.path("s").size() == CurveChart.POINTS;
      if (isIt) {
        double[] seconds =
            curve.path("s").values().stream().mapToDouble(JsonNode::doubleValue).toArray();
        List<double[]> bands =
            curve.path("band").values().stream()
                .map(b -> b.values().stream().mapToDouble(JsonNode::doubleValue).toArray())
                .toList();
        JsonNode most = situation.page().path("speed").path("groups").path(group).path("p90");
        String note = most.has("v") ? words.say("times.most", Cell.of(most).text()) : "";
        return Optional.of(new CurveChart.Line(look, situation.name(group), note, seconds, bands));
      }
    }
    return Optional.empty();
  }

  private PaperTable speed() {
    PaperTable table =
        new PaperTable(
            words.say("times.table"),
            "",
            1,
            List.of(words.say("column.who"), words.say("column.half"), words.say("column.most")));
    situation.groups().forEach(id -> speed(table, "groups", id, situation.name(id)));
    if (situation.channels().size() > 1) {
      situation
          .channels()
          .forEach(
              id -> speed(table, "channels", id, words.say("row.channel", situation.name(id))));
    }
    return table;
  }

  private void speed(PaperTable table, String side, String id, String name) {
    JsonNode speed = situation.page().path("speed").path(side).path(id);
    table.add(List.of(Cell.of(name), Cell.of(speed.get("p50")), Cell.of(speed.get("p90"))));
  }

  private PaperTable parts() {
    PaperTable table =
        new PaperTable(
            words.say("parts.table"),
            "",
            1,
            List.of(words.say("column.part"), words.say("column.mean")));
    for (String key : List.of("parts", "parties")) {
      JsonNode parts = situation.page().path(key);
      JsonNode all = parts.path("groups").path(ALL);
      for (JsonNode name : parts.path("names").values()) {
        JsonNode mean = all.path(name.path("id").asString(""));
        table.add(List.of(Cell.of(name.path("name").asString("")), Cell.of(mean)));
      }
      if (key.equals("parts") && all.has("leadTime")) {
        table.add(List.of(Cell.of(words.say("parts.all")), Cell.of(all.get("leadTime"))));
      }
    }
    return table;
  }
}
