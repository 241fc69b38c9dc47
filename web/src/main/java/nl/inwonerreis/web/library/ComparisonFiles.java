package nl.inwonerreis.web.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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

/**
 * The comparisons kept with a journey, in {@code results/.comparisons/}: packed JSON, named after
 * the situations, the moment, and the models that they were made of. No situation has a name that
 * begins with a full stop.
 *
 * <p>As with results, a file is there whole or not at all, and only the newest are kept.
 */
public final class ComparisonFiles {

  /** How many comparisons of a journey are kept. */
  public static final int MOST = 20;

  private static final String ENDING = ".json.gz";
  private static final int HASH = 16;

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmssSSS'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private static final Pattern NAME =
      Pattern.compile(
          "([0-9a-f]{" + HASH + "})-(\\d{8}T\\d{9}Z)-([0-9a-f]{" + HASH + "})\\.json\\.gz");

  private ComparisonFiles() {}

  /**
   * A comparison that was kept.
   *
   * @param situations first digits of the hash of which situations are compared
   * @param moment when, sorts as text
   * @param model first digits of the hash of what it was made of
   */
  public record Kept(Path file, String situations, String moment, String model) {

    /** Returns whether it was made of the models of this hash. */
    public boolean isOf(String hash) {
      return hash.startsWith(model);
    }
  }

  /** Lists the comparisons of the situations of this hash, the newest first. */
  public static List<Kept> list(Path journey, String situations) throws IOException {
    return list(journey).stream().filter(kept -> situations.startsWith(kept.situations())).toList();
  }

  private static List<Kept> list(Path journey) throws IOException {
    Path folder = folder(journey);
    if (!Files.isDirectory(folder) || !JourneysFolder.isWithin(journey, folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(ComparisonFiles::kept)
          .flatMap(Optional::stream)
          .sorted(Comparator.comparing(Kept::moment).reversed())
          .toList();
    }
  }

  /**
   * Keeps a comparison, then removes what is too old.
   *
   * @param situations hash of which situations are compared, hexadecimal
   * @param model hash of what it was made of, hexadecimal
   */
  public static Kept keep(
      Path journey, String situations, String model, ResultFiles.Content content)
      throws IOException {
    Path folder = Files.createDirectories(folder(journey));
    if (!JourneysFolder.isWithin(journey, folder)) {
      throw new NoSuchFileException(folder.toString());
    }
    ResultFiles.removeStale(folder);
    Path part = Files.createTempFile(folder, ResultFiles.PART, ENDING);
    try {
      ResultFiles.write(part, content);
      String name =
          situations.substring(0, HASH)
              + "-"
              + MOMENT.format(Instant.now())
              + "-"
              + model.substring(0, HASH)
              + ENDING;
      Path file = folder.resolve(name);
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
      ResultFiles.force(folder);
      List<Kept> all = list(journey);
      for (Kept old : all.subList(Math.min(MOST, all.size()), all.size())) {
        Files.deleteIfExists(old.file());
      }
      return kept(file).orElseThrow();
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static Path folder(Path journey) {
    return journey.resolve("results").resolve(".comparisons");
  }

  private static Optional<Kept> kept(Path file) {
    Matcher parts = NAME.matcher(file.getFileName().toString());
    return parts.matches()
        ? Optional.of(new Kept(file, parts.group(1), parts.group(2), parts.group(3)))
        : Optional.empty();
  }
}
