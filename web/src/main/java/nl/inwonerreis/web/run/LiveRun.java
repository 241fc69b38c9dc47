package nl.inwonerreis.web.run;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.inwonerreis.modeller.journey.Text;
import nl.inwonerreis.simulator.result.Result;
import nl.inwonerreis.web.report.CheckedFile;
import nl.inwonerreis.web.report.RunStatus;
import nl.inwonerreis.web.report.RunStatus.State;
import org.jspecify.annotations.Nullable;

/**
 * A run that can be followed and stopped while it goes on. Whoever follows it waits for its next
 * change; nobody is called, so that a slow reader never slows the run.
 */
public final class LiveRun implements RunProgress {

  private static final long BETWEEN_PROVISIONAL = 250_000_000L;

  /** Making what is known so far takes at most this part of the time. */
  private static final int PART_FOR_PROVISIONAL = 10;

  private static final long STILL_FOLLOWED = 5_000_000_000L;

  private final String id;
  private final Path folder;
  private final RunSubject subject;
  private final List<SimulationOrder.Setting> settings;

  private State state = State.RUNNING;
  private int done;
  private int of;
  private long changes;
  private int provisionals;
  private long startedAt;
  private long endedAt;
  private long asked;
  private long nextProvisional;
  private @Nullable Result provisional;
  private @Nullable String result;
  private @Nullable Text message;
  private List<CheckedFile> files = List.of();

  LiveRun(String id, Path folder, RunSubject subject, List<SimulationOrder.Setting> settings) {
    this.id = id;
    this.folder = folder;
    this.subject = subject;
    this.settings = List.copyOf(settings);
    this.asked = System.nanoTime() - STILL_FOLLOWED;
  }

  public String id() {
    return id;
  }

  /** Returns the id of the journey. */
  public String journey() {
    return String.valueOf(folder.getFileName());
  }

  Path folder() {
    return folder;
  }

  public RunSubject subject() {
    return subject;
  }

  List<SimulationOrder.Setting> settings() {
    return settings;
  }

  /** Returns how far the run is; {@code waiting} runs come before it. */
  synchronized RunStatus status(int waiting) {
    return new RunStatus(
        id,
        journey(),
        subject.id(),
        state,
        state == State.RUNNING && startedAt == 0 ? waiting : 0,
        done,
        of,
        secondsLeft(),
        result,
        message,
        files);
  }

  private @Nullable Integer secondsLeft() {
    if (state != State.RUNNING || done == 0) {
      return null;
    }
    double perReplication = (System.nanoTime() - startedAt) / 1e9 / done;
    return (int) Math.ceil(perReplication * (of - done));
  }

  /** Finds what the run knew so far when somebody last followed it. */
  public synchronized Optional<Result> findProvisional() {
    asked = System.nanoTime();
    return Optional.ofNullable(provisional);
  }

  /** A moment in a run: how often it changed, and how often it told what it knows so far. */
  public record Moment(long changes, int provisionals) {
    /** Before anything happened. */
    public static final Moment NONE = new Moment(-1, 0);
  }

  /** Waits until something changed after {@code seen}, at most so many milliseconds. */
  public synchronized Moment await(Moment seen, long milliseconds) throws InterruptedException {
    asked = System.nanoTime();
    long until = System.nanoTime() + milliseconds * 1_000_000;
    while (changes == seen.changes()) {
      long left = (until - System.nanoTime()) / 1_000_000;
      if (left <= 0) {
        break;
      }
      wait(left);
    }
    return new Moment(changes, provisionals);
  }

  /** Waits until the run ends, at most so many milliseconds. */
  public synchronized void awaitEnd(long milliseconds) throws InterruptedException {
    long until = System.nanoTime() + milliseconds * 1_000_000;
    while (state == State.RUNNING) {
      long left = (until - System.nanoTime()) / 1_000_000;
      if (left <= 0) {
        break;
      }
      wait(left);
    }
  }

  /** Stops the run: it is stopped at once, its threads end soon after. */
  public synchronized void stop() {
    end(State.STOPPED);
  }

  synchronized boolean isEnded() {
    return state != State.RUNNING;
  }

  /** Returns whether the run ended with a result. */
  synchronized boolean isDone() {
    return state == State.DONE;
  }

  /** Returns when the run ended, as {@link System#nanoTime()}. */
  synchronized long endedAt() {
    return endedAt;
  }

  /** Returns how many seconds the run took. */
  synchronized double took() {
    return (endedAt - startedAt) / 1e9;
  }

  /** Returns whether the run may start; it was stopped while it waited if not. */
  synchronized boolean started() {
    startedAt = System.nanoTime();
    changed();
    return state == State.RUNNING;
  }

  /** Ends the run with its result; returns false where it was stopped before. */
  synchronized boolean done(String result) {
    if (state != State.RUNNING) {
      return false;
    }
    this.result = result;
    end(State.DONE);
    return true;
  }

  synchronized void refused(List<CheckedFile> files) {
    if (state == State.RUNNING) {
      this.files = List.copyOf(files);
      this.message =
          new Text(
              "De reis of de getallen hebben een fout. Er is niet gerekend.",
              "The journey or its numbers have an error. Nothing was calculated.");
    }
    end(State.REFUSED);
  }

  synchronized void failed(Text message) {
    if (state == State.RUNNING) {
      this.message = message;
    }
    end(State.FAILED);
  }

  private void end(State how) {
    if (state == State.RUNNING) {
      state = how;
      endedAt = System.nanoTime();
      provisional = null;
      changed();
    }
  }

  private void changed() {
    changes++;
    notifyAll();
  }

  @Override
  public synchronized void finished(int done, int all) {
    this.done = done;
    this.of = all;
    changed();
  }

  @Override
  public void provisional(Supplier<Result> soFar) {
    if (!wantsProvisional()) {
      return;
    }
    long before = System.nanoTime();
    Result known = soFar.get();
    long now = System.nanoTime();
    synchronized (this) {
      if (state == State.RUNNING) {
        provisional = known;
        provisionals++;
        nextProvisional =
            now + Math.max(BETWEEN_PROVISIONAL, PART_FOR_PROVISIONAL * (now - before));
        changed();
      }
    }
  }

  private synchronized boolean wantsProvisional() {
    long now = System.nanoTime();
    boolean followed = now - asked < STILL_FOLLOWED;
    return followed && (provisionals == 0 || now - nextProvisional >= 0);
  }

  @Override
  public synchronized boolean isStopped() {
    return state == State.STOPPED;
  }
}
