package nl.inwonerreis.web.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.inwonerreis.modeller.journey.Journey;
import nl.inwonerreis.simulator.json.MeasuredNames;
import nl.inwonerreis.simulator.json.MeasuredReader;
import nl.inwonerreis.simulator.json.MeasuredReading;
import nl.inwonerreis.simulator.scenario.Library;
import nl.inwonerreis.simulator.scenario.Scenario;
import nl.inwonerreis.web.library.JourneyElements;
import nl.inwonerreis.web.report.CheckedFile;
import org.jspecify.annotations.Nullable;

/** The files of measured numbers in the folder of a journey. */
final class MeasuredFiles {

  private MeasuredFiles() {}

  /** Reads them for a result; an element that the run does not know is no fault then. */
  static MeasuredReading read(Path folder, @Nullable Library library) throws IOException {
    return library == null
        ? new MeasuredReading(List.of(), Map.of())
        : MeasuredReader.read(folder, MeasuredNames.of(library));
  }

  /** Reads them to tell what is wrong with each. */
  static List<CheckedFile> check(
      Path folder, Library library, @Nullable Journey journey, @Nullable Scenario scenario)
      throws IOException {
    Set<String> elements = journey == null ? Set.of() : elements(journey, scenario);
    return files(MeasuredReader.read(folder, MeasuredNames.of(library, elements)));
  }

  /** Lists the files with what was found in each. */
  static List<CheckedFile> files(MeasuredReading reading) {
    List<CheckedFile> files = new ArrayList<>();
    reading
        .findings()
        .forEach((file, found) -> files.add(new CheckedFile(file.toString(), found, Map.of())));
    return files;
  }

  /** Returns the ids that rows of a result stand under. */
  private static Set<String> elements(Journey journey, @Nullable Scenario scenario) {
    Set<String> ids = new HashSet<>();
    JourneyElements.list(journey).forEach(node -> ids.add(node.id()));
    journey.card().norms().forEach(norm -> ids.add(norm.id()));
    if (scenario != null) {
      scenario
          .staff()
          .forEach(
              (pool, staff) -> {
                ids.add(pool);
                staff.otherWork().forEach(work -> ids.add(pool + "/" + work.name()));
              });
    }
    return ids;
  }
}
