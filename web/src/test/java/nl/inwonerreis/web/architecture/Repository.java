package nl.inwonerreis.web.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The files that people wrote: the source tree without what a build, an editor or git adds. */
final class Repository {

  static final Path ROOT =
      Path.of(Objects.requireNonNull(System.getProperty("inwonerreis.root"), "inwonerreis.root"))
          .toAbsolutePath()
          .normalize();

  private static final Set<String> NOT_OURS =
      Set.of(".git", ".build", "target", "node_modules", "vendor", ".idea", ".vscode", ".settings");

  private Repository() {}

  /**
   * Lists the files under {@code folder}, relative to the root, that end in one of the suffixes.
   */
  static List<Path> list(String folder, String... suffixes) {
    Path start = ROOT.resolve(folder);
    List<Path> found = new ArrayList<>();
    if (!Files.isDirectory(start)) {
      return found;
    }
    try {
      Files.walkFileTree(
          start,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
              return NOT_OURS.contains(String.valueOf(dir.getFileName()))
                  ? FileVisitResult.SKIP_SUBTREE
                  : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              String name = String.valueOf(file.getFileName());
              for (String suffix : suffixes) {
                if (name.endsWith(suffix)) {
                  found.add(file);
                  break;
                }
              }
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    found.sort(Comparator.naturalOrder());
    return found;
  }

  /** Returns the text of a file; bytes that are not UTF-8 become replacement characters. */
  static String text(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns how a person would name the place: path from the root, and line. */
  static String place(Path file, String text, int offset) {
    long line = text.substring(0, offset).chars().filter(c -> c == '\n').count() + 1;
    return ROOT.relativize(file) + ":" + line;
  }
}
