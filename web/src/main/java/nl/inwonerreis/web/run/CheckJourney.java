package nl.inwonerreis.web.run;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.inwonerreis.modeller.check.CheckedJourney;
import nl.inwonerreis.modeller.journey.Finding;
import nl.inwonerreis.modeller.journey.Journey;
import nl.inwonerreis.simulator.json.CalledNumbers;
import nl.inwonerreis.simulator.json.LibraryReader;
import nl.inwonerreis.simulator.json.LibraryReading;
import nl.inwonerreis.simulator.json.ScenarioReader;
import nl.inwonerreis.simulator.json.ScenarioReading;
import nl.inwonerreis.simulator.plan.PlanCompiler;
import nl.inwonerreis.simulator.scenario.Library;
import nl.inwonerreis.simulator.scenario.Scenario;
import nl.inwonerreis.web.library.JourneyFiles;
import nl.inwonerreis.web.library.JourneyFinder;
import nl.inwonerreis.web.library.JourneyNotFound;
import nl.inwonerreis.web.report.CheckedFile;
import org.jspecify.annotations.Nullable;

/** Checks a journey: its library, its BPMN, and each scenario as far as the plan. */
public final class CheckJourney implements JourneyChecker {

  @Override
  public List<CheckedFile> check(JourneyFiles files) throws IOException {
    List<CheckedFile> checked = new ArrayList<>();
    LibraryReading reading = LibraryReader.read(files.library());
    if (files.library() != null && !reading.findings().isEmpty()) {
      checked.add(new CheckedFile(files.library().toString(), reading.findings(), Map.of()));
    }
    Library library = reading.library();
    if (library == null) {
      return checked;
    }
    OpenedJourney opened = OpenedJourney.open(files.bpmn(), files.folder(), library);
    boolean alone = files.scenario() == null;
    checked.add(opened.file(alone ? scenario(null, opened, library) : List.of()));
    checked.addAll(opened.calledFiles());
    List<Path> scenarios = new ArrayList<>(files.scenarios());
    if (files.scenario() != null) {
      scenarios.add(0, files.scenario());
    }
    for (Path scenario : scenarios) {
      checked.add(scenario(scenario, opened, files, library));
    }
    checked.addAll(
        MeasuredFiles.check(
            files.folder(), library, opened.journey(), base(files.scenario(), opened, library)));
    return checked;
  }

  /** Returns the scenario of the situation as it is now; null where there is none to read. */
  private static @Nullable Scenario base(@Nullable Path file, OpenedJourney opened, Library library)
      throws IOException {
    Journey journey = opened.journey();
    Scenario own =
        journey == null ? null : ScenarioReader.read(file, journey, library, List.of()).scenario();
    return own == null ? null : opened.withCalled(own, library).scenario();
  }

  private static CheckedFile scenario(
      Path scenario, OpenedJourney opened, JourneyFiles files, Library library) throws IOException {
    try {
      Path other = JourneyFinder.namedBy(scenario, files.folder());
      OpenedJourney about =
          other == null || other.equals(opened.bpmn())
              ? opened
              : OpenedJourney.open(other, files.folder(), library);
      List<Finding> findings = new ArrayList<>(scenario(scenario, about, library));
      if (about != opened) {
        findings.addAll(0, about.findings());
      }
      return new CheckedFile(scenario.toString(), findings, about.names());
    } catch (JourneyNotFound missing) {
      return new CheckedFile(scenario.toString(), List.of(missing.asFinding()), Map.of());
    }
  }

  /** Checks a scenario, or the defaults; nothing can be said where the journey is unreadable. */
  private static List<Finding> scenario(@Nullable Path file, OpenedJourney opened, Library library)
      throws IOException {
    Journey journey = opened.journey();
    if (journey == null) {
      return List.of();
    }
    ScenarioReading reading = ScenarioReader.read(file, journey, library, List.of());
    List<Finding> findings = new ArrayList<>(reading.findings());
    Scenario scenario = reading.scenario();
    CheckedJourney checked = opened.checked();
    if (scenario != null && checked != null) {
      CalledNumbers.Combined combined = opened.withCalled(scenario, library);
      findings.addAll(combined.findings());
      LocalDate today = LocalDate.now(ZoneId.systemDefault());
      findings.addAll(
          PlanCompiler.compile(checked, combined.scenario(), library, today).findings());
    }
    return findings;
  }
}
