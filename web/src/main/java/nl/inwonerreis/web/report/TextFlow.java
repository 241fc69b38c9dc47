package nl.inwonerreis.web.report;

import java.util.ArrayList;
import java.util.List;

/** Text broken into lines at spaces; a word longer than the line is cut. */
final class TextFlow {

  private TextFlow() {}

  /** Wraps {@code text} to lines of at most {@code width} characters; at least one line. */
  static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.strip().split("\\s+", -1)) {
      String rest = word;
      if (line.length() > 0 && line.length() + 1 + rest.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      while (rest.length() > width) {
        int cut = Character.isHighSurrogate(rest.charAt(width - 1)) ? width - 1 : width;
        lines.add(rest.substring(0, Math.max(1, cut)));
        rest = rest.substring(Math.max(1, cut));
      }
      line.append(line.length() == 0 ? "" : " ").append(rest);
    }
    lines.add(line.toString());
    return lines;
  }

  /** Wraps with a first mark, such as a bullet, and the following lines indented under the text. */
  static List<String> hanging(String mark, String text, int width) {
    List<String> lines = new ArrayList<>();
    String indent = " ".repeat(mark.length());
    for (String line : wrap(text, Math.max(20, width - mark.length()))) {
      lines.add((lines.isEmpty() ? mark : indent) + line);
    }
    return lines;
  }
}
