package nl.inwonerreis.simulator.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import nl.inwonerreis.modeller.journey.Finding;
import nl.inwonerreis.modeller.journey.Severity;
import nl.inwonerreis.modeller.journey.Text;
import nl.inwonerreis.simulator.result.MeasuredPoint;

/**
 * One file of measured numbers (RFC 4180, without line breaks in a cell), comma or semicolon: what
 * it holds, and what is wrong with it, line by line.
 */
final class MeasuredTable {

  private static final List<String> NEEDED =
      List.of("from", "metric", "statistic", "value", "source");
  private static final List<String> ALLOWED =
      List.of("to", "kind", "element", "group", "channel", "n");
  private static final int MOST_LINES = 500;
  private static final int MOST_FAULTS = 20;
  private static final int SHOWN = 60;

  private final String file;
  private final MeasuredNames names;
  private final List<MeasuredPoint> points = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  MeasuredTable(String file, MeasuredNames names) {
    this.file = file;
    this.names = names;
  }

  List<MeasuredPoint> points() {
    return points;
  }

  List<Finding> findings() {
    return findings;
  }

  /** Tells what is wrong with the file as a whole. */
  void refuse(Text message, Text remedy) {
    fault(0, message, remedy);
  }

  /** Tells what is wrong with a line. */
  void fault(int line, Text message, Text remedy) {
    findings.add(
        new Finding("wrong-measured", Severity.WARNING, null, line, null, message, remedy));
  }

  /** Reads the lines, the heads of the columns first. */
  void read(List<String> lines) {
    char separator = !lines.isEmpty() && lines.get(0).contains(";") ? ';' : ',';
    List<String> header = lines.isEmpty() ? List.of() : cells(lines.get(0), separator);
    if (!isHeader(header)) {
      return;
    }
    for (int i = 1; i < lines.size(); i++) {
      if (points.size() == MOST_LINES || findings.size() >= MOST_FAULTS) {
        fault(
            i + 1,
            new Text(
                "Vanaf hier is het bestand niet gelezen.", "The file is not read from here on."),
            findings.size() >= MOST_FAULTS
                ? new Text("Verbeter eerst de regels hierboven.", "Mend the lines above first.")
                : new Text(
                    "Houd het bij %d regels per bestand.".formatted(MOST_LINES),
                    "Keep to %d lines in a file.".formatted(MOST_LINES)));
        return;
      }
      if (!lines.get(i).isBlank()) {
        row(header, lines.get(i), i + 1, separator);
      }
    }
  }

  private void row(List<String> header, String text, int line, char separator) {
    List<String> cells = cells(text, separator);
    if (text.chars().anyMatch(c -> Character.isISOControl(c) && c != '\t')) {
      fault(
          line,
          new Text("Er staat een stuurteken in.", "There is a control character in it."),
          new Text("Typ de regel opnieuw.", "Type the line again."));
    } else if (cells.size() != header.size()) {
      fault(
          line,
          new Text(
              "Er staan %d waarden voor %d kolommen.".formatted(cells.size(), header.size()),
              "There are %d values for %d columns.".formatted(cells.size(), header.size())),
          new Text(
              "Kijk naar de scheidingstekens. Een tekst met een scheidingsteken staat tussen"
                  + " aanhalingstekens.",
              "Look at the separators. A text with a separator stands between quotes."));
    } else {
      Map<String, String> row = new HashMap<>();
      for (int i = 0; i < cells.size(); i++) {
        row.put(header.get(i), cells.get(i));
      }
      int before = findings.size();
      MeasuredPoint point = new MeasuredRow(this, row, line, separator == ';').point(file, names);
      if (point != null && findings.size() == before) {
        points.add(point);
      }
    }
  }

  private boolean isHeader(List<String> header) {
    boolean known = header.stream().allMatch(c -> NEEDED.contains(c) || ALLOWED.contains(c));
    boolean twice = new HashSet<>(header).size() < header.size();
    if (known && !twice && header.containsAll(NEEDED)) {
      return true;
    }
    String said = shortened(String.join(", ", header));
    fault(
        1,
        new Text(
            "De kolommen kloppen niet: '%s'.".formatted(said),
            "The columns are not right: '%s'.".formatted(said)),
        new Text(
            "Nodig zijn %s. Er mogen bij: %s."
                .formatted(String.join(", ", NEEDED), String.join(", ", ALLOWED)),
            "Needed are %s. Allowed are also: %s."
                .formatted(String.join(", ", NEEDED), String.join(", ", ALLOWED))));
    return false;
  }

  private static List<String> cells(String line, char separator) {
    return CsvLine.cells(line, separator).stream().map(String::strip).toList();
  }

  /** Returns a text as it is told: short, and without what steers a terminal. */
  static String shortened(String text) {
    String plain = text.replaceAll("\\p{Cntrl}", "?");
    return plain.length() > SHOWN ? plain.substring(0, SHOWN) + "…" : plain;
  }
}
