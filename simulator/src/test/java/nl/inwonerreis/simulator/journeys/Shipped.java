package nl.inwonerreis.simulator.journeys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.inwonerreis.modeller.bpmn.BpmnReader;
import nl.inwonerreis.modeller.check.CheckResult;
import nl.inwonerreis.modeller.check.CheckedJourney;
import nl.inwonerreis.modeller.check.JourneyCheck;
import nl.inwonerreis.simulator.engine.Simulation;
import nl.inwonerreis.simulator.experiment.ExperimentListener;
import nl.inwonerreis.simulator.experiment.ExperimentPlan;
import nl.inwonerreis.simulator.experiment.ExperimentRunner;
import nl.inwonerreis.simulator.json.ScenarioReader;
import nl.inwonerreis.simulator.json.ScenarioReading;
import nl.inwonerreis.simulator.model.TestRun;
import nl.inwonerreis.simulator.plan.PlanCompilation;
import nl.inwonerreis.simulator.plan.PlanCompiler;
import nl.inwonerreis.simulator.result.Result;
import nl.inwonerreis.simulator.scenario.Library;
import nl.inwonerreis.simulator.scenario.Run;
import nl.inwonerreis.simulator.scenario.Scenario;

/** Journeys of the folder {@code journeys}, through the whole front door. */
public final class Shipped {

  public static final Path ROOT =
      Path.of(System.getProperty("inwonerreis.root", "..")).resolve("journeys");

  private Shipped() {}

  /** Lists the folders that say what to expect. */
  static List<Path> folders() throws IOException {
    try (var paths = Files.walk(ROOT)) {
      return paths
          .filter(p -> p.endsWith("verwachting.json"))
          .map(Path::getParent)
          .sorted()
          .toList();
    }
  }

  /** Runs a scenario of a folder as many times as asked. */
  public static Result run(Path folder, String scenarioFile, int replications) throws IOException {
    return run(folder, scenarioFile, replications, 0);
  }

  /** Runs a scenario of a folder with another seed: its own plus {@code more}. */
  static Result run(Path folder, String scenarioFile, int replications, long more)
      throws IOException {
    Path file = folder.resolve(scenarioFile);
    String named = ScenarioReader.journeyOf(file);
    CheckedJourney journey = checked(folder.resolve(named == null ? "journey.bpmn" : named));
    Library library = TestRun.library();
    Scenario scenario = withSeed(scenario(file, journey, library), more);
    PlanCompilation compilation = PlanCompiler.compile(journey, scenario, library, TestRun.TODAY);
    var plan = compilation.plan();
    if (plan == null) {
      throw new AssertionError(file + " refused: " + compilation.findings());
    }
    var origin =
        new ExperimentPlan.Origin(
            folder.toString(), scenario.name(), "test", "", plan.seed(), "", "", Map.of());
    var experiment =
        new ExperimentPlan(
            origin,
            plan.shape(),
            plan.end(),
            scenario.run().residents() != null,
            scenario.run().warmUp(),
            ExperimentPlan.Replications.fixed(replications),
            List.of(),
            compilation.defaults(),
            scenario.numbers(),
            plan.measures());
    return new ExperimentRunner(2)
        .run(experiment, new Simulation(plan), ExperimentListener.NONE, () -> false)
        .orElseThrow();
  }

  private static Scenario withSeed(Scenario s, long more) {
    Run run = s.run();
    Long seed = run.seed();
    Run other =
        new Run(
            run.start(),
            run.duration(),
            run.warmUp(),
            (seed == null ? 1 : seed) + more,
            run.replications(),
            run.residents());
    return new Scenario(
        s.name(),
        other,
        s.holidays(),
        s.arrivals(),
        s.groups(),
        s.caseTypes(),
        s.channels(),
        s.staff(),
        s.elements(),
        s.flows(),
        s.numbers(),
        s.hours());
  }

  public static CheckedJourney checked(Path bpmn) throws IOException {
    CheckResult result = JourneyCheck.check(BpmnReader.read(bpmn));
    CheckedJourney journey = result.journey();
    if (journey == null) {
      throw new AssertionError(bpmn + " refused: " + result.findings());
    }
    return journey;
  }

  public static Scenario scenario(Path file, CheckedJourney journey, Library library)
      throws IOException {
    ScenarioReading reading = ScenarioReader.read(file, journey.journey(), library, List.of());
    Scenario scenario = reading.scenario();
    if (scenario == null) {
      throw new AssertionError(file + " refused: " + reading.findings());
    }
    return scenario;
  }
}
