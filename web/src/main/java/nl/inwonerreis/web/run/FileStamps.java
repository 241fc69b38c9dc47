package nl.inwonerreis.web.run;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** How the files of a folder stand: when this text is the same, nothing was changed. */
final class FileStamps {

  private static final int MOST = 5000;
  private static final String RESULTS = "results";

  private FileStamps() {}

  /** Returns names, sizes and times of the files in a folder, but for the results kept there. */
  static String of(Path folder) throws IOException {
    List<String> stamps = new ArrayList<>();
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes attributes) {
            boolean results =
                inner.getNameCount() == folder.getNameCount() + 1 && inner.endsWith(RESULTS);
            return results ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            stamps.add(file + "|" + attributes.size() + "|" + attributes.lastModifiedTime() + "\n");
            return stamps.size() < MOST ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException gone) {
            return FileVisitResult.CONTINUE;
          }
        });
    Collections.sort(stamps);
    return String.join("", stamps);
  }
}
