package nl.inwonerreis.web.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.inwonerreis.simulator.json.LibraryReader;
import nl.inwonerreis.simulator.json.LibraryReading;
import nl.inwonerreis.simulator.scenario.Library;
import nl.inwonerreis.web.library.ExampleJourney;
import nl.inwonerreis.web.library.JourneysFolder;
import nl.inwonerreis.web.library.NewJourney;
import nl.inwonerreis.web.report.CheckedFile;
import org.jspecify.annotations.Nullable;

/** Adds a BPMN file to the journeys, when it can be read. */
public final class AddJourney {

  private final JourneysFolder folder;

  /** Makes the room for a folder of journeys. */
  public AddJourney(JourneysFolder folder) {
    this.folder = folder;
  }

  /**
   * What became of a file.
   *
   * @param id id of the journey; null when it was refused, and then nothing is kept
   * @param file what was found in it
   */
  public record Added(@Nullable String id, CheckedFile file) {}

  /** Puts the example of the product among the journeys, and returns its id. */
  public synchronized String example() throws IOException {
    return ExampleJourney.addTo(folder);
  }

  /** Reads, checks and keeps a file; one with errors that can be read is kept, to be mended. */
  public synchronized Added add(String name, byte[] bpmn) throws IOException {
    Path beside = folder.root().resolve("library");
    LibraryReading reading = LibraryReader.read(Files.isDirectory(beside) ? beside : null);
    Library library = reading.library();
    if (library == null) {
      return new Added(null, new CheckedFile("library", reading.findings(), Map.of()));
    }
    try (NewJourney journey = NewJourney.write(folder, name, bpmn)) {
      OpenedJourney opened = OpenedJourney.open(journey.bpmn(), journey.folder(), library);
      CheckedFile file = opened.file(List.of());
      return new Added(opened.journey() == null ? null : journey.keep(), file);
    }
  }
}
