package nl.inwonerreis.web.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import nl.inwonerreis.modeller.check.CheckedJourney;
import nl.inwonerreis.modeller.journey.Finding;
import nl.inwonerreis.modeller.journey.Journey;
import nl.inwonerreis.modeller.journey.Severity;
import nl.inwonerreis.simulator.json.CalledNumbers;
import nl.inwonerreis.simulator.json.ScenarioReader;
import nl.inwonerreis.simulator.json.ScenarioReading;
import nl.inwonerreis.simulator.scenario.Library;
import nl.inwonerreis.simulator.scenario.Scenario;
import nl.inwonerreis.web.library.JourneyFiles;
import nl.inwonerreis.web.report.CheckedFile;
import org.jspecify.annotations.Nullable;

/**
 * A journey in a folder beside another that it is called by, with its own scenario.
 *
 * @param name name of its folder, which goes before its ids in the other
 * @param opened its BPMN file, read, checked and linked
 * @param scenario its numbers with those of what it calls; null when something is refused
 * @param findings what was found in its scenario
 * @param journeyHash what its structure is, with that of what it calls
 * @param scenarioHash what its numbers are, with those of what it calls
 */
record Called(
    String name,
    OpenedJourney opened,
    @Nullable Scenario scenario,
    List<Finding> findings,
    String journeyHash,
    String scenarioHash) {

  /** Reads a journey with its scenario, as a run of it would. */
  static Called open(String name, JourneyFiles files, Library library, List<Path> levels)
      throws IOException {
    OpenedJourney opened = OpenedJourney.open(files.bpmn(), files.folder(), library, levels);
    CheckedJourney checked = opened.checked();
    if (checked == null) {
      return new Called(name, opened, null, List.of(), "", "");
    }
    ScenarioReading reading =
        ScenarioReader.read(files.scenario(), checked.journey(), library, List.of());
    List<Finding> findings = new ArrayList<>(reading.findings());
    Scenario scenario = reading.scenario();
    if (scenario != null) {
      CalledNumbers.Combined combined = opened.withCalled(scenario, library);
      scenario = combined.scenario();
      findings.addAll(combined.findings());
    }
    return new Called(
        name, opened, scenario, findings, opened.hash(), opened.scenarioHash(reading.canonical()));
  }

  /** Returns the journey; only where nothing is refused. */
  Journey checkedJourney() {
    return Objects.requireNonNull(opened.checked(), name).journey();
  }

  /** Finds why it cannot be called. */
  @Nullable Finding firstError() {
    List<Finding> all = new ArrayList<>(opened.findings());
    all.addAll(findings);
    return all.stream().filter(f -> f.severity() == Severity.ERROR).findFirst().orElse(null);
  }

  /**
   * Returns its file with the warnings that count for the caller too, at the ids they have there.
   */
  CheckedFile file() {
    Map<String, String> names = new TreeMap<>();
    opened.names().forEach((id, label) -> names.put(CalledNumbers.idOf(name, id), label));
    List<Finding> all = new ArrayList<>(opened.findings());
    all.addAll(findings);
    List<Finding> warnings =
        all.stream().filter(f -> f.severity() == Severity.WARNING).map(this::inCaller).toList();
    return new CheckedFile(opened.bpmn().toString(), warnings, names);
  }

  private Finding inCaller(Finding f) {
    String element = f.element();
    String pointer = f.pointer();
    return new Finding(
        f.rule(),
        f.severity(),
        element == null ? null : CalledNumbers.idOf(name, element),
        f.line(),
        pointer == null ? null : CalledNumbers.pointerOf(name, pointer),
        f.message(),
        f.remedy());
  }
}
