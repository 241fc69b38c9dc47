package nl.inwonerreis.web.run;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import nl.inwonerreis.modeller.journey.Finding;
import nl.inwonerreis.modeller.journey.Severity;
import nl.inwonerreis.modeller.journey.Text;
import nl.inwonerreis.simulator.engine.EndlessLoopException;
import nl.inwonerreis.simulator.engine.Simulation;
import nl.inwonerreis.simulator.experiment.ExperimentListener;
import nl.inwonerreis.simulator.experiment.ExperimentPlan;
import nl.inwonerreis.simulator.experiment.ExperimentPlan.Replications;
import nl.inwonerreis.simulator.experiment.ExperimentRunner;
import nl.inwonerreis.simulator.experiment.ReplicatedResult;
import nl.inwonerreis.simulator.experiment.RowId;
import nl.inwonerreis.simulator.json.ScenarioReading;
import nl.inwonerreis.simulator.json.VariedScenario;
import nl.inwonerreis.simulator.plan.Plan;
import nl.inwonerreis.simulator.plan.PlanCompilation;
import nl.inwonerreis.simulator.plan.PlanCompiler;
import nl.inwonerreis.simulator.scenario.Library;
import nl.inwonerreis.simulator.scenario.Scenario;
import nl.inwonerreis.web.library.JourneyFiles;
import org.jspecify.annotations.Nullable;

/**
 * Runs one scenario with its unsure numbers anywhere in their ranges, always with the same chance.
 */
final class VariedRuns {

  private final PreparedRun.Ready ready;
  private final Library library;
  private final LocalDate today;
  private final double warmUp;
  private final VariedScenario scenario;

  private VariedRuns(
      PreparedRun.Ready ready,
      Library library,
      LocalDate today,
      double warmUp,
      VariedScenario scenario) {
    this.ready = ready;
    this.library = library;
    this.today = today;
    this.warmUp = warmUp;
    this.scenario = scenario;
  }

  /**
   * Makes them. A number of which the scenario refuses the low or the high bound stays as it is,
   * and says so.
   */
  static VariedRuns of(JourneyFiles files, PreparedRun.Ready ready, Library library, double warmUp)
      throws IOException {
    VariedScenario scenario =
        VariedScenario.of(ready.reading(), files.scenario(), ready.checked().journey(), library);
    LocalDate today = LocalDate.now(ZoneId.systemDefault());
    VariedRuns runs = new VariedRuns(ready, library, today, warmUp, scenario);
    for (double bound : new double[] {0, 1}) {
      runs = runs.accepting(bound);
    }
    return runs;
  }

  /** Leaves out what is refused when all numbers are at one bound. */
  private VariedRuns accepting(double bound) {
    VariedScenario now = scenario;
    while (true) {
      Map<String, Double> all = new TreeMap<>();
      now.varied().forEach(number -> all.put(number.number().pointer(), bound));
      Map<String, Text> refused = new TreeMap<>();
      for (Finding error : errors(now.at(all))) {
        String place = error.pointer();
        if (place != null) {
          now.around(place).forEach(pointer -> refused.put(pointer, error.message()));
        }
      }
      if (refused.isEmpty()) {
        return new VariedRuns(ready, library, today, warmUp, now);
      }
      now = now.keeping(refused);
    }
  }

  private List<Finding> errors(ScenarioReading reading) {
    List<Finding> findings = new ArrayList<>(reading.findings());
    Scenario read = reading.scenario();
    if (read != null) {
      findings.addAll(PlanCompiler.compile(ready.checked(), read, library, today).findings());
    }
    return findings.stream().filter(f -> f.severity() == Severity.ERROR).toList();
  }

  VariedScenario scenario() {
    return scenario;
  }

  /**
   * Runs the scenario with numbers elsewhere in their ranges, in this thread and one more.
   *
   * @param positions by pointer, from 0 (low) to 1 (high)
   * @return null where it cannot be run with these numbers
   * @throws CancellationException when it was stopped
   */
  @Nullable ReplicatedResult run(
      Map<String, Double> positions, int replications, RunProgress progress) {
    Scenario varied = scenario.at(positions).scenario();
    if (varied == null) {
      return null;
    }
    PlanCompilation compiled = PlanCompiler.compile(ready.checked(), varied, library, today);
    Plan plan = compiled.plan();
    if (plan == null) {
      return null;
    }
    ExperimentPlan stated = ready.experiment();
    ExperimentPlan experiment =
        new ExperimentPlan(
            stated.origin(),
            plan.shape(),
            plan.end(),
            stated.untilLastResident(),
            warmUp,
            Replications.fixed(replications),
            List.of(),
            List.of(),
            List.of(),
            plan.measures());
    try {
      return new ExperimentRunner(1)
          .runReplicated(
              experiment, new Simulation(plan), ExperimentListener.NONE, progress::isStopped)
          .orElseThrow(CancellationException::new);
    } catch (EndlessLoopException endless) {
      return null;
    }
  }

  /** Returns the mean of one number over the replications that have it; NaN where none has. */
  static double mean(@Nullable ReplicatedResult result, RowId row) {
    double[] values = result == null ? null : result.values().get(row);
    if (values == null) {
      return Double.NaN;
    }
    return Arrays.stream(values).filter(value -> !Double.isNaN(value)).average().orElse(Double.NaN);
  }
}
