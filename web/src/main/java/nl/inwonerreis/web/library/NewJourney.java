package nl.inwonerreis.web.library;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A journey on its way in: it stands in a hidden folder, where no page sees it, until it is kept
 * under a name of its own. Closing removes what was not kept.
 */
public final class NewJourney implements Closeable {

  private static final String BPMN = "journey.bpmn";
  private static final String HIDDEN = ".nieuw-";
  private static final int MOST_AT_ONCE = 100;

  private final Path root;
  private final Path hidden;
  private final String wanted;
  private boolean kept;

  private NewJourney(Path root, Path hidden, String wanted) {
    this.root = root;
    this.hidden = hidden;
    this.wanted = wanted;
  }

  /**
   * Writes a BPMN file where no page sees it yet.
   *
   * @param name the name of the file as somebody gave it
   */
  public static NewJourney write(JourneysFolder folder, String name, byte[] bpmn)
      throws IOException {
    return write(folder, name, Map.of(BPMN, bpmn));
  }

  /** Writes the files of a journey, by their path within its folder. */
  static NewJourney write(JourneysFolder folder, String name, Map<String, byte[]> files)
      throws IOException {
    Path hidden = make(folder.root());
    NewJourney journey = new NewJourney(folder.root(), hidden, FolderName.of(name));
    try {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        Path path = hidden.resolve(file.getKey());
        Files.createDirectories(path.resolveSibling(""));
        write(path, file.getValue());
      }
      return journey;
    } catch (IOException failed) {
      journey.close();
      throw failed;
    }
  }

  private static void write(Path file, byte[] bytes) throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      ByteBuffer buffer = ByteBuffer.wrap(bytes);
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
      channel.force(true);
    }
  }

  /** A temporary folder of Java is for its owner alone; this one stays, with usual permissions. */
  private static Path make(Path root) throws IOException {
    for (int number = 1; ; number++) {
      Path hidden = root.resolve(HIDDEN + ProcessHandle.current().pid() + "-" + number);
      try {
        return Files.createDirectory(hidden);
      } catch (FileAlreadyExistsException taken) {
        if (number == MOST_AT_ONCE) {
          throw taken;
        }
      }
    }
  }

  /** Returns the BPMN file. */
  public Path bpmn() {
    return hidden.resolve(BPMN);
  }

  /** Returns the folder it stands in for now. */
  public Path folder() {
    return hidden;
  }

  /** Gives the journey its place among the others, and returns its id. */
  public String keep() throws IOException {
    String id = free();
    Files.move(hidden, root.resolve(id), StandardCopyOption.ATOMIC_MOVE);
    kept = true;
    ResultFiles.force(root);
    return id;
  }

  /** Returns the name wanted, or that with the first number that is free; case plays no part. */
  private String free() throws IOException {
    List<String> names;
    try (Stream<Path> files = Files.list(root)) {
      names = files.map(f -> f.getFileName().toString().toLowerCase(Locale.ROOT)).toList();
    }
    String id = wanted;
    for (int number = 2; names.contains(id); number++) {
      id = wanted + "-" + number;
    }
    return id;
  }

  @Override
  public void close() throws IOException {
    if (!kept) {
      List<Path> all;
      try (Stream<Path> files = Files.walk(hidden)) {
        all = files.sorted(Comparator.reverseOrder()).toList();
      }
      for (Path file : all) {
        Files.deleteIfExists(file);
      }
    }
  }
}
