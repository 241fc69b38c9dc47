package nl.inwonerreis.web.library;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.inwonerreis.simulator.json.ScenarioLayers;

/**
 * The scenarios of one journey as files: read, saved, made and removed. A file is replaced as a
 * whole or not at all, and only by who has seen what it holds now.
 */
public final class ScenarioFiles {

  /** What a scenario that is not there yet says. */
  static final String SILENT = "{\n  \"format\": 1,\n  \"name\": \"Zoals het nu is\"\n}\n";

  /** One writer at a time, so that nothing comes between looking at a file and replacing it. */
  private static final Object WRITING = new Object();

  private final Path folder;

  /** Makes the room of a journey; {@code folder} is the journey's. */
  public ScenarioFiles(Path folder) {
    this.folder = folder;
  }

  /** Finds a situation; that of named defaults has a text too: one that says nothing. */
  public Optional<SavedScenario> find(String id) throws IOException {
    Optional<Situation> situation = Situation.find(folder, id);
    return situation.isEmpty() ? Optional.empty() : Optional.of(read(situation.get()));
  }

  private SavedScenario read(Situation situation) throws IOException {
    Path file = situation.file();
    if (file == null) {
      return new SavedScenario(situation.id(), base(), SILENT, "");
    }
    byte[] bytes = Files.readAllBytes(file);
    return new SavedScenario(
        situation.id(), file, new String(bytes, StandardCharsets.UTF_8), etag(bytes));
  }

  /**
   * Saves a text.
   *
   * @param etag of the text that was read before; empty: the file must not exist yet
   * @throws ChangedMeanwhile if the file is not what it was then
   */
  public SavedScenario save(SavedScenario before, String etag, String text)
      throws IOException, ChangedMeanwhile {
    Path file = before.file();
    synchronized (WRITING) {
      if (!etagOf(file).equals(etag)) {
        throw new ChangedMeanwhile(before.id());
      }
      write(Files.exists(file) ? file.toRealPath() : file, text);
    }
    String id = before.exists() ? before.id() : Situation.BASE;
    return find(id).orElseThrow(() -> new NoSuchFileException(id));
  }

  /** Returns the place of a new situation with this name; it is not made yet. */
  public SavedScenario place(String name) throws IOException {
    Path scenarios = folder.resolve("scenarios");
    List<String> names = namesIn(scenarios);
    String id =
        SafeName.of(
            name,
            "situatie",
            n ->
                n.equals(Situation.BASE)
                    || n.equals(Situation.DEFAULTS)
                    || names.contains(n + ".json"));
    return new SavedScenario(id, scenarios.resolve(id + ".json"), "", "");
  }

  /**
   * Makes a situation at a place that {@link #place} gave.
   *
   * @throws ChangedMeanwhile if somebody else made one there
   */
  public SavedScenario create(SavedScenario place, String text)
      throws IOException, ChangedMeanwhile {
    synchronized (WRITING) {
      if (Files.exists(place.file())) {
        throw new ChangedMeanwhile(place.id());
      }
      Files.createDirectories(folder.resolve("scenarios"));
      if (!JourneysFolder.isWithin(folder, folder.resolve("scenarios"))) {
        throw new java.nio.file.AccessDeniedException("scenarios");
      }
      write(place.file(), text);
    }
    return find(place.id()).orElseThrow(() -> new NoSuchFileException(place.id()));
  }

  /**
   * Removes a what-if.
   *
   * @throws SituationInUse if it is the base, or others rest on it
   */
  public void delete(SavedScenario scenario) throws IOException, SituationInUse {
    if (!isWhatIf(scenario)) {
      throw new SituationInUse(scenario.id(), List.of());
    }
    synchronized (WRITING) {
      List<String> users = users(scenario);
      if (!users.isEmpty()) {
        throw new SituationInUse(scenario.id(), users);
      }
      Files.deleteIfExists(scenario.file());
    }
  }

  /** Returns whether a situation may be removed. */
  public boolean canDelete(SavedScenario scenario) throws IOException {
    return scenario.exists() && isWhatIf(scenario) && users(scenario).isEmpty();
  }

  private boolean isWhatIf(SavedScenario scenario) {
    return !scenario.file().equals(base());
  }

  private Path base() {
    return folder.resolve(Situation.BASE + ".json");
  }

  private List<String> users(SavedScenario scenario) throws IOException {
    List<String> users = new ArrayList<>();
    Path real = scenario.file().toRealPath();
    for (Situation other : Situation.list(folder)) {
      Path file = other.file();
      if (file != null && !other.id().equals(scenario.id())) {
        ScenarioLayers layers = ScenarioLayers.of(file, read(other).text());
        for (Path below : layers.bases()) {
          if (below.toRealPath().equals(real)) {
            users.add(other.id());
          }
        }
      }
    }
    return users;
  }

  private static List<String> namesIn(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString().toLowerCase(Locale.ROOT)).toList();
    }
  }

  private static void write(Path file, String text) throws IOException {
    Path part =
        file.resolveSibling(".part-" + ProcessHandle.current().pid() + "-" + file.getFileName());
    try {
      try (FileChannel channel =
          FileChannel.open(
              part,
              StandardOpenOption.CREATE,
              StandardOpenOption.TRUNCATE_EXISTING,
              StandardOpenOption.WRITE)) {
        ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
          channel.write(bytes);
        }
        channel.force(true);
      }
      move(part, file);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static String etagOf(Path file) throws IOException {
    return Files.isRegularFile(file) ? etag(Files.readAllBytes(file)) : "";
  }

  private static String etag(byte[] bytes) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      return '"' + HexFormat.of().formatHex(hash, 0, 16) + '"';
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java runtime has SHA-256", e);
    }
  }
}
