package nl.inwonerreis.simulator.experiment;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.IntFunction;
import nl.inwonerreis.simulator.observe.Observer;
import nl.inwonerreis.simulator.observe.Replication;
import nl.inwonerreis.simulator.result.Result;
import nl.inwonerreis.simulator.statistics.LeadTimeSeries;
import org.jspecify.annotations.Nullable;

/**
 * Runs the replications of one scenario on several threads and merges them in order of their
 * numbers, so that the result has the same bytes whatever the number of threads.
 *
 * <p>At most two replications a thread are running or waiting to be merged: memory does not grow
 * with their number, but for the numbers themselves.
 */
public final class ExperimentRunner {

  static final Observer NOBODY = new Observer() {};

  private final int threads;

  /** Makes a runner with this number of threads, at least 1. */
  public ExperimentRunner(int threads) {
    if (threads < 1) {
      throw new IllegalArgumentException(
          "There are " + threads + " threads. It must be 1 or more.");
    }
    this.threads = threads;
  }

  /**
   * Runs without a log; see {@link #run(ExperimentPlan, Replication, IntFunction,
   * ExperimentListener, BooleanSupplier)}.
   */
  public Optional<Result> run(
      ExperimentPlan plan,
      Replication replication,
      ExperimentListener listener,
      BooleanSupplier stop) {
    return run(plan, replication, number -> NOBODY, listener, stop);
  }

  /**
   * Runs an experiment in this thread and the runner's own.
   *
   * @param logs one more observer for each replication; made and told in the replication's thread
   * @param stop when true, or when this thread is interrupted, the replications stop
   * @return the result; empty when it was stopped before the last replication
   * @throws RuntimeException what a replication threw; the others are stopped then
   */
  public Optional<Result> run(
      ExperimentPlan plan,
      Replication replication,
      IntFunction<? extends Observer> logs,
      ExperimentListener listener,
      BooleanSupplier stop) {
    return merge(plan, replication, logs, listener, stop).map(Merged::result);
  }

  /**
   * Runs an experiment as {@link #run(ExperimentPlan, Replication, ExperimentListener,
   * BooleanSupplier)} does, and keeps the numbers of each replication too.
   */
  public Optional<ReplicatedResult> runReplicated(
      ExperimentPlan plan,
      Replication replication,
      ExperimentListener listener,
      BooleanSupplier stop) {
    return merge(plan, replication, number -> NOBODY, listener, stop).map(Merged::replicated);
  }

  /**
   * Returns the plan with a warm-up: the one that it states, or one found in a pilot run, which is
   * then named among the defaults; empty when it was stopped.
   */
  public static Optional<ExperimentPlan> settled(
      ExperimentPlan plan, Replication replication, BooleanSupplier stop) {
    if (plan.warmUp() != null) {
      return Optional.of(plan);
    }
    if (plan.untilLastResident()) {
      return Optional.of(plan.settled(WarmUp.none()));
    }
    LeadTimeSeries pilot = new LeadTimeSeries();
    Replication.Facts facts = replication.run(0, pilot, stop);
    return facts.stopped()
        ? Optional.empty()
        : Optional.of(plan.settled(WarmUp.find(pilot, plan.duration())));
  }

  private Optional<Merged> merge(
      ExperimentPlan asked,
      Replication replication,
      IntFunction<? extends Observer> logs,
      ExperimentListener listener,
      BooleanSupplier stop) {
    Thread caller = Thread.currentThread();
    BooleanSupplier stopped = () -> stop.getAsBoolean() || caller.isInterrupted();
    ExperimentPlan plan = settled(asked, replication, stopped).orElse(null);
    if (plan == null) {
      return Optional.empty();
    }
    Merged merged = new Merged(plan);
    double warmUp = merged.warmUp();
    try (Workers workers =
        new Workers(threads, plan.shape(), plan.measures(), warmUp, replication, logs, stopped)) {
      return mergeAll(plan, merged, workers, listener) ? Optional.of(merged) : Optional.empty();
    }
  }

  /** Returns whether all replications were merged. */
  private boolean mergeAll(
      ExperimentPlan plan, Merged merged, Workers workers, ExperimentListener listener) {
    Deque<Future<Workers.Finished>> pending = new ArrayDeque<>();
    int submitted = 0;
    int of = plan.replications().least();
    while (merged.replications() < of) {
      while (submitted < of && pending.size() < 2 * threads) {
        pending.add(workers.submit(submitted++));
      }
      Workers.Finished finished = get(pending.remove());
      workers.rethrowFailure();
      if (finished == null || finished.facts().stopped()) {
        return false;
      }
      merged.add(finished.summary(), finished.facts());
      if (merged.replications() == of) {
        of = next(plan.replications(), merged);
      }
      listener.progress(merged.replications(), of);
      if (merged.replications() >= 2) {
        listener.provisional(merged::result);
      }
    }
    return true;
  }

  /** Returns how many replications are needed as far as is known. */
  private static int next(ExperimentPlan.Replications asked, Merged merged) {
    Double precision = asked.precision();
    int done = merged.replications();
    boolean more =
        precision != null
            && merged.precision().filter(reached -> reached.relative() > precision).isPresent();
    return more ? Math.min(asked.most(), done + ExperimentPlan.Replications.BATCH) : done;
  }

  /** Returns null when this thread is interrupted or the replication failed. */
  private static Workers.@Nullable Finished get(Future<Workers.Finished> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return null;
    } catch (ExecutionException e) {
      return null;
    }
  }
}
