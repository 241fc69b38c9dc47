package nl.inwonerreis.web.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import nl.inwonerreis.simulator.compare.Headline;
import nl.inwonerreis.simulator.compare.Ocba;
import nl.inwonerreis.simulator.compare.Pair;
import nl.inwonerreis.simulator.compare.Selection;
import nl.inwonerreis.simulator.experiment.ExperimentListener;
import nl.inwonerreis.simulator.experiment.ExperimentPlan;
import nl.inwonerreis.simulator.experiment.ExperimentPlan.Replications;
import nl.inwonerreis.simulator.experiment.ExperimentRunner;
import nl.inwonerreis.simulator.experiment.ReplicatedResult;
import nl.inwonerreis.simulator.observe.Replication;
import nl.inwonerreis.simulator.result.Metric;

/**
 * Finds the best of several scenarios in one number: more replications go to the close rivals
 * ({@link Ocba}) until the selection is sure enough, or ten times as many have been run.
 */
final class BestScenario {

  private static final int BATCH = 10;
  private static final int MOST_TIMES = 10;

  private final Headline headline;
  private final double confidence;
  private final int threads;

  BestScenario(Headline headline, double confidence, int threads) {
    this.headline = headline;
    this.confidence = confidence;
    this.threads = threads;
  }

  /** A scenario with the replications that it has had. */
  record Contender(ExperimentPlan plan, Replication replication, ReplicatedResult result) {}

  /** Finds it; empty when it was stopped, or when a scenario has no such number. */
  Optional<Selection> find(List<Contender> contenders, BooleanSupplier stop) {
    List<double[]> values = new ArrayList<>();
    for (Contender contender : contenders) {
      double[] first = contender.result().values().get(headline.row());
      values.add(first == null ? new double[0] : first);
    }
    boolean up = headline.metric().better() == Metric.Better.UP;
    int budget = MOST_TIMES * values.stream().mapToInt(v -> v.length).sum();
    while (true) {
      Selection selection = Selection.of(values, up);
      int spent = Arrays.stream(selection.replications()).sum();
      if (selection.probability() >= confidence || spent >= budget) {
        return Optional.of(selection);
      }
      int[] more =
          Ocba.allocate(costs(selection, up), sds(values), selection.replications(), BATCH);
      for (int s = 0; s < more.length; s++) {
        Optional<double[]> longer = longer(contenders.get(s), values.get(s), more[s], stop);
        if (longer.isEmpty()) {
          return Optional.empty();
        }
        values.set(s, longer.get());
      }
    }
  }

  private static double[] costs(Selection selection, boolean up) {
    return Arrays.stream(selection.means()).map(mean -> up ? -mean : mean).toArray();
  }

  private static double[] sds(List<double[]> values) {
    return values.stream()
        .mapToDouble(v -> Pair.of(new double[v.length], v).sd())
        .map(sd -> Double.isNaN(sd) ? 0 : sd)
        .toArray();
  }

  /** Runs the replications that come after those already run. */
  private Optional<double[]> longer(
      Contender contender, double[] have, int more, BooleanSupplier stop) {
    if (more == 0) {
      return Optional.of(have);
    }
    Replication next =
        (number, observer, stopped) ->
            contender.replication().run(number + have.length, observer, stopped);
    ExperimentPlan plan = contender.plan();
    double warmUp = plan.warmUp() == null ? 0 : plan.warmUp();
    return new ExperimentRunner(threads)
        .runReplicated(
            plan.with(warmUp, Replications.fixed(more)), next, ExperimentListener.NONE, stop)
        .map(
            result -> {
              double[] added = result.values().getOrDefault(headline.row(), new double[0]);
              double[] all = Arrays.copyOf(have, have.length + more);
              Arrays.fill(all, have.length, all.length, Double.NaN);
              System.arraycopy(added, 0, all, have.length, Math.min(more, added.length));
              return all;
            });
  }
}
