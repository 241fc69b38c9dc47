package nl.inwonerreis.web.library;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.inwonerreis.simulator.json.ScenarioReader;
import nl.inwonerreis.web.library.JourneyNotFound.Reason;
import org.jspecify.annotations.Nullable;

/** Finds the files of a journey from what the user typed: a journey folder or a BPMN file. */
public final class JourneyFinder {

  private JourneyFinder() {}

  /**
   * Finds the files of a journey.
   *
   * @param journey a journey folder or a BPMN file
   * @param scenario the scenario asked for, or null for {@code scenario.json} beside the BPMN
   */
  public static JourneyFiles find(Path journey, @Nullable Path scenario)
      throws IOException, JourneyNotFound {
    requireThere(journey);
    boolean isFolder = Files.isDirectory(journey);
    Path folder = isFolder ? journey : folderOf(journey);
    Path numbers = scenario == null ? defaultScenario(folder) : scenario;
    if (numbers != null) {
      requireThere(numbers);
    }
    Path bpmn = isFolder ? null : journey;
    if (bpmn == null && numbers != null) {
      bpmn = namedBy(numbers, folder);
    }
    if (bpmn == null) {
      bpmn = onlyBpmn(folder);
    }
    return new JourneyFiles(folder, bpmn, numbers, scenarios(folder), library(folder));
  }

  /**
   * Finds the BPMN file in the journey folder that a scenario asks for, or null where it asks for
   * none.
   */
  public static @Nullable Path namedBy(Path scenario, Path folder)
      throws IOException, JourneyNotFound {
    return named(scenario, ScenarioReader.journeyOf(scenario), folder);
  }

  /** Finds the BPMN file that a scenario with this text would ask for, or null. */
  public static @Nullable Path namedBy(Path scenario, String unsaved, Path folder)
      throws IOException, JourneyNotFound {
    return named(scenario, ScenarioReader.journeyOf(scenario, unsaved), folder);
  }

  private static @Nullable Path named(Path scenario, @Nullable String name, Path folder)
      throws IOException, JourneyNotFound {
    if (name == null) {
      return null;
    }
    Path beside = scenario.resolveSibling(name).normalize();
    Path inFolder = folder.resolve(name).normalize();
    Path within = folder.toAbsolutePath().normalize();
    for (Path file : List.of(beside, inFolder)) {
      if (file.toAbsolutePath().startsWith(within) && Files.isRegularFile(file)) {
        return file;
      }
    }
    throw new JourneyNotFound(Reason.OTHER_BPMN_MISSING, inFolder, nearest(inFolder));
  }

  private static void requireThere(Path path) throws IOException, JourneyNotFound {
    if (!Files.exists(path)) {
      throw new JourneyNotFound(Reason.MISSING, path, nearest(path));
    }
    if (!Files.isReadable(path)) {
      throw new AccessDeniedException(path.toString());
    }
  }

  private static @Nullable Path defaultScenario(Path folder) {
    Path scenario = folder.resolve("scenario.json");
    return Files.isRegularFile(scenario) ? scenario : null;
  }

  private static Path onlyBpmn(Path folder) throws IOException, JourneyNotFound {
    Path usual = folder.resolve("journey.bpmn");
    if (Files.isRegularFile(usual)) {
      return usual;
    }
    List<Path> found = list(folder, ".bpmn");
    if (found.size() != 1) {
      Reason reason = found.isEmpty() ? Reason.NO_BPMN : Reason.SEVERAL_BPMN;
      Optional<Path> example = found.isEmpty() ? inside(folder) : Optional.of(found.get(0));
      throw new JourneyNotFound(reason, folder, example.map(Path::toString));
    }
    return found.get(0);
  }

  /** Finds a journey in a folder of journeys, for a user who named the folder around it. */
  private static Optional<Path> inside(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> Files.isRegularFile(file.resolve("journey.bpmn")))
          .sorted()
          .findFirst();
    }
  }

  private static List<Path> scenarios(Path folder) throws IOException {
    Path scenarios = folder.resolve("scenarios");
    return Files.isDirectory(scenarios) ? list(scenarios, ".json") : List.of();
  }

  /** Finds the library of a journey: its own before the one that it shares with its neighbours. */
  private static @Nullable Path library(Path folder) {
    Path own = folder.resolve("library");
    if (Files.isDirectory(own)) {
      return own;
    }
    Path beside = folder.toAbsolutePath().normalize().resolveSibling("library");
    if (!Files.isDirectory(beside)) {
      return null;
    }
    Path parent = folder.normalize().getParent();
    return parent == null ? beside : parent.resolve("library");
  }

  private static List<Path> list(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith(ending))
          .filter(Files::isRegularFile)
          .sorted()
          .toList();
    }
  }

  private static Path folderOf(Path file) {
    Path parent = file.getParent();
    return parent == null ? Path.of("") : parent;
  }

  /** Finds what there is beside a missing file with nearly its name. */
  private static Optional<String> nearest(Path missing) throws IOException {
    Path folder = folderOf(missing);
    if (!Files.isDirectory(folder) || missing.getFileName() == null) {
      return Optional.empty();
    }
    try (Stream<Path> files = Files.list(folder)) {
      List<String> names = files.map(file -> file.getFileName().toString()).toList();
      return NearestName.find(missing.getFileName().toString(), names)
          .map(name -> folder.resolve(name).toString());
    }
  }
}
