package nl.inwonerreis.simulator.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.inwonerreis.modeller.journey.Journey;
import nl.inwonerreis.simulator.scenario.Library;
import nl.inwonerreis.simulator.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/** Reads a scenario: the file with all it extends, and the changes of the command line. */
public final class ScenarioReader {

  private static final String SILENT_NAME = "Standaardwaarden";

  private ScenarioReader() {}

  /**
   * Reads a scenario for a journey.
   *
   * @param scenarioFile null for a scenario that says nothing
   * @param sets changes, applied in order after all files are merged
   * @throws IOException if a file is missing or cannot be read; wrong content gives findings
   */
  public static ScenarioReading read(
      @Nullable Path scenarioFile, Journey journey, Library library, List<SetOption> sets)
      throws IOException {
    return read(scenarioFile, null, journey, library, sets);
  }

  /**
   * Reads a scenario as it would be with another text in its file.
   *
   * @param unsaved text to read in place of the file, which then need not exist; null for the file
   * @throws IOException if a file is missing or cannot be read; wrong content gives findings
   */
  public static ScenarioReading read(
      @Nullable Path scenarioFile,
      @Nullable String unsaved,
      Journey journey,
      Library library,
      List<SetOption> sets)
      throws IOException {
    JourneyIndex index = new JourneyIndex(journey);
    Faults faults = new Faults(new PlaceNames(index.nodes()));
    List<ScenarioChain.Link> chain =
        scenarioFile == null ? List.of() : ScenarioChain.read(scenarioFile, unsaved, faults);
    if (faults.hasErrors()) {
      return new ScenarioReading(null, "", faults.sorted());
    }
    Json.Obj merged = scenarioFile == null ? silent() : ScenarioChain.merge(chain);
    Json.Obj changed = new SetOptions(faults).apply(merged, sets);
    faults.keepOrder(changed);
    Json.Obj effective = canonical(changed);
    String name = nameOf(effective, chain, faults);
    Json.Obj numbers = without(effective, "name");
    List<Path> files = chain.stream().map(ScenarioChain.Link::file).toList();
    Scenario scenario = typed(name, numbers, index, library, files, faults);
    return faults.hasErrors()
        ? new ScenarioReading(null, "", faults.sorted())
        : new ScenarioReading(scenario, numbers.text(), faults.sorted());
  }

  /**
   * Returns the BPMN file that the effective scenario names as its journey, as written; null where
   * it names none or cannot be parsed, which {@link #read} then reports.
   *
   * @throws IOException if the file is missing or cannot be read
   */
  public static @Nullable String journeyOf(Path scenarioFile) throws IOException {
    return journeyOf(scenarioFile, null);
  }

  /**
   * Returns the BPMN file that a scenario would name with another text in its file.
   *
   * @param unsaved text to read in place of the file, which then need not exist; null for the file
   */
  public static @Nullable String journeyOf(Path scenarioFile, @Nullable String unsaved)
      throws IOException {
    Faults unreported = new Faults(new PlaceNames(Map.of()));
    List<ScenarioChain.Link> chain = ScenarioChain.read(scenarioFile, unsaved, unreported);
    Json journey = ScenarioChain.merge(chain).members().get("journey");
    return journey instanceof Json.Str text ? text.value() : null;
  }

  /** Returns the name that the text of a scenario gives itself, empty where it gives none. */
  public static String nameOf(String text) {
    Json.Obj object =
        StrictJson.read("", text.getBytes(java.nio.charset.StandardCharsets.UTF_8)).object();
    Json name = object == null ? null : object.members().get("name");
    return name instanceof Json.Str given ? given.value() : "";
  }

  private static Scenario typed(
      String name,
      Json.Obj numbers,
      JourneyIndex index,
      Library library,
      List<Path> files,
      Faults faults)
      throws IOException {
    try {
      Scenario scenario = new ScenarioParts(index, library, files, faults).read(name, numbers);
      if (!faults.hasErrors()) {
        faults.addAll(SchemaCheck.check("scenario", numbers));
      }
      return scenario;
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static String nameOf(Json.Obj effective, List<ScenarioChain.Link> chain, Faults faults) {
    Json set = effective.members().get("name");
    Json.Obj last = chain.isEmpty() ? silent() : chain.get(chain.size() - 1).content();
    Json name = set == null ? last.members().get("name") : set;
    if (name != null) {
      String text = new Scalars(faults).string(name);
      return text == null ? "" : text;
    }
    return chain.isEmpty() ? SILENT_NAME : stem(chain.get(chain.size() - 1).file());
  }

  private static String stem(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".json") ? name.substring(0, name.length() - 5) : name;
  }

  private static Json.Obj silent() {
    return new Json.Obj("", Map.of("format", new Json.Num("/format", java.math.BigDecimal.ONE)));
  }

  private static Json.Obj canonical(Json.Obj object) {
    return (Json.Obj) object.canonical();
  }

  private static Json.Obj without(Json.Obj object, String name) {
    Map<String, Json> members = new LinkedHashMap<>(object.members());
    members.remove(name);
    return new Json.Obj(object.pointer(), members);
  }
}
