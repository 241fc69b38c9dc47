package nl.inwonerreis.simulator.json;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Paths that a scenario names: relative, and never outside the folder of the journey. */
final class SafePath {

  private SafePath() {}

  /**
   * Returns the existing file that {@code name} means, seen from {@code from}; null where there is
   * none inside {@code folder}, links followed.
   *
   * @throws IOException if the file system cannot say
   */
  static @Nullable Path resolve(Path from, String name, Path folder) throws IOException {
    if (name.isBlank() || name.contains("\\") || name.matches("[A-Za-z][A-Za-z0-9+.-]*:.*")) {
      return null;
    }
    Path relative = parse(name);
    if (relative == null || relative.isAbsolute()) {
      return null;
    }
    Path file = from.toAbsolutePath().resolveSibling(relative).normalize();
    boolean inside = Files.isRegularFile(file) && file.toRealPath().startsWith(folder.toRealPath());
    return inside ? file : null;
  }

  /** Returns whether a folder holds a BPMN file or a base scenario. */
  static boolean isJourneyFolder(Path folder) throws IOException {
    if (Files.isRegularFile(folder.resolve("scenario.json"))) {
      return true;
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.anyMatch(file -> file.toString().endsWith(".bpmn"));
    }
  }

  private static @Nullable Path parse(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      // The caller reports the name; what no path can be is a file that does not exist.
      return null;
    }
  }
}
