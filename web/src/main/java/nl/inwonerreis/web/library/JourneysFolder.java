package nl.inwonerreis.web.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folder that holds the journeys of a municipality, one folder each, and perhaps a library.
 *
 * <p>The id of a journey is the name of its folder. What a name or a symbolic link would lead out
 * of the folder is no journey.
 */
public final class JourneysFolder {

  private static final String LIBRARY = "library";

  private final Path root;

  /** Makes the folder at this path, which need not exist yet. */
  public JourneysFolder(Path root) {
    this.root = root;
  }

  /** Returns the path of the folder. */
  public Path root() {
    return root;
  }

  /** Lists the ids of the journeys, sorted. */
  public List<String> ids() throws IOException {
    try (Stream<Path> folders = Files.list(root)) {
      return folders
          .map(folder -> folder.getFileName().toString())
          .filter(id -> find(id).isPresent())
          .sorted()
          .toList();
    }
  }

  /** Finds the folder of a journey. */
  public Optional<Path> find(String id) {
    if (!isPlainName(id) || id.equals(LIBRARY)) {
      return Optional.empty();
    }
    try {
      Path folder = root.resolve(id);
      return Files.isDirectory(folder) && isWithin(root, folder) && holdsBpmn(folder)
          ? Optional.of(folder)
          : Optional.empty();
    } catch (InvalidPathException | IOException unusable) {
      return Optional.empty();
    }
  }

  /** Returns whether {@code file}, with every link followed, lies in {@code folder}. */
  public static boolean isWithin(Path folder, Path file) throws IOException {
    return file.toRealPath().startsWith(folder.toRealPath());
  }

  /**
   * Returns whether a text can be the name of one file: no path, not hidden, nothing to control.
   */
  static boolean isPlainName(String name) {
    return !name.isBlank()
        && name.length() <= 255
        && !name.startsWith(".")
        && name.chars().noneMatch(c -> c == '/' || c == '\\' || c == ':' || c < ' ' || c == 127);
  }

  private static boolean holdsBpmn(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.anyMatch(
          file -> file.getFileName().toString().endsWith(".bpmn") && Files.isRegularFile(file));
    }
  }
}
