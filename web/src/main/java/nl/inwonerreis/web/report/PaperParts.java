package nl.inwonerreis.web.report;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What every chapter of a report is made of: sentences, figures and lists. */
final class PaperParts {

  private static final Map<String, String> MARKS = Map.of("b", "b", "l", "em", "c", "small");

  private PaperParts() {}

  /** Adds a sentence in parts, see {@link RichText}, as an element. */
  static void sentence(Html html, String tag, JsonNode parts, String... attributes) {
    html.open(tag, attributes);
    for (JsonNode part : parts.values()) {
      if (part.isString()) {
        html.text(part.stringValue());
      }
      MARKS.forEach(
          (kind, mark) -> {
            if (part.has(kind)) {
              String said = part.path(kind).asString("");
              html.add(mark, kind.equals("c") ? "(" + said + ")" : said);
            }
          });
    }
    html.close();
  }

  /** Writes a sentence in parts as plain text, intervals in brackets. */
  static String plain(JsonNode parts) {
    StringBuilder said = new StringBuilder();
    for (JsonNode part : parts.values()) {
      if (part.isString()) {
        said.append(part.stringValue());
      } else if (part.has("c")) {
        said.append('(').append(part.path("c").asString("")).append(')');
      } else {
        said.append(part.path("b").asString(part.path("l").asString("")));
      }
    }
    return said.toString();
  }

  /** Adds a figure: what can be seen, how it was made, the drawing if any, and its table. */
  static void figure(
      Html html, JsonNode head, String method, @Nullable Html drawing, PaperTable table) {
    html.open("section", "class", "fig").open("div", "class", "keep");
    sentence(html, "h3", head);
    html.add("p", method, "class", "method");
    if (drawing != null) {
      html.add(drawing);
    }
    html.close().add(table.html()).close();
  }

  /** Makes a sentence without parts. */
  static JsonNode sentence(String text) {
    return Json.object().putArray("said").add(text);
  }
}
