package nl.inwonerreis.simulator.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.inwonerreis.modeller.check.CheckedJourney;
import nl.inwonerreis.simulator.engine.Simulation;
import nl.inwonerreis.simulator.experiment.ExperimentListener;
import nl.inwonerreis.simulator.experiment.ExperimentPlan;
import nl.inwonerreis.simulator.experiment.ExperimentRunner;
import nl.inwonerreis.simulator.experiment.ReplicatedResult;
import nl.inwonerreis.simulator.json.LibraryReader;
import nl.inwonerreis.simulator.json.ScenarioReader;
import nl.inwonerreis.simulator.json.ScenarioReading;
import nl.inwonerreis.simulator.observe.Observer;
import nl.inwonerreis.simulator.observe.Replication;
import nl.inwonerreis.simulator.plan.Plan;
import nl.inwonerreis.simulator.plan.PlanCompilation;
import nl.inwonerreis.simulator.plan.PlanCompiler;
import nl.inwonerreis.simulator.result.Estimate;
import nl.inwonerreis.simulator.result.Result;
import nl.inwonerreis.simulator.scenario.Library;
import nl.inwonerreis.simulator.scenario.Run;
import nl.inwonerreis.simulator.scenario.Scenario;

/** A journey and a scenario through the whole front door, for tests. */
public final class TestRun {

  public static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

  private final Scenario scenario;
  private final PlanCompilation compilation;

  private TestRun(Scenario scenario, PlanCompilation compilation) {
    this.scenario = scenario;
    this.compilation = compilation;
  }

  /** Reads and compiles; the scenario is JSON text in which single quotes stand for double ones. */
  public static TestRun of(String bpmn, String scenarioJson) {
    CheckedJourney journey = Bpmn.checked(bpmn);
    Library library = library();
    ScenarioReading reading = read(scenarioJson, journey, library);
    Scenario scenario = reading.scenario();
    if (scenario == null) {
      throw new AssertionError("scenario refused: " + reading.findings());
    }
    return new TestRun(scenario, PlanCompiler.compile(journey, scenario, library, TODAY));
  }

  /** Compiles a journey and a scenario that were read. */
  public static TestRun of(CheckedJourney journey, Scenario scenario) {
    return new TestRun(scenario, PlanCompiler.compile(journey, scenario, library(), TODAY));
  }

  public static Library library() {
    Library library;
    try {
      library = LibraryReader.read(null).library();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (library == null) {
      throw new AssertionError("the library that ships is refused");
    }
    return library;
  }

  private static ScenarioReading read(
      String scenarioJson, CheckedJourney journey, Library library) {
    try {
      Path folder = Files.createTempDirectory("testrun");
      Path file = folder.resolve("scenario.json");
      Files.writeString(file, scenarioJson.replace('\'', '"'));
      ScenarioReading reading = ScenarioReader.read(file, journey.journey(), library, List.of());
      Files.delete(file);
      Files.delete(folder);
      return reading;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Scenario scenario() {
    return scenario;
  }

  public PlanCompilation compilation() {
    return compilation;
  }

  public Plan plan() {
    Plan plan = compilation.plan();
    if (plan == null) {
      throw new AssertionError("plan refused: " + compilation.findings());
    }
    return plan;
  }

  /** Runs one replication. */
  public Replication.Facts observe(int replication, Observer observer) {
    return new Simulation(plan()).run(replication, observer, () -> false);
  }

  /** Runs all replications of the scenario on two threads. */
  public Result result() {
    return result(2);
  }

  /** Runs all replications of the scenario. */
  public Result result(int threads) {
    return new ExperimentRunner(threads)
        .run(experiment(), new Simulation(plan()), ExperimentListener.NONE, () -> false)
        .orElseThrow();
  }

  /** Runs all replications on two threads, and keeps the numbers of each. */
  public ReplicatedResult replicated() {
    return new ExperimentRunner(2)
        .runReplicated(experiment(), new Simulation(plan()), ExperimentListener.NONE, () -> false)
        .orElseThrow();
  }

  private ExperimentPlan experiment() {
    Run run = scenario.run();
    Integer replications = run.replications();
    var origin =
        new ExperimentPlan.Origin(
            "test",
            scenario.name(),
            "test",
            String.valueOf(run.start()),
            plan().seed(),
            "",
            "",
            Map.of());
    return new ExperimentPlan(
        origin,
        plan().shape(),
        plan().end(),
        run.residents() != null,
        run.warmUp(),
        ExperimentPlan.Replications.fixed(replications == null ? 20 : replications),
        List.of(),
        compilation.defaults(),
        scenario.numbers(),
        plan().measures());
  }

  /** Finds the row of a metric, or fails. */
  public static Estimate row(
      Result result, String metric, String kind, String element, String statistic) {
    return row(result, metric, kind, element, "*", "*", statistic);
  }

  public static Estimate row(
      Result result,
      String metric,
      String kind,
      String element,
      String group,
      String channel,
      String statistic) {
    return result.metrics().stream()
        .filter(
            e ->
                e.metric().equals(metric)
                    && e.kind().equals(kind)
                    && e.element().equals(element)
                    && e.group().equals(group)
                    && e.channel().equals(channel)
                    && e.statistic().equals(statistic))
        .findFirst()
        .orElseThrow(
            () ->
                new AssertionError(
                    "no row %s %s %s %s %s %s"
                        .formatted(metric, kind, element, group, channel, statistic)));
  }
}
