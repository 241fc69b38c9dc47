package nl.inwonerreis.web.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.inwonerreis.simulator.scenario.StatedNumber;
import nl.inwonerreis.web.report.PaperTable.Cell;
import tools.jackson.databind.JsonNode;

/** What the outcome rests on: every number with its source, the least sure kind first. */
final class PaperNumbers {

  private static final List<String> LEAST_SURE_FIRST =
      List.of("assumption", "default", "estimate", "published", "measured");

  private final Phrases words;

  PaperNumbers(Phrases words) {
    this.words = words;
  }

  void put(Html html, PaperSituation base) {
    JsonNode panel = base.page().path("assumptions");
    List<String> kinds = new ArrayList<>();
    for (String kind : LEAST_SURE_FIRST) {
      int count = panel.path("counts").path(kind).asInt(0);
      if (count > 0) {
        String number = base.view().wording().whole(count);
        kinds.add(number + " " + words.say("kind." + kind));
      }
    }
    String method = words.say("numbers.method") + " " + String.join(", ", kinds) + ".";
    PaperParts.figure(html, panel.path("head"), method, null, all(panel.path("list")));
  }

  private PaperTable all(JsonNode list) {
    PaperTable table = table(words.say("numbers.table"), "place", "value", "kind", "source");
    for (String kind : LEAST_SURE_FIRST) {
      for (JsonNode number : list.values()) {
        if (number.path("kind").asString("").equals(kind)) {
          String range = number.path("range").asString("");
          table.add(
              List.of(
                  Cell.of(number.path("place").asString("")),
                  Cell.of(number.path("value").asString("")),
                  Cell.of(words.say("kind." + kind)),
                  new Cell(
                      number.path("source").asString(words.say("numbers.noSource")),
                      range.isEmpty() ? "" : words.say("numbers.range", range),
                      "")));
        }
      }
    }
    return table;
  }

  private PaperTable table(String caption, String... columns) {
    List<String> names = new ArrayList<>();
    for (String column : columns) {
      names.add(words.say("numbers." + column));
    }
    return new PaperTable(caption, "numbers", names.size(), names);
  }

  /** Adds which numbers of a situation are not those of the base. */
  void changes(Html html, PaperSituation base, PaperSituation other) {
    Map<String, String> before = values(base);
    Map<String, String> after = values(other);
    NumberWords told =
        new NumberWords(other.view(), OutcomePage.words(other.view()), other.data().journey());
    PaperTable table = table(words.say("changes.table"), "place", "base", "other", "source");
    for (StatedNumber number : other.result().numbers()) {
      String old = before.getOrDefault(number.pointer(), "");
      if (!number.value().equals(old)) {
        table.add(
            List.of(
                Cell.of(told.place(number.pointer())),
                Cell.of(old.isEmpty() ? "–" : told.value(old)),
                Cell.of(told.value(number.value())),
                source(number)));
      }
    }
    base.result().numbers().stream()
        .filter(number -> !after.containsKey(number.pointer()))
        .forEach(
            number ->
                table.add(
                    List.of(
                        Cell.of(told.place(number.pointer())),
                        Cell.of(told.value(number.value())),
                        Cell.of("–"),
                        Cell.of(""))));
    JsonNode head = PaperParts.sentence(words.say("changes.head", other.label()));
    if (table.isEmpty()) {
      html.open("section", "class", "fig");
      PaperParts.sentence(html, "h3", head);
      html.add("p", words.say("changes.none"), "class", "method").close();
    } else {
      PaperParts.figure(html, head, words.say("changes.method"), null, table);
    }
  }

  private Cell source(StatedNumber number) {
    String kind = number.source().kind().name().toLowerCase(Locale.ROOT);
    return new Cell(words.say("kind." + kind), number.source().text(), "");
  }

  private static Map<String, String> values(PaperSituation situation) {
    Map<String, String> values = new HashMap<>();
    situation.result().numbers().forEach(n -> values.put(n.pointer(), n.value()));
    return values;
  }
}
