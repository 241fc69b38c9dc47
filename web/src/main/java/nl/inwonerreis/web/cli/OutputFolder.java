package nl.inwonerreis.web.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A folder that gets all files of a result or none: they are written under a temporary name and
 * moved to their place at the end. Closing removes what was not published.
 */
final class OutputFolder implements Closeable {

  private final Path folder;
  private boolean unused;
  private final Map<Path, Path> targets = new LinkedHashMap<>();

  private OutputFolder(Path folder, boolean made) {
    this.folder = folder;
    this.unused = made;
  }

  /** Opens a folder, and makes it where it is not there; tests at once that it can be written. */
  static OutputFolder open(Path folder) throws IOException {
    boolean made = !Files.isDirectory(folder);
    if (made) {
      Files.createDirectories(folder);
    }
    Files.delete(Files.createTempFile(folder, ".inwonerreis-", ".part"));
    return new OutputFolder(folder, made);
  }

  /** Makes an empty temporary file that will be called {@code name} when published. */
  Path temporary(String name) throws IOException {
    Path file = folder.resolve(".part-" + ProcessHandle.current().pid() + "-" + name);
    Files.deleteIfExists(file);
    targets.put(Files.createFile(file), folder.resolve(name));
    return file;
  }

  /** Moves all files to their place. */
  void publish() throws IOException {
    for (Map.Entry<Path, Path> entry : targets.entrySet()) {
      move(entry.getKey(), entry.getValue());
    }
    targets.clear();
    unused = false;
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  @Override
  public void close() throws IOException {
    for (Path file : targets.keySet()) {
      Files.deleteIfExists(file);
    }
    targets.clear();
    if (unused) {
      removeFolder();
    }
  }

  /** Removes the folder that was made for nothing, unless somebody else put something in it. */
  private void removeFolder() throws IOException {
    try {
      Files.deleteIfExists(folder);
    } catch (DirectoryNotEmptyException e) {
      unused = false;
    }
  }
}
