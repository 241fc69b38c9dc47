package nl.inwonerreis.web.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.inwonerreis.web.library.JourneyFiles;
import nl.inwonerreis.web.report.PaperData.HashedFile;

/** The files that situations are read from, with their hashes; named as seen from the journey. */
final class ReadFiles {

  private ReadFiles() {}

  static List<HashedFile> of(List<JourneyFiles> situations) throws IOException {
    Set<Path> paths = new LinkedHashSet<>();
    for (JourneyFiles files : situations) {
      paths.add(files.bpmn());
      // What-ifs are patches on it.
      Path numbers = files.folder().resolve("scenario.json");
      if (Files.isRegularFile(numbers)) {
        paths.add(numbers);
      }
      if (files.scenario() != null) {
        paths.add(files.scenario());
      }
      if (files.library() != null) {
        paths.addAll(list(files.library()));
      }
    }
    Path folder = situations.get(0).folder().toAbsolutePath().normalize();
    List<HashedFile> hashed = new ArrayList<>();
    Set<Path> told = new LinkedHashSet<>();
    for (Path path : paths) {
      Path whole = path.toAbsolutePath().normalize();
      if (told.add(whole)) {
        hashed.add(new HashedFile(name(folder, whole), Sha256.of(whole)));
      }
    }
    return hashed;
  }

  private static List<Path> list(Path library) throws IOException {
    try (Stream<Path> files = Files.list(library)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }

  private static String name(Path folder, Path file) {
    Path parent = folder.getParent();
    boolean near = file.startsWith(folder) || (parent != null && file.startsWith(parent));
    return (near ? folder.relativize(file) : file.getFileName()).toString().replace('\\', '/');
  }
}
