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
import nl.inwonerreis.simulator.experiment.ExperimentPlan;
import nl.inwonerreis.simulator.json.CalledNumbers;
import nl.inwonerreis.simulator.json.LibraryReader;
import nl.inwonerreis.simulator.json.LibraryReading;
import nl.inwonerreis.simulator.json.ScenarioReader;
import nl.inwonerreis.simulator.json.ScenarioReading;
import nl.inwonerreis.simulator.json.SetOption;
import nl.inwonerreis.simulator.plan.Plan;
import nl.inwonerreis.simulator.plan.PlanCompilation;
import nl.inwonerreis.simulator.plan.PlanCompiler;
import nl.inwonerreis.simulator.scenario.Library;
import nl.inwonerreis.simulator.scenario.Scenario;
import nl.inwonerreis.web.library.JourneyFiles;
import nl.inwonerreis.web.report.ChangedSituation;
import nl.inwonerreis.web.report.CheckedFile;
import nl.inwonerreis.web.report.JourneyOutline;
import org.jspecify.annotations.Nullable;

/**
 * A journey with a scenario, read, checked and compiled: ready to run, or refused with the reasons.
 *
 * @param library the library; null when it is refused
 * @param journey the journey as read; null when its file cannot be read
 * @param scenario the effective scenario; null when it, or what it rests on, is refused
 * @param ready what to run; null when anything is refused
 * @param files the files read, with the findings of reading and checking
 */
public record PreparedRun(
    @Nullable Library library,
    @Nullable Journey journey,
    @Nullable Scenario scenario,
    @Nullable Ready ready,
    List<CheckedFile> files) {

  public PreparedRun {
    files = List.copyOf(files);
  }

  /**
   * What is run.
   *
   * @param start the first day of the run
   * @param outline what the journey itself says
   * @param checked the journey that the plan was made of
   * @param reading the scenario that the plan was made of
   * @param file the BPMN file with its findings, to which a finding of the run can be added
   */
  public record Ready(
      ExperimentPlan experiment,
      Plan plan,
      LocalDate start,
      JourneyOutline outline,
      OpenedJourney file,
      CheckedJourney checked,
      ScenarioReading reading) {}

  /**
   * Reads the files of a journey as far as nothing is refused.
   *
   * @param version version of the product, for the result
   * @param settings values to put into the scenario, in order
   * @param aim how precise the result must be; null: not asked
   */
  public static PreparedRun of(
      String version, JourneyFiles files, List<SimulationOrder.Setting> settings, @Nullable Aim aim)
      throws IOException {
    LibraryReading libraryReading = LibraryReader.read(files.library());
    Library library = libraryReading.library();
    if (library == null) {
      String name = String.valueOf(files.library());
      CheckedFile refused = new CheckedFile(name, libraryReading.findings(), Map.of());
      return new PreparedRun(null, null, null, null, List.of(refused));
    }
    OpenedJourney opened = OpenedJourney.open(files.bpmn(), files.folder(), library);
    CheckedJourney checked = opened.checked();
    if (checked == null) {
      return new PreparedRun(
          library, opened.journey(), null, null, List.of(opened.file(List.of())));
    }
    List<SetOption> sets =
        settings.stream().map(s -> new SetOption(s.pointer(), s.value())).toList();
    ScenarioReading reading =
        ScenarioReader.read(files.scenario(), checked.journey(), library, sets);
    Scenario own = reading.scenario();
    if (own == null) {
      List<CheckedFile> read = filesOf(files, opened, reading.findings());
      return new PreparedRun(library, checked.journey(), null, null, read);
    }
    LocalDate today = LocalDate.now(ZoneId.systemDefault());
    CalledNumbers.Combined combined = opened.withCalled(own, library);
    Scenario scenario = combined.scenario();
    PlanCompilation compilation = PlanCompiler.compile(checked, scenario, library, today);
    List<Finding> onScenario = new ArrayList<>(reading.findings());
    onScenario.addAll(combined.findings());
    onScenario.addAll(compilation.findings());
    List<CheckedFile> read = filesOf(files, opened, onScenario);
    Plan plan = compilation.plan();
    if (plan == null) {
      return new PreparedRun(library, checked.journey(), scenario, null, read);
    }
    String name =
        ChangedSituation.name(
            scenario.name(), settings.stream().map(s -> s.pointer() + "=" + s.value()).toList());
    ExperimentSetup setup =
        new ExperimentSetup(version, today, checked.journey(), scenario, name, library);
    ExperimentPlan experiment =
        setup.plan(
            plan,
            aim,
            opened.hash(),
            opened.scenarioHash(reading.canonical()),
            read.stream().flatMap(file -> file.findings().stream()).toList(),
            compilation.defaults());
    Ready ready =
        new Ready(
            experiment,
            plan,
            setup.start(),
            Outlines.of(checked.journey(), library),
            opened,
            checked,
            reading);
    return new PreparedRun(library, checked.journey(), scenario, ready, read);
  }

  private static List<CheckedFile> filesOf(
      JourneyFiles files, OpenedJourney opened, List<Finding> onScenario) {
    Path scenario = files.scenario();
    List<CheckedFile> all = new ArrayList<>();
    if (scenario == null) {
      all.add(opened.file(onScenario));
    } else {
      all.add(opened.file(List.of()));
      all.add(new CheckedFile(scenario.toString(), onScenario, opened.names()));
    }
    all.addAll(opened.calledFiles());
    return all;
  }
}
