package nl.inwonerreis.web.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A table of a report; a number has its interval small beneath or behind it. */
final class PaperTable {

  /**
   * A cell.
   *
   * @param small what stands smaller behind it, such as the interval; empty for none
   * @param look class of the cell, empty for none
   */
  record Cell(String text, String small, String look) {

    /** Nothing to tell. */
    static final Cell NONE = new Cell("–", "", "none");

    static Cell of(String text) {
      return new Cell(text, "", "");
    }

    /** Makes a cell of a number of a page, {@code {v, text}}; a dash where there is none. */
    static Cell of(@Nullable JsonNode number) {
      if (number == null || number.isMissingNode()) {
        return NONE;
      }
      String text = number.path("text").asString("");
      int open = number.has("v") ? text.lastIndexOf(" (") : -1;
      return open < 0
          ? new Cell(text, "", number.has("v") ? "" : "none")
          : new Cell(text.substring(0, open), text.substring(open + 1), "");
    }

    Cell look(String other) {
      return new Cell(text, small, other);
    }
  }

  private final String caption;
  private final String look;
  private final int words;
  private final List<String> headers;
  private final List<List<Cell>> rows = new ArrayList<>();

  /** Makes a table; the first {@code words} columns hold words, the others numbers. */
  PaperTable(String caption, String look, int words, List<String> headers) {
    this.caption = caption;
    this.look = look;
    this.words = words;
    this.headers = List.copyOf(headers);
  }

  /** Makes the same table as that for a terminal; a name that goes on is told again, in grey. */
  static PaperTable of(String caption, int words, TextTable table) {
    PaperTable made = new PaperTable(caption, "", words, table.headers());
    String name = "";
    for (List<String> row : table.rows()) {
      List<Cell> cells = new ArrayList<>();
      row.forEach(text -> cells.add(cell(text)));
      if (row.get(0).isEmpty()) {
        cells.set(0, Cell.of(name).look("none"));
      }
      name = row.get(0).isEmpty() ? name : row.get(0);
      made.add(cells);
    }
    return made;
  }

  private static Cell cell(String text) {
    int open = text.indexOf(" (");
    return open < 0
        ? Cell.of(text)
        : new Cell(text.substring(0, open), text.substring(open + 1), "");
  }

  void add(List<Cell> cells) {
    rows.add(List.copyOf(cells));
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  Html html() {
    Html html =
        new Html()
            .open("div", "class", "scroll", "tabindex", "0", "role", "group", "aria-label", caption)
            .open("table", "class", look);
    html.add("caption", caption).open("thead").open("tr");
    for (int c = 0; c < headers.size(); c++) {
      html.add("th", headers.get(c), "scope", "col", "class", c < words ? "" : "num");
    }
    html.close().close().open("tbody");
    rows.forEach(row -> row(html, row));
    return html.close().close().close();
  }

  private void row(Html html, List<Cell> cells) {
    html.open("tr");
    for (int c = 0; c < cells.size(); c++) {
      Cell cell = cells.get(c);
      String kind = (c < words ? "" : "num ") + cell.look;
      if (c == 0) {
        html.open("th", "scope", "row", "class", kind);
      } else {
        html.open("td", "class", kind);
      }
      html.text(cell.text);
      if (!cell.small.isEmpty()) {
        html.text(" ").add("small", cell.small);
      }
      html.close();
    }
    html.close();
  }
}
