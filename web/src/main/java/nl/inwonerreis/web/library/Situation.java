package nl.inwonerreis.web.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A situation in which a journey can be simulated: how it is now, or a what-if.
 *
 * @param id file name of the scenario without {@code .json}; {@code standaard} for named defaults
 * @param file the scenario; null for named defaults
 */
public record Situation(String id, @Nullable Path file) {

  /** The id of the situation that {@code scenario.json} describes. */
  public static final String BASE = "scenario";

  /** The id where there is no {@code scenario.json}. */
  public static final String DEFAULTS = "standaard";

  private static final String ENDING = ".json";

  /** Lists the situations of a journey: the base first, then the what-ifs by name. */
  public static List<Situation> list(Path folder) throws IOException {
    List<Situation> situations = new ArrayList<>();
    Path base = folder.resolve(BASE + ENDING);
    situations.add(
        Files.isRegularFile(base) ? new Situation(BASE, base) : new Situation(DEFAULTS, null));
    Path more = folder.resolve("scenarios");
    if (Files.isDirectory(more)) {
      try (Stream<Path> files = Files.list(more)) {
        for (Path file : files.sorted().toList()) {
          String name = file.getFileName().toString();
          if (JourneysFolder.isPlainName(name)
              && name.endsWith(ENDING)
              && Files.isRegularFile(file)
              && JourneysFolder.isWithin(folder, file)) {
            situations.add(new Situation(idOf(name), file));
          }
        }
      }
    }
    return List.copyOf(situations);
  }

  /** Finds a situation; an empty id is the base. */
  public static Optional<Situation> find(Path folder, String id) throws IOException {
    List<Situation> situations = list(folder);
    return id.isEmpty()
        ? Optional.of(situations.get(0))
        : situations.stream().filter(situation -> situation.id().equals(id)).findFirst();
  }

  /** A what-if that has the name of a base keeps its ending, so that every id is of one file. */
  private static String idOf(String name) {
    String id = name.substring(0, name.length() - ENDING.length());
    return id.equals(BASE) || id.equals(DEFAULTS) ? name : id;
  }
}
