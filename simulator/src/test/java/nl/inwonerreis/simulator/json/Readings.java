package nl.inwonerreis.simulator.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.inwonerreis.simulator.scenario.Library;
import nl.inwonerreis.simulator.scenario.Scenario;

/** Reads scenarios for the report journey and the library of the product. */
final class Readings {

  private Readings() {}

  static Library library() throws IOException {
    LibraryReading reading = LibraryReader.read(null);
    assertThat(reading.findings()).isEmpty();
    Library library = reading.library();
    assertThat(library).isNotNull();
    return library;
  }

  static ScenarioReading read(Path file, SetOption... sets) throws IOException {
    return ScenarioReader.read(file, ReportJourney.journey(), library(), List.of(sets));
  }

  static ScenarioReading text(Path folder, String json) throws IOException {
    return read(write(folder, "scenario.json", json));
  }

  static Path write(Path folder, String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  /** Returns the scenario of a reading without errors. */
  static Scenario good(ScenarioReading reading) {
    assertThat(reading.scenario()).as("%s", reading.findings()).isNotNull();
    return reading.scenario();
  }

  /** Returns rule and pointer of each finding. */
  static List<String> faults(ScenarioReading reading) {
    return reading.findings().stream().map(f -> f.rule() + " " + f.pointer()).toList();
  }

  static String example() throws IOException {
    try (var in = Readings.class.getResourceAsStream("example-scenario.json")) {
      assertThat(in).isNotNull();
      return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    }
  }
}
