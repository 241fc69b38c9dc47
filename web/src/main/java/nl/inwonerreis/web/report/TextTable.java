package nl.inwonerreis.web.report;

import java.util.ArrayList;
import java.util.List;

/**
 * A table of plain text that fits a width: columns of words shrink and wrap inside their cell,
 * columns of numbers keep their room and align right.
 */
final class TextTable {

  private static final String GAP = "  ";
  private static final int NARROWEST = 10;

  private final List<String> headers;
  private final boolean[] numeric;
  private final List<List<String>> rows = new ArrayList<>();

  /** Makes a table; the first {@code words} columns hold words, the others numbers. */
  TextTable(int words, List<String> headers) {
    this.headers = List.copyOf(headers);
    this.numeric = new boolean[headers.size()];
    for (int i = words; i < numeric.length; i++) {
      numeric[i] = true;
    }
  }

  void add(String... cells) {
    rows.add(List.of(cells));
  }

  List<String> headers() {
    return headers;
  }

  List<List<String>> rows() {
    return List.copyOf(rows);
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  /** Keeps the first {@code most} rows, and returns how many it took away. */
  int shorten(int most) {
    int hidden = Math.max(0, rows.size() - most);
    rows.subList(rows.size() - hidden, rows.size()).clear();
    return hidden;
  }

  /** Returns the lines of the table, none longer than {@code width} where that can be. */
  List<String> lines(int width) {
    int[] widths = widths(width);
    List<String> lines = new ArrayList<>(row(headers, widths));
    StringBuilder rule = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      rule.append(i == 0 ? "" : GAP).append("-".repeat(widths[i]));
    }
    lines.add(rule.toString());
    rows.forEach(cells -> lines.addAll(row(cells, widths)));
    return lines;
  }

  private int[] widths(int width) {
    int[] widths = new int[numeric.length];
    int[] narrowest = new int[numeric.length];
    int total = GAP.length() * (widths.length - 1);
    for (int i = 0; i < widths.length; i++) {
      int cells = longestCell(i);
      widths[i] = Math.max(length(headers.get(i)), cells);
      int header = longestWord(headers.get(i));
      narrowest[i] = numeric[i] ? Math.max(header, cells) : Math.max(header, NARROWEST);
      total += widths[i];
    }
    while (total > width) {
      int widest = widest(widths, narrowest);
      if (widest < 0) {
        break;
      }
      widths[widest]--;
      total--;
    }
    return widths;
  }

  private int longestCell(int column) {
    return rows.stream().mapToInt(cells -> length(cells.get(column))).max().orElse(0);
  }

  /** Finds the widest column that can still shrink, or −1; headers of numbers shrink first. */
  private int widest(int[] widths, int[] narrowest) {
    int widest = -1;
    for (int i = 0; i < widths.length; i++) {
      if (widths[i] > narrowest[i]) {
        boolean sooner = widest < 0 || (numeric[i] && !numeric[widest]);
        boolean wider = widest >= 0 && numeric[i] == numeric[widest] && widths[i] > widths[widest];
        widest = sooner || wider ? i : widest;
      }
    }
    return widest;
  }

  private List<String> row(List<String> cells, int[] widths) {
    List<List<String>> wrapped = new ArrayList<>();
    int height = 1;
    for (int i = 0; i < widths.length; i++) {
      List<String> lines = TextFlow.wrap(cells.get(i), widths[i]);
      wrapped.add(lines);
      height = Math.max(height, lines.size());
    }
    List<String> lines = new ArrayList<>();
    for (int line = 0; line < height; line++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        List<String> cell = wrapped.get(i);
        String part = line < cell.size() ? cell.get(line) : "";
        String padding = " ".repeat(Math.max(0, widths[i] - length(part)));
        text.append(i == 0 ? "" : GAP).append(numeric[i] ? padding + part : part + padding);
      }
      lines.add(text.toString().stripTrailing());
    }
    return lines;
  }

  private static int longestWord(String text) {
    int longest = 0;
    for (String word : text.split(" ", -1)) {
      longest = Math.max(longest, length(word));
    }
    return longest;
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
