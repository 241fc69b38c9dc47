package nl.inwonerreis.web.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import nl.inwonerreis.modeller.check.CheckedJourney;
import nl.inwonerreis.modeller.journey.Finding;
import nl.inwonerreis.modeller.journey.Severity;
import nl.inwonerreis.modeller.journey.Text;
import nl.inwonerreis.simulator.engine.EndlessLoopException;
import nl.inwonerreis.simulator.engine.Simulation;
import nl.inwonerreis.simulator.experiment.ExperimentListener;
import nl.inwonerreis.simulator.experiment.ExperimentPlan;
import nl.inwonerreis.simulator.experiment.ExperimentRunner;
import nl.inwonerreis.simulator.json.LibraryReader;
import nl.inwonerreis.simulator.json.LibraryReading;
import nl.inwonerreis.simulator.json.ScenarioReader;
import nl.inwonerreis.simulator.json.ScenarioReading;
import nl.inwonerreis.simulator.json.SetOption;
import nl.inwonerreis.simulator.log.CsvLogFile;
import nl.inwonerreis.simulator.plan.Plan;
import nl.inwonerreis.simulator.plan.PlanCompilation;
import nl.inwonerreis.simulator.plan.PlanCompiler;
import nl.inwonerreis.simulator.result.Result;
import nl.inwonerreis.simulator.scenario.Library;
import nl.inwonerreis.simulator.scenario.Scenario;
import nl.inwonerreis.web.library.JourneyFiles;
import nl.inwonerreis.web.report.CheckedFile;
import org.jspecify.annotations.Nullable;

/** Simulates a journey: from files to plan to result; stops where something is refused. */
public final class SimulateJourney implements JourneySimulator {

  private final String version;

  /** Makes a simulator; {@code version} is that of the product, for the result. */
  public SimulateJourney(String version) {
    this.version = version;
  }

  @Override
  public Simulated simulate(SimulationOrder order, RunProgress progress) throws IOException {
    JourneyFiles files = order.files();
    LibraryReading libraryReading = LibraryReader.read(files.library());
    Library library = libraryReading.library();
    if (library == null) {
      String name = String.valueOf(files.library());
      CheckedFile refused = new CheckedFile(name, libraryReading.findings(), Map.of());
      return new Simulated(null, List.of(refused));
    }
    OpenedJourney opened = OpenedJourney.open(files.bpmn(), files.folder(), library);
    CheckedJourney checked = opened.checked();
    if (checked == null) {
      return new Simulated(null, List.of(opened.file(List.of())));
    }
    List<SetOption> sets =
        order.settings().stream().map(s -> new SetOption(s.pointer(), s.value())).toList();
    ScenarioReading reading =
        ScenarioReader.read(files.scenario(), checked.journey(), library, sets);
    Scenario scenario = reading.scenario();
    if (scenario == null) {
      return new Simulated(null, read(files, opened, reading.findings()));
    }
    LocalDate today = LocalDate.now(ZoneId.systemDefault());
    PlanCompilation compilation = PlanCompiler.compile(checked, scenario, library, today);
    List<Finding> onScenario = new ArrayList<>(reading.findings());
    onScenario.addAll(compilation.findings());
    List<CheckedFile> read = read(files, opened, onScenario);
    Plan plan = compilation.plan();
    if (plan == null) {
      return new Simulated(null, read);
    }
    ExperimentSetup setup =
        new ExperimentSetup(version, today, checked.journey(), scenario, library);
    List<Finding> findings = read.stream().flatMap(file -> file.findings().stream()).toList();
    ExperimentPlan experiment =
        setup.plan(
            plan,
            order.precision(),
            Sha256.of(files.bpmn()),
            Sha256.of(reading.canonical()),
            findings,
            compilation.defaults());
    try {
      Result result = run(experiment, plan, setup, order, progress);
      return new Simulated(result, Outlines.of(checked.journey(), library), read);
    } catch (EndlessLoopException endless) {
      return new Simulated(null, List.of(opened.file(List.of(finding(endless)))));
    }
  }

  private static Finding finding(EndlessLoopException endless) {
    return Finding.of(
        "endless-loop",
        Severity.ERROR,
        endless.element(),
        0,
        new Text(
            "Een inwoner gaat hier meer dan 10.000 keer rond zonder dat er tijd voorbijgaat.",
            "A resident goes round here more than 10,000 times without time passing."),
        new Text(
            "Geef een stap in deze lus een duur, of een uitweg met een kans boven 0.",
            "Give a step of this loop a duration, or a way out with a probability above 0."));
  }

  private static List<CheckedFile> read(
      JourneyFiles files, OpenedJourney opened, List<Finding> onScenario) {
    Path scenario = files.scenario();
    if (scenario == null) {
      return List.of(opened.file(onScenario));
    }
    return List.of(
        opened.file(List.of()), new CheckedFile(scenario.toString(), onScenario, opened.names()));
  }

  private static Result run(
      ExperimentPlan experiment,
      Plan plan,
      ExperimentSetup setup,
      SimulationOrder order,
      RunProgress progress)
      throws IOException {
    ExperimentRunner runner = new ExperimentRunner(order.threads());
    Simulation simulation = new Simulation(plan);
    ExperimentListener listener =
        new ExperimentListener() {
          @Override
          public void progress(int done, int of) {
            progress.finished(done, of);
          }
        };
    SimulationOrder.@Nullable Log log = order.log();
    if (log == null) {
      return finished(runner.run(experiment, simulation, listener, progress::isStopped));
    }
    String name = experiment.origin().scenario();
    try (CsvLogFile file = new CsvLogFile(log.file(), name, setup.start(), plan.shape())) {
      Result result =
          finished(
              runner.run(experiment, simulation, file::replication, listener, progress::isStopped));
      file.commit();
      return result;
    }
  }

  private static Result finished(Optional<Result> result) {
    return result.orElseThrow(CancellationException::new);
  }
}
