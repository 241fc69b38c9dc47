package nl.inwonerreis.simulator.experiment;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.IntFunction;
import nl.inwonerreis.simulator.observe.Observer;
import nl.inwonerreis.simulator.observe.Observers;
import nl.inwonerreis.simulator.observe.Replication;
import nl.inwonerreis.simulator.observe.RunShape;
import nl.inwonerreis.simulator.plan.Measures;
import nl.inwonerreis.simulator.statistics.ReplicationStatistics;
import nl.inwonerreis.simulator.statistics.RunSummary;
import org.jspecify.annotations.Nullable;

/** The threads that run replications. The first failure stops them all. */
final class Workers implements AutoCloseable {

  private static final long PATIENCE_SECONDS = 10;

  private final ExecutorService threads;
  private final RunShape shape;
  private final Measures measures;
  private final double warmUp;
  private final Replication replication;
  private final IntFunction<? extends Observer> logs;
  private final BooleanSupplier stop;
  private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
  private volatile boolean closed;

  Workers(
      int number,
      RunShape shape,
      Measures measures,
      double warmUp,
      Replication replication,
      IntFunction<? extends Observer> logs,
      BooleanSupplier stop) {
    this.threads = Executors.newFixedThreadPool(number, Workers::thread);
    this.shape = shape;
    this.measures = measures;
    this.warmUp = warmUp;
    this.replication = replication;
    this.logs = logs;
    this.stop = () -> closed || failure.get() != null || stop.getAsBoolean();
  }

  /** A replication that is over. */
  record Finished(RunSummary summary, Replication.Facts facts) {}

  Future<Finished> submit(int number) {
    return threads.submit(() -> run(number));
  }

  private Finished run(int number) {
    try {
      ReplicationStatistics statistics = new ReplicationStatistics(shape, measures, warmUp);
      Observer log = logs.apply(number);
      Replication.Facts facts = replication.run(number, join(statistics, log), stop);
      return new Finished(statistics.summary(), facts);
    } catch (RuntimeException | Error e) {
      failure.compareAndSet(null, e);
      throw e;
    }
  }

  private static Observer join(ReplicationStatistics statistics, Observer log) {
    return log == ExperimentRunner.NOBODY ? statistics : new Observers(statistics, log);
  }

  /** Throws what a replication threw, if one did. */
  void rethrowFailure() {
    Throwable thrown = failure.get();
    if (thrown instanceof RuntimeException e) {
      throw e;
    }
    if (thrown instanceof Error e) {
      throw e;
    }
  }

  /** Stops what still runs and waits for it, but not for ever: a replication may not listen. */
  @Override
  public void close() {
    closed = true;
    threads.shutdownNow();
    boolean interrupted = Thread.interrupted();
    try {
      threads.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      interrupted = true;
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static Thread thread(Runnable task) {
    Thread thread = new Thread(task, "replication");
    thread.setDaemon(true);
    return thread;
  }
}
