package nl.inwonerreis.web.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.inwonerreis.modeller.journey.Activity;
import nl.inwonerreis.modeller.journey.Journey;
import nl.inwonerreis.simulator.result.Result;
import nl.inwonerreis.simulator.scenario.Library;
import nl.inwonerreis.web.library.JourneyElements;
import nl.inwonerreis.web.library.JourneyFiles;
import nl.inwonerreis.web.library.JourneyFinder;
import nl.inwonerreis.web.library.JourneyNotFound;
import nl.inwonerreis.web.library.JourneysBeside;
import nl.inwonerreis.web.library.Situation;
import nl.inwonerreis.web.report.CheckedFile;
import nl.inwonerreis.web.report.JourneyOutline;
import nl.inwonerreis.web.report.PageData;
import org.jspecify.annotations.Nullable;

/**
 * Journeys read, checked and compiled, kept until one of their files changes; the last few of them.
 */
public final class OpenJourneys {

  private static final int MOST = 40;

  private final String version;
  private final Map<String, Kept> kept =
      new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Kept> eldest) {
          return size() > MOST;
        }
      };

  private record Kept(String stamp, Opened opened) {}

  /** Makes the room; {@code version} is that of the product, for results. */
  public OpenJourneys(String version) {
    this.version = version;
  }

  /** Returns what a page is made from, with this result beside what is measured by now. */
  public PageData page(
      Path folder, Situation situation, @Nullable Result result, PageData.ResultState state)
      throws IOException {
    PreparedRun prepared = open(folder, situation, List.of()).prepared();
    Journey journey = prepared.journey();
    Library library = prepared.library();
    JourneyOutline outline =
        journey == null || library == null ? JourneyOutline.EMPTY : Outlines.of(journey, library);
    return new PageData(
        String.valueOf(folder.getFileName()),
        folder,
        situation.id(),
        journey,
        library,
        prepared.scenario(),
        outline,
        prepared.files(),
        result == null ? null : result.beside(MeasuredFiles.read(folder, library).measured()),
        state);
  }

  /** Finds the BPMN file that a situation is about. */
  public Optional<Path> findBpmn(Path folder, Situation situation) throws IOException {
    JourneyFiles files = open(folder, situation, List.of()).files();
    return files == null ? Optional.empty() : Optional.of(files.bpmn());
  }

  /** Opens a journey in a situation, with values put into its scenario. */
  Opened open(Path folder, Situation situation, List<SimulationOrder.Setting> settings)
      throws IOException {
    String key = folder + "\n" + situation.id() + "\n" + settings;
    Kept known;
    synchronized (kept) {
      known = kept.get(key);
    }
    if (known != null && known.stamp().equals(stamp(folder, known.opened()))) {
      return known.opened();
    }
    String before = stamp(folder);
    String beforeBeside = beside(folder);
    Opened opened = read(folder, situation, settings);
    String stamp = callsOthers(opened) ? before + beforeBeside : before;
    synchronized (kept) {
      kept.put(key, new Kept(stamp, opened));
    }
    return opened;
  }

  private Opened read(Path folder, Situation situation, List<SimulationOrder.Setting> settings)
      throws IOException {
    try {
      JourneyFiles files = JourneyFinder.find(folder, situation.file());
      PreparedRun prepared = PreparedRun.of(version, files, settings, null);
      return new Opened(files, prepared, surroundings(files));
    } catch (JourneyNotFound missing) {
      Path file = situation.file() == null ? folder : situation.file();
      CheckedFile named = new CheckedFile(file.toString(), List.of(missing.asFinding()), Map.of());
      PreparedRun refused = new PreparedRun(null, null, null, null, List.of(named));
      return new Opened(null, refused, "");
    }
  }

  private static String stamp(Path folder, Opened opened) throws IOException {
    return callsOthers(opened) ? stamp(folder) + beside(folder) : stamp(folder);
  }

  /** Returns whether a journey may hang together with files in the folders beside its own. */
  private static boolean callsOthers(Opened opened) {
    Journey journey = opened.prepared().journey();
    return journey != null
        && JourneyElements.list(journey).stream()
            .anyMatch(n -> n instanceof Activity call && call.kind() == Activity.Kind.CALL);
  }

  /** Returns how the files of all journeys beside one stand. */
  private static String beside(Path folder) throws IOException {
    StringBuilder stamps = new StringBuilder();
    Optional<JourneysBeside> beside = JourneysBeside.of(folder);
    for (Path other : beside.isPresent() ? beside.get().folders() : List.<Path>of()) {
      stamps.append(FileStamps.of(other));
    }
    return stamps.toString();
  }

  /** The day is part of it: a scenario without a start begins next Monday. */
  private static String stamp(Path folder) throws IOException {
    Path library = folder.resolveSibling("library");
    return LocalDate.now(ZoneId.systemDefault())
        + "\n"
        + FileStamps.of(folder)
        + (Files.isDirectory(library) ? FileStamps.of(library) : "");
  }

  private static String surroundings(JourneyFiles files) throws IOException {
    StringBuilder hashes = new StringBuilder();
    Path library = files.library();
    if (library != null) {
      add(library, ".json", hashes);
    }
    add(files.folder(), ".csv", hashes);
    add(files.folder().resolve("scenarios"), ".csv", hashes);
    return Sha256.of(hashes.toString());
  }

  private static void add(Path folder, String ending, StringBuilder hashes) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> list = Files.list(folder)) {
      for (Path file : list.sorted().toList()) {
        String name = file.getFileName().toString();
        if (name.endsWith(ending) && Files.isRegularFile(file)) {
          hashes.append(name).append(' ').append(Sha256.of(file)).append('\n');
        }
      }
    }
  }
}
