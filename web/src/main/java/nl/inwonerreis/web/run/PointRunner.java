package nl.inwonerreis.web.run;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** Runs many small experiments beside each other; the answers come in the order asked. */
final class PointRunner {

  private final int threads;
  private final RunProgress progress;
  private final int all;
  private int done;

  /** Makes a runner that tells how many of {@code all} replications are done. */
  PointRunner(int threads, int all, RunProgress progress) {
    this.threads = threads;
    this.all = all;
    this.progress = progress;
  }

  /**
   * Runs tasks of so many replications each.
   *
   * @throws CancellationException when it was stopped
   */
  <T> List<@Nullable T> run(List<Callable<@Nullable T>> tasks, int replications) {
    ExecutorService workers = Executors.newFixedThreadPool(threads, PointRunner::thread);
    try {
      Deque<Future<@Nullable T>> pending = new ArrayDeque<>();
      tasks.forEach(task -> pending.add(workers.submit(() -> stopped() ? null : task.call())));
      List<@Nullable T> answers = new ArrayList<>();
      while (!pending.isEmpty()) {
        answers.add(get(pending.remove()));
        done += replications;
        progress.finished(Math.min(done, all), all);
      }
      if (stopped()) {
        throw new CancellationException();
      }
      return answers;
    } finally {
      workers.shutdownNow();
    }
  }

  int done() {
    return done;
  }

  private boolean stopped() {
    return progress.isStopped();
  }

  private static <T> @Nullable T get(Future<@Nullable T> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException thrown) {
        throw thrown;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  private static Thread thread(Runnable task) {
    Thread thread = new Thread(task, "points");
    thread.setDaemon(true);
    return thread;
  }
}
