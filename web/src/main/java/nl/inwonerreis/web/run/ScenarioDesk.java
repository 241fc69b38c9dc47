package nl.inwonerreis.web.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.inwonerreis.modeller.check.CheckedJourney;
import nl.inwonerreis.modeller.journey.Finding;
import nl.inwonerreis.modeller.journey.Journey;
import nl.inwonerreis.modeller.journey.Severity;
import nl.inwonerreis.simulator.json.CalledNumbers;
import nl.inwonerreis.simulator.json.LibraryReader;
import nl.inwonerreis.simulator.json.ScenarioLayers;
import nl.inwonerreis.simulator.json.ScenarioReader;
import nl.inwonerreis.simulator.json.ScenarioReading;
import nl.inwonerreis.simulator.plan.PlanCompiler;
import nl.inwonerreis.simulator.result.Result;
import nl.inwonerreis.simulator.scenario.Library;
import nl.inwonerreis.simulator.scenario.Scenario;
import nl.inwonerreis.web.library.JourneyFiles;
import nl.inwonerreis.web.library.JourneyFinder;
import nl.inwonerreis.web.library.JourneyNotFound;
import nl.inwonerreis.web.library.SavedScenario;
import nl.inwonerreis.web.library.ScenarioFiles;
import nl.inwonerreis.web.report.CheckedFile;
import nl.inwonerreis.web.report.JourneyOutline;
import nl.inwonerreis.web.report.NumbersData;
import org.jspecify.annotations.Nullable;

/**
 * Reads the text of a scenario for its journey, saved or not, as far as the plan: the same reading
 * and checks as of a run.
 */
public final class ScenarioDesk {

  private static final String BPMN_ERRORS = "journey-errors";

  private ScenarioDesk() {}

  /**
   * Reads a text as if it stood in the file.
   *
   * @param saved the situation as it is on disk
   * @param text the text to read
   * @param result the newest result of the situation, or null
   */
  public static NumbersData read(
      Path folder, SavedScenario saved, String text, @Nullable Result result) throws IOException {
    ScenarioLayers layers = ScenarioLayers.of(saved.file(), text);
    boolean canDelete = new ScenarioFiles(folder).canDelete(saved);
    List<CheckedFile> files = new ArrayList<>();
    Library library = null;
    Journey journey = null;
    Scenario scenario = null;
    try {
      JourneyFiles found = JourneyFinder.find(folder, saved.exists() ? saved.file() : null);
      var reading = LibraryReader.read(found.library());
      library = reading.library();
      if (library == null) {
        files.add(new CheckedFile("library", reading.findings(), Map.of()));
      } else {
        Path named = JourneyFinder.namedBy(saved.file(), text, folder);
        Path bpmn = named == null ? found.bpmn() : named;
        OpenedJourney opened = OpenedJourney.open(bpmn, folder, library);
        journey = opened.journey();
        files.add(new CheckedFile(name(bpmn), opened.findings(), opened.names()));
        ScenarioReading numbers = numbers(saved.file(), text, opened, library);
        scenario = numbers.scenario();
        files.add(new CheckedFile(name(saved.file()), numbers.findings(), opened.names()));
      }
    } catch (JourneyNotFound missing) {
      files.add(new CheckedFile(name(saved.file()), List.of(missing.asFinding()), Map.of()));
    }
    JourneyOutline outline =
        journey == null || library == null ? JourneyOutline.EMPTY : Outlines.of(journey, library);
    return new NumbersData(
        saved.id(),
        saved.etag(),
        layers,
        below(layers),
        canDelete,
        journey,
        library,
        scenario,
        outline,
        files,
        result);
  }

  /** Returns whether the numbers cannot be kept; faults of the journey itself do not matter. */
  public static boolean isRefused(NumbersData data) {
    return data.layers().effective() == null
        || data.files().stream()
            .flatMap(file -> file.findings().stream())
            .anyMatch(f -> f.severity() == Severity.ERROR && f.pointer() != null);
  }

  private static ScenarioReading numbers(
      Path file, String text, OpenedJourney opened, Library library) throws IOException {
    Journey journey = opened.journey();
    if (journey == null) {
      return new ScenarioReading(null, BPMN_ERRORS, List.of());
    }
    ScenarioReading reading = ScenarioReader.read(file, text, journey, library, List.of());
    Scenario scenario = reading.scenario();
    CheckedJourney checked = opened.checked();
    if (scenario == null || checked == null) {
      return reading;
    }
    List<Finding> findings = new ArrayList<>(reading.findings());
    LocalDate today = LocalDate.now(ZoneId.systemDefault());
    CalledNumbers.Combined combined = opened.withCalled(scenario, library);
    findings.addAll(combined.findings());
    findings.addAll(PlanCompiler.compile(checked, combined.scenario(), library, today).findings());
    return new ScenarioReading(scenario, reading.canonical(), findings);
  }

  /** Returns the name of the situation that a text rests on, empty where it rests on none. */
  private static String below(ScenarioLayers layers) throws IOException {
    if (layers.bases().isEmpty()) {
      return "";
    }
    Path file = layers.bases().get(0);
    String name = ScenarioReader.nameOf(Files.readString(file));
    return name.isEmpty() ? name(file) : name;
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
