package nl.inwonerreis.web.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import nl.inwonerreis.simulator.compare.Comparer;
import nl.inwonerreis.simulator.compare.Selection;
import nl.inwonerreis.simulator.engine.EndlessLoopException;
import nl.inwonerreis.simulator.engine.Simulation;
import nl.inwonerreis.simulator.experiment.ExperimentListener;
import nl.inwonerreis.simulator.experiment.ExperimentPlan;
import nl.inwonerreis.simulator.experiment.ExperimentRunner;
import nl.inwonerreis.simulator.experiment.ReplicatedResult;
import nl.inwonerreis.web.library.JourneyFiles;
import nl.inwonerreis.web.report.CheckedFile;
import org.jspecify.annotations.Nullable;

/**
 * Compares scenarios of a journey: all run with the same seed, the same number of replications and
 * the longest of their warm-ups, so that what differs is the scenario.
 */
public final class CompareJourney implements JourneyComparer {

  private final String version;

  /** Makes a comparer; {@code version} is that of the product, for the results. */
  public CompareJourney(String version) {
    this.version = version;
  }

  @Override
  public Compared compare(CompareOrder order, RunProgress progress) throws IOException {
    List<PreparedRun.Ready> ready = new ArrayList<>();
    List<CheckedFile> files = new ArrayList<>();
    boolean refused = false;
    for (JourneyFiles situation : order.situations()) {
      PreparedRun prepared = PreparedRun.of(version, situation, order.settings(), null);
      files.addAll(prepared.files());
      refused |= prepared.ready() == null;
      if (prepared.ready() != null) {
        ready.add(prepared.ready());
      }
    }
    if (refused) {
      return Compared.refused(files);
    }
    List<CheckedFile> unequal = UnequalRuns.find(order.situations(), ready);
    if (!unequal.isEmpty()) {
      return Compared.refused(unequal);
    }
    return run(order, ready, files, progress);
  }

  private static Compared run(
      CompareOrder order,
      List<PreparedRun.Ready> ready,
      List<CheckedFile> files,
      RunProgress progress) {
    List<ExperimentPlan> plans = alike(ready, progress);
    List<ReplicatedResult> results = new ArrayList<>();
    for (int s = 0; s < ready.size(); s++) {
      PreparedRun.Ready one = ready.get(s);
      try {
        results.add(
            new ExperimentRunner(order.threads())
                .runReplicated(
                    plans.get(s),
                    new Simulation(one.plan()),
                    listener(progress, s, ready.size()),
                    progress::isStopped)
                .orElseThrow(CancellationException::new));
      } catch (EndlessLoopException endless) {
        CheckedFile file = one.file().file(List.of(SimulateJourney.finding(endless)));
        return Compared.refused(List.of(file));
      }
    }
    Selection selection = selection(order, ready, plans, results, progress);
    return new Compared(
        Comparer.compare(results.get(0), results.subList(1, results.size())),
        selection,
        ready.get(0).outline(),
        files);
  }

  private static @Nullable Selection selection(
      CompareOrder order,
      List<PreparedRun.Ready> ready,
      List<ExperimentPlan> plans,
      List<ReplicatedResult> results,
      RunProgress progress) {
    if (order.best() == null) {
      return null;
    }
    List<BestScenario.Contender> contenders = new ArrayList<>();
    for (int s = 0; s < ready.size(); s++) {
      contenders.add(
          new BestScenario.Contender(
              plans.get(s), new Simulation(ready.get(s).plan()), results.get(s)));
    }
    return new BestScenario(order.best(), order.confidence(), order.threads())
        .find(contenders, progress::isStopped)
        .orElseThrow(CancellationException::new);
  }

  /** Returns plans with the longest of their warm-ups and the replications of the first. */
  static List<ExperimentPlan> alike(List<PreparedRun.Ready> ready, RunProgress progress) {
    List<ExperimentPlan> plans = new ArrayList<>();
    double longest = 0;
    for (PreparedRun.Ready one : ready) {
      ExperimentPlan plan =
          ExperimentRunner.settled(
                  one.experiment(), new Simulation(one.plan()), progress::isStopped)
              .orElseThrow(CancellationException::new);
      plans.add(plan);
      longest = Math.max(longest, plan.warmUp() == null ? 0 : plan.warmUp());
    }
    double warmUp = longest;
    ExperimentPlan.Replications replications = plans.get(0).replications();
    return plans.stream().map(plan -> plan.with(warmUp, replications)).toList();
  }

  static ExperimentListener listener(RunProgress progress, int scenario, int scenarios) {
    return new ExperimentListener() {
      @Override
      public void progress(int done, int of) {
        progress.finished(scenario * of + done, scenarios * of);
      }
    };
  }
}
