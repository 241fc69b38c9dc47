package nl.inwonerreis.simulator.json;

import java.util.ArrayList;
import java.util.List;

/** One line of CSV (RFC 4180), without line breaks inside quotes. */
final class CsvLine {

  private CsvLine() {}

  static List<String> cells(String line) {
    return cells(line, ',');
  }

  static List<String> cells(String line, char separator) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      boolean escaped = quoted && c == '"' && i + 1 < line.length() && line.charAt(i + 1) == '"';
      if (escaped) {
        cell.append(c);
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (c == separator && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return cells;
  }
}
