package nl.inwonerreis.simulator.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.inwonerreis.modeller.journey.Text;
import nl.inwonerreis.simulator.scenario.ArrivalProcess;
import nl.inwonerreis.simulator.scenario.Nearest;
import org.jspecify.annotations.Nullable;

/**
 * Reads arrivals from a CSV file (RFC 4180, UTF-8) beside the scenario, with the columns {@code
 * time,start,group,channel,caseType}; only {@code time} must be there.
 */
final class TimesFile {

  private static final List<String> COLUMNS =
      List.of("time", "start", "group", "channel", "caseType");
  private static final int MOST_FAULTS = 20;

  private final List<Path> scenarios;
  private final Map<String, Set<String>> valid;
  private final Faults faults;
  private final Scalars scalars;

  /**
   * @param scenarios the files of the scenario, base first; the CSV stands beside one of them
   */
  TimesFile(List<Path> scenarios, Set<String> starts, KnownNames known, Faults faults) {
    this.scenarios = scenarios;
    this.valid =
        Map.of(
            "start", starts,
            "group", known.groups(),
            "channel", known.channels(),
            "caseType", known.caseTypes());
    this.faults = faults;
    this.scalars = new Scalars(faults);
  }

  /**
   * Reads the file that {@code value} names.
   *
   * @throws UncheckedIOException if it exists and cannot be read
   */
  ArrivalProcess.@Nullable Times read(Json value) {
    String name = scalars.string(value);
    if (name == null) {
      return null;
    }
    try {
      Path file = find(name);
      if (file == null) {
        faults.wrongValue(
            "unsafe-path",
            value,
            new Text(
                "Dat bestand bestaat niet in de map van de reis.",
                "That file does not exist in the folder of the journey."),
            new Text("Misschien \"aankomsten.csv\".", "Maybe \"arrivals.csv\"."));
        return null;
      }
      try (InputStream in = Files.newInputStream(file)) {
        return parse(value.pointer(), in.readNBytes(StrictJson.LARGEST + 1));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private @Nullable Path find(String name) throws IOException {
    for (int i = scenarios.size() - 1; i >= 0; i--) {
      Path scenario = scenarios.get(i);
      Path file = SafePath.resolve(scenario, name, ScenarioChain.folderOf(scenario));
      if (file != null) {
        return file;
      }
    }
    return null;
  }

  private ArrivalProcess.@Nullable Times parse(String pointer, byte[] bytes) {
    if (bytes.length > StrictJson.LARGEST) {
      fault(pointer, 0, "Het bestand is groter dan 20 MB.", "The file is larger than 20 MB.");
      return null;
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    List<String> lines = (text.startsWith("\uFEFF") ? text.substring(1) : text).lines().toList();
    List<String> header = lines.isEmpty() ? List.of() : CsvLine.cells(lines.get(0));
    if (!isHeader(header, pointer)) {
      return null;
    }
    List<ArrivalProcess.TimedArrival> arrivals = new ArrayList<>();
    int wrong = 0;
    for (int i = 1; i < lines.size() && wrong < MOST_FAULTS; i++) {
      if (!lines.get(i).isBlank()) {
        ArrivalProcess.TimedArrival arrival = row(pointer, i + 1, header, lines.get(i));
        if (arrival == null) {
          wrong++;
        } else {
          arrivals.add(arrival);
        }
      }
    }
    arrivals.sort(Comparator.comparing(ArrivalProcess.TimedArrival::time));
    return new ArrivalProcess.Times(arrivals);
  }

  private boolean isHeader(List<String> header, String pointer) {
    for (String column : header) {
      if (!COLUMNS.contains(column)) {
        faults.errorOnLine(
            "wrong-times",
            pointer,
            1,
            new Text(
                "Kolom '%s' is niet bekend.".formatted(column),
                "Column '%s' is not known.".formatted(column)),
            Nearest.remedy(column, COLUMNS));
        return false;
      }
    }
    if (!header.contains("time") || Set.copyOf(header).size() < header.size()) {
      fault(pointer, 1, "De kolommen kloppen niet.", "The columns are not right.");
      return false;
    }
    return true;
  }

  private ArrivalProcess.@Nullable TimedArrival row(
      String pointer, int line, List<String> header, String text) {
    List<String> cells = CsvLine.cells(text);
    if (cells.size() != header.size()) {
      fault(
          pointer,
          line,
          "Er staan %d waarden voor %d kolommen.".formatted(cells.size(), header.size()),
          "There are %d values for %d columns.".formatted(cells.size(), header.size()));
      return null;
    }
    LocalDateTime time = time(pointer, line, cells.get(header.indexOf("time")));
    boolean good = time != null;
    for (int i = 0; i < header.size(); i++) {
      good &= isKnown(pointer, line, header.get(i), cells.get(i));
    }
    return !good || time == null
        ? null
        : new ArrivalProcess.TimedArrival(
            time,
            cell("start", header, cells),
            cell("group", header, cells),
            cell("channel", header, cells),
            cell("caseType", header, cells));
  }

  private boolean isKnown(String pointer, int line, String column, String cell) {
    Set<String> names = valid.get(column);
    if (names == null || cell.isEmpty() || names.contains(cell)) {
      return true;
    }
    faults.errorOnLine(
        "wrong-times",
        pointer,
        line,
        new Text(
            "Regel %d: '%s' is geen bekende %s.".formatted(line, cell, column),
            "Line %d: '%s' is not a known %s.".formatted(line, cell, column)),
        Nearest.remedy(cell, names));
    return false;
  }

  private static @Nullable String cell(String column, List<String> header, List<String> cells) {
    int index = header.indexOf(column);
    return index < 0 || cells.get(index).isEmpty() ? null : cells.get(index);
  }

  private @Nullable LocalDateTime time(String pointer, int line, String cell) {
    try {
      return LocalDateTime.parse(cell.strip().replace(' ', 'T'));
    } catch (DateTimeParseException e) {
      fault(
          pointer,
          line,
          "Regel %d: '%s' is geen tijd.".formatted(line, cell),
          "Line %d: '%s' is not a time.".formatted(line, cell));
      return null;
    }
  }

  private void fault(String pointer, int line, String nl, String en) {
    faults.errorOnLine(
        "wrong-times",
        pointer,
        line,
        new Text(nl, en),
        new Text(
            "Misschien: time,start,group,channel,caseType met 2026-01-05T09:30:00,,basis,phone,",
            "Maybe: time,start,group,channel,caseType with 2026-01-05T09:30:00,,basis,phone,"));
  }
}
