package nl.inwonerreis.web.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.inwonerreis.modeller.bpmn.BpmnReader;
import nl.inwonerreis.modeller.journey.Journey;

/**
 * The journeys beside a journey, among which call activities find theirs: by the name of a folder,
 * else by the id of a process. Never outside the folder around.
 */
public final class JourneysBeside {

  /** Folders that are searched for a process. */
  static final int MOST_FOLDERS = 200;

  /** Bytes of a file that is searched for a process. */
  static final long MOST_BYTES = 4L * 1024 * 1024;

  private final Path own;
  private final JourneysFolder around;

  private JourneysBeside(Path own, Path around) {
    this.own = own;
    this.around = new JourneysFolder(around);
  }

  /** Returns the journeys beside a folder; none where there is no folder around it. */
  public static Optional<JourneysBeside> of(Path folder) {
    Path own = folder.toAbsolutePath().normalize();
    return Optional.ofNullable(own.getParent()).map(around -> new JourneysBeside(own, around));
  }

  /**
   * Finds the folders of journeys that an element called can mean: one by its name, else all that
   * hold a process with that id. A prefix of a namespace does not count.
   */
  public List<Path> find(String called) throws IOException {
    String local = called.substring(called.indexOf(':') + 1);
    for (String name : List.of(called, local)) {
      Optional<Path> folder = around.find(name);
      if (folder.isPresent()) {
        return List.of(folder.get());
      }
    }
    List<Path> found = new ArrayList<>();
    for (Path folder : folders()) {
      if (holds(folder, local)) {
        found.add(folder);
      }
    }
    return found;
  }

  /** Lists the folders of the other journeys that are looked at, sorted. */
  public List<Path> folders() throws IOException {
    return around.ids().stream()
        .limit(MOST_FOLDERS)
        .flatMap(id -> around.find(id).stream())
        .filter(folder -> !folder.equals(own))
        .toList();
  }

  private static boolean holds(Path folder, String process) throws IOException {
    Path bpmn = folder.resolve("journey.bpmn");
    if (!Files.isRegularFile(bpmn)
        || !JourneysFolder.isWithin(folder, bpmn)
        || Files.size(bpmn) > MOST_BYTES) {
      return false;
    }
    Journey journey = BpmnReader.read(bpmn).journey();
    return journey != null && journey.processes().stream().anyMatch(p -> p.id().equals(process));
  }
}
