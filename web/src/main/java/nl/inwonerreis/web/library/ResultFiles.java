package nl.inwonerreis.web.library;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/**
 * The results kept with a journey, in {@code results/SITUATION/}: packed JSON, named after the
 * moment, the seed, and the hash of the library it was made with.
 *
 * <p>A file is there whole or not at all: it is written under another name, forced to the disk and
 * moved. Only the newest of a situation are kept. Beside a result stands its summary, which can be
 * made of it at any time.
 */
public final class ResultFiles {

  /** How many results of a situation are kept. */
  public static final int MOST = 20;

  private static final String ENDING = ".json.gz";
  private static final String SUMMARY = ".summary-";
  static final String PART = ".part-";
  private static final Duration STALE = Duration.ofHours(1);
  private static final int HASH = 12;

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmssSSS'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private static final Pattern NAME =
      Pattern.compile("(\\d{8}T\\d{9}Z)-(-?\\d{1,19})-([0-9a-f]{" + HASH + "})");

  private ResultFiles() {}

  /**
   * A result that was kept.
   *
   * @param id name of the file without its ending
   * @param surroundings first digits of the hash of the library it was made with
   */
  public record Kept(String id, Path file, Instant when, long seed, String surroundings) {

    /** Returns whether it was made with the library of this hash. */
    public boolean isOf(String hash) {
      return hash.startsWith(surroundings);
    }
  }

  /** Writes the content of a result. */
  @FunctionalInterface
  public interface Content {
    /** Writes it; the stream is packed and closed by the caller. */
    void writeTo(OutputStream out) throws IOException;
  }

  /** Lists the results of a situation, the newest first. */
  public static List<Kept> list(Path journey, String situation) throws IOException {
    Path folder = folder(journey, situation);
    if (!Files.isDirectory(folder) || !JourneysFolder.isWithin(journey, folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(ResultFiles::kept)
          .flatMap(Optional::stream)
          .sorted(Comparator.comparing(Kept::id).reversed())
          .toList();
    }
  }

  /** Finds a result by its id. */
  public static Optional<Kept> find(Path journey, String situation, String id) throws IOException {
    return list(journey, situation).stream().filter(kept -> kept.id().equals(id)).findFirst();
  }

  /** Keeps a result, then removes what is too old. */
  public static Kept keep(
      Path journey, String situation, long seed, String surroundings, Content content)
      throws IOException {
    Path folder = Files.createDirectories(folder(journey, situation));
    if (!JourneysFolder.isWithin(journey, folder)) {
      throw new NoSuchFileException(folder.toString());
    }
    removeStale(folder);
    Path part = Files.createTempFile(folder, PART, ENDING);
    try {
      write(part, content);
      Path file = free(folder, seed, surroundings);
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
      force(folder);
      removeOldest(journey, situation);
      return kept(file).orElseThrow();
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /** Returns where the summary of a result is, which need not be there. */
  public static Path summary(Kept kept, int kind) {
    return kept.file().resolveSibling(kept.id() + SUMMARY + kind + ENDING);
  }

  /** Keeps a summary beside its result, in place of the one that is there. */
  public static void keepSummary(Kept kept, int kind, Content content) throws IOException {
    Path folder = kept.file().resolveSibling("");
    Path part = Files.createTempFile(folder, PART, ENDING);
    try {
      write(part, content);
      Files.move(part, summary(kept, kind), StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /** Removes a result with its summary; returns false where it was not there. */
  public static boolean delete(Path journey, String situation, String id) throws IOException {
    Optional<Kept> kept = find(journey, situation, id);
    return kept.isPresent() && delete(kept.get());
  }

  private static boolean delete(Kept kept) throws IOException {
    boolean there = Files.deleteIfExists(kept.file());
    try (Stream<Path> files = Files.list(kept.file().resolveSibling(""))) {
      for (Path file : files.toList()) {
        if (file.getFileName().toString().startsWith(kept.id() + SUMMARY)) {
          Files.deleteIfExists(file);
        }
      }
    }
    return there;
  }

  private static Path folder(Path journey, String situation) {
    return journey.resolve("results").resolve(situation);
  }

  private static Optional<Kept> kept(Path file) {
    String name = file.getFileName().toString();
    if (!name.endsWith(ENDING) || !Files.isRegularFile(file)) {
      return Optional.empty();
    }
    String id = name.substring(0, name.length() - ENDING.length());
    Matcher parts = NAME.matcher(id);
    if (!parts.matches()) {
      return Optional.empty();
    }
    try {
      Instant when = MOMENT.parse(parts.group(1), Instant::from);
      long seed = Long.parseLong(parts.group(2));
      return Optional.of(new Kept(id, file, when, seed, parts.group(3)));
    } catch (java.time.DateTimeException | NumberFormatException strange) {
      return Optional.empty();
    }
  }

  private static Path free(Path folder, long seed, String surroundings) {
    Instant now = Instant.now();
    String rest = "-" + seed + "-" + surroundings.substring(0, HASH) + ENDING;
    Path file = folder.resolve(MOMENT.format(now) + rest);
    while (Files.exists(file)) {
      now = now.plusMillis(1);
      file = folder.resolve(MOMENT.format(now) + rest);
    }
    return file;
  }

  static void write(Path part, Content content) throws IOException {
    try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE);
        OutputStream file = Channels.newOutputStream(channel);
        GZIPOutputStream packed = new GZIPOutputStream(file, 1 << 16)) {
      content.writeTo(packed);
      packed.finish();
      channel.force(true);
    }
  }

  /** Forces the name to the disk too; some systems cannot do that for a folder. */
  static void force(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException notHere) {
      return;
    }
  }

  private static void removeOldest(Path journey, String situation) throws IOException {
    List<Kept> all = list(journey, situation);
    for (Kept old : all.subList(Math.min(MOST, all.size()), all.size())) {
      delete(old);
    }
  }

  /** Removes what a crash left half-written. */
  static void removeStale(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        if (file.getFileName().toString().startsWith(PART)
            && Files.getLastModifiedTime(file).toInstant().isBefore(Instant.now().minus(STALE))) {
          Files.deleteIfExists(file);
        }
      }
    }
  }
}
