package nl.inwonerreis.simulator.json;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.inwonerreis.modeller.journey.Text;
import org.jspecify.annotations.Nullable;

/**
 * A scenario file and the files it extends, base first. A file in a folder {@code scenarios}
 * without {@code extends} is a patch on {@code ../scenario.json}.
 */
final class ScenarioChain {

  private static final int LONGEST = 20;

  /** One file of the chain. */
  record Link(Path file, Json.Obj content) {}

  private final Faults faults;
  private final @Nullable String unsaved;
  private final List<Link> links = new ArrayList<>();

  private ScenarioChain(Faults faults, @Nullable String unsaved) {
    this.faults = faults;
    this.unsaved = unsaved;
  }

  /**
   * Reads the chain of a file; what is wrong with it goes to {@code faults}.
   *
   * @return the files that could be read, base first
   * @throws IOException if the scenario file itself is missing or cannot be read
   */
  static List<Link> read(Path file, Faults faults) throws IOException {
    return read(file, null, faults);
  }

  /**
   * Reads the chain of a file.
   *
   * @param unsaved text to read in place of the file, which then need not exist; null for the file
   */
  static List<Link> read(Path file, @Nullable String unsaved, Faults faults) throws IOException {
    ScenarioChain chain = new ScenarioChain(faults, unsaved);
    chain.follow(file);
    return List.copyOf(chain.links);
  }

  /** Merges the chain into the effective scenario, without {@code extends} and {@code name}. */
  static Json.Obj merge(List<Link> chain) {
    Json.Obj effective = new Json.Obj("", Map.of());
    for (Link link : chain) {
      Map<String, Json> members = new LinkedHashMap<>(link.content().members());
      members.remove("extends");
      members.remove("name");
      Json.Obj patch = new Json.Obj("", members);
      Json.Obj merged = MergePatch.document(effective, patch);
      Set<String> stated =
          members.get("sources") instanceof Json.Obj sources
              ? sources.members().keySet()
              : Set.of();
      effective = SourceInheritance.settle(effective, merged, stated);
    }
    return effective;
  }

  private void follow(Path first) throws IOException {
    Path folder = folderOf(first);
    Set<Path> seen = new LinkedHashSet<>();
    Path file = first;
    while (file != null) {
      if (!seen.add(realPathOf(file)) || seen.size() > LONGEST) {
        cycle(first, seen);
        return;
      }
      JsonReading reading =
          unsaved != null && links.isEmpty()
              ? StrictJson.read(String.valueOf(file.getFileName()), bytes(unsaved))
              : StrictJson.read(file);
      faults.addAll(reading.findings());
      if (reading.object() == null) {
        return;
      }
      links.add(0, new Link(file, reading.object()));
      file = baseOf(file, reading.object(), folder);
    }
  }

  private @Nullable Path baseOf(Path file, Json.Obj content, Path folder) throws IOException {
    Json named = content.members().get("extends");
    if (named == null) {
      Path parent = file.toAbsolutePath().normalize().getParent();
      Path base =
          parent != null && parent.endsWith("scenarios")
              ? parent.resolveSibling("scenario.json")
              : null;
      return base != null && Files.isRegularFile(base) ? base : null;
    }
    if (!(named instanceof Json.Str text)) {
      faults.wrongValue(
          "wrong-type",
          named,
          new Text("Hier hoort de naam van een bestand.", "This must be the name of a file."),
          new Text("Misschien \"../scenario.json\".", "Maybe \"../scenario.json\"."));
      return null;
    }
    Path base = SafePath.resolve(file, text.value(), folder);
    if (base == null) {
      faults.wrongValue(
          "unsafe-path",
          named,
          new Text(
              "Dat bestand bestaat niet in de map van de reis.",
              "That file does not exist in the folder of the journey."),
          new Text(
              "Misschien \"../scenario.json\": een pad vanaf dit bestand, met / ertussen.",
              "Maybe \"../scenario.json\": a path from this file, with / in between."));
    }
    return base;
  }

  private void cycle(Path first, Set<Path> seen) {
    String names =
        String.join(" → ", seen.stream().map(p -> String.valueOf(p.getFileName())).toList());
    faults.error(
        "extends-cycle",
        "/extends",
        new Text(
            "%s bouwt via 'extends' op zichzelf voort: %s.".formatted(first.getFileName(), names),
            "%s extends itself: %s.".formatted(first.getFileName(), names)),
        new Text(
            "Misschien moet één van deze bestanden geen 'extends' hebben.",
            "Maybe one of these files should have no 'extends'."));
  }

  /** Returns the journey folder: the nearest folder with a BPMN file or a base scenario. */
  static Path folderOf(Path file) throws IOException {
    Path real = realPathOf(file);
    Path own = real.getParent();
    Path folder = own;
    for (int up = 0; up < 3 && folder != null && Files.isReadable(folder); up++) {
      if (SafePath.isJourneyFolder(folder)) {
        return folder;
      }
      folder = folder.getParent();
    }
    return own == null ? real : own;
  }

  /** Returns the path with links followed; of a file that is not there yet, those of its folder. */
  private static Path realPathOf(Path file) throws IOException {
    Path absolute = file.toAbsolutePath().normalize();
    Path folder = absolute.getParent();
    return Files.exists(absolute) || folder == null || !Files.isDirectory(folder)
        ? file.toRealPath()
        : folder.toRealPath().resolve(absolute.getFileName());
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
