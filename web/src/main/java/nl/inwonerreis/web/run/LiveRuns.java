package nl.inwonerreis.web.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import nl.inwonerreis.modeller.journey.Text;
import nl.inwonerreis.web.library.Situation;
import nl.inwonerreis.web.report.RunStatus;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The runs of the viewer: one at a time, each with all processors, others wait their turn. Runs
 * that ended are remembered for a while.
 */
public final class LiveRuns implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(LiveRuns.class);
  private static final int MOST_WAITING = 40;
  private static final int MOST_REMEMBERED = 100;
  private static final long REMEMBERED = TimeUnit.HOURS.toNanos(1);
  private static final long SECONDS_TO_CLOSE = 10;

  private final RunWork work;
  private final Map<String, LiveRun> runs = new LinkedHashMap<>();
  private final Map<String, Map<String, Double>> took = new LinkedHashMap<>();
  private final ThreadPoolExecutor turns;
  private final String prefix = Long.toString(System.currentTimeMillis(), 36);
  private long number;

  /** Makes the room for runs that do this work. */
  public LiveRuns(RunWork work) {
    this.work = work;
    this.turns =
        new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(MOST_WAITING),
            task -> new Thread(task, "run"));
  }

  /** What asking for a run gave; {@code isNew} is false for one that was going on already. */
  public record Started(LiveRun run, boolean isNew) {}

  /**
   * Starts a run, or finds the one of this situation that goes on.
   *
   * @throws RejectedExecutionException when too many runs wait
   */
  public Started start(Path folder, Situation situation, List<SimulationOrder.Setting> settings) {
    return start(folder, RunSubject.of(situation), settings);
  }

  /**
   * Starts a run, or finds the one of this subject that goes on.
   *
   * @throws RejectedExecutionException when too many runs wait
   */
  public synchronized Started start(
      Path folder, RunSubject subject, List<SimulationOrder.Setting> settings) {
    forget();
    Optional<LiveRun> going = findGoing(String.valueOf(folder.getFileName()), subject.id());
    if (going.isPresent()) {
      return new Started(going.get(), false);
    }
    LiveRun run = new LiveRun(prefix + "-" + ++number, folder, subject, settings);
    turns.execute(() -> take(run));
    runs.put(run.id(), run);
    return new Started(run, true);
  }

  /** Finds a run that goes on, or ended not long ago. */
  public synchronized Optional<LiveRun> find(String id) {
    return Optional.ofNullable(runs.get(id));
  }

  /** Finds the run of a subject that goes on. */
  public synchronized Optional<LiveRun> findGoing(String journey, String subject) {
    return runs.values().stream()
        .filter(run -> !run.isEnded())
        .filter(run -> run.journey().equals(journey) && run.subject().id().equals(subject))
        .findFirst();
  }

  /** Returns how far a run is. */
  public synchronized RunStatus status(LiveRun run) {
    int before = 0;
    for (LiveRun other : runs.values()) {
      if (other == run) {
        break;
      }
      before += other.isEnded() ? 0 : 1;
    }
    return run.status(before);
  }

  /** Returns how far the runs are that go on, in order of their turn. */
  public synchronized List<RunStatus> listGoing() {
    List<RunStatus> going = new ArrayList<>();
    for (LiveRun run : runs.values()) {
      RunStatus status = run.status(going.size());
      if (!status.isEnded()) {
        going.add(status);
      }
    }
    return going;
  }

  /** Returns how many seconds the last run of each subject of a journey took. */
  public synchronized Map<String, Double> took(String journey) {
    return Map.copyOf(took.getOrDefault(journey, Map.of()));
  }

  /** Returns how many runs are remembered, those that go on too. */
  public synchronized int size() {
    return runs.size();
  }

  private void forget() {
    long now = System.nanoTime();
    runs.values().removeIf(run -> run.isEnded() && now - run.endedAt() > REMEMBERED);
    List<LiveRun> ended = runs.values().stream().filter(LiveRun::isEnded).toList();
    for (int i = 0; i < ended.size() - MOST_REMEMBERED; i++) {
      runs.remove(ended.get(i).id());
    }
  }

  private void take(LiveRun run) {
    if (!run.started()) {
      return;
    }
    try {
      calculate(run);
    } catch (CancellationException stopped) {
      run.stop();
    } catch (IOException trouble) {
      LOG.warn("A run could not read or keep its files: {}", trouble.getClass().getSimpleName());
      run.failed(Trouble.of(trouble));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError bug) {
      LOG.error("A run failed: {}", bug.getClass().getSimpleName());
      run.failed(
          new Text(
              "Dit is een fout in het programma, niet in je reis. Meld het aan de makers: "
                  + bug.getClass().getSimpleName(),
              "This is a fault of the program, not of your journey. Tell its makers: "
                  + bug.getClass().getSimpleName()));
    }
  }

  private void calculate(LiveRun run) throws IOException {
    work.calculate(run);
    if (run.isDone()) {
      synchronized (this) {
        took.computeIfAbsent(run.journey(), journey -> new LinkedHashMap<>())
            .put(run.subject().id(), run.took());
      }
    }
  }

  /** Stops all runs and waits for their threads. */
  @Override
  public void close() {
    synchronized (this) {
      runs.values().forEach(LiveRun::stop);
    }
    turns.shutdown();
    try {
      if (!turns.awaitTermination(SECONDS_TO_CLOSE, TimeUnit.SECONDS)) {
        LOG.warn("A run did not end in time");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
