package nl.inwonerreis.web.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.inwonerreis.simulator.json.LibraryReader;
import nl.inwonerreis.simulator.json.LibrarySources;
import nl.inwonerreis.simulator.scenario.DefaultUsed;
import nl.inwonerreis.web.library.JourneysFolder;
import nl.inwonerreis.web.library.Situation;
import nl.inwonerreis.web.report.LibraryData;
import nl.inwonerreis.web.report.PageData;
import nl.inwonerreis.web.report.PageData.ResultState;
import org.jspecify.annotations.Nullable;

/** Reads the library that journeys share, with its sources and with who uses what. */
public final class LibraryDesk {

  private LibraryDesk() {}

  /** Reads it with all journeys of a folder, each in its first situation. */
  public static LibraryData read(JourneysFolder folder, OpenJourneys open) throws IOException {
    Path beside = folder.root().resolve("library");
    @Nullable Path library = Files.isDirectory(beside) ? beside : null;
    List<PageData> journeys = new ArrayList<>();
    Map<String, List<DefaultUsed>> defaults = new HashMap<>();
    for (String id : folder.ids()) {
      Optional<Path> journey = folder.find(id);
      if (journey.isPresent()) {
        Situation situation = Situation.list(journey.get()).get(0);
        journeys.add(open.page(journey.get(), situation, null, ResultState.NONE));
        PreparedRun.Ready ready = open.open(journey.get(), situation, List.of()).prepared().ready();
        if (ready != null) {
          defaults.put(id, ready.experiment().defaults());
        }
      }
    }
    return new LibraryData(
        LibraryReader.read(library).library(),
        LibrarySources.ofGroups(library),
        LibrarySources.ofChannels(library),
        journeys,
        defaults);
  }
}
