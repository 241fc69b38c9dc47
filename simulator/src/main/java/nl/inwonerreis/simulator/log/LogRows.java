package nl.inwonerreis.simulator.log;

import nl.inwonerreis.modeller.journey.DropOffKind;
import nl.inwonerreis.modeller.journey.Outcome;
import nl.inwonerreis.simulator.observe.DelayKind;
import nl.inwonerreis.simulator.observe.JourneyTimes;
import nl.inwonerreis.simulator.observe.Moment;
import nl.inwonerreis.simulator.observe.Observer;
import nl.inwonerreis.simulator.observe.RunShape;
import org.jspecify.annotations.Nullable;

/**
 * Makes one row of each thing that happens, whatever the form of the log.
 *
 * <p>A leave and a cancel are logged as withdraw, a leave with its kind. Delays and waits for
 * messages are logged when they are over, with their seconds; a channel switch with the channel
 * before as its kind; elements that are passed, reached or quit where a norm or promise names them.
 * So every metric can be computed again from the log, the journey and the scenario.
 */
abstract class LogRows implements Observer {

  private static final String[] OUTCOMES = {"", "resolved", "unresolved", "complete", "incomplete"};
  private static final double NONE = -1;

  private final RunShape shape;

  LogRows(RunShape shape) {
    this.shape = shape;
  }

  /**
   * Writes a row.
   *
   * @param outcome outcome of a visit or of a journey; empty where none
   * @param kind kind of a leave, delay or drop-off, or the channel before a switch; empty where
   *     none
   * @param seconds how long it took; negative where the row says nothing of it
   */
  abstract void row(Moment m, String event, String outcome, String kind, double seconds);

  /** The last row of a resident was written. */
  void closed(Moment m) {}

  @Override
  public final void arrive(Moment m) {
    row(m, "arrive");
  }

  @Override
  public final void schedule(Moment m) {
    row(m, "schedule");
  }

  @Override
  public final void start(Moment m, double waited) {
    row(m, "start");
  }

  @Override
  public final void suspend(Moment m) {
    row(m, "suspend");
  }

  @Override
  public final void resume(Moment m) {
    row(m, "resume");
  }

  @Override
  public final void complete(Moment m, double handling, double paused, double cost) {
    row(m, "complete", OUTCOMES[m.outcome], "", NONE);
  }

  @Override
  public final void withdraw(Moment m, double handling, double paused, double cost) {
    row(m, "withdraw");
  }

  @Override
  public final void leave(Moment m, DropOffKind kind, boolean joined, double waited) {
    row(m, "withdraw", "", kind.id(), NONE);
  }

  @Override
  public final void cancel(Moment m, double waited) {
    row(m, "withdraw");
  }

  @Override
  public final void end(Moment m, Outcome outcome, @Nullable DropOffKind kind, JourneyTimes times) {
    row(m, "end", outcome.id(), kind == null ? "" : kind.id(), NONE);
  }

  @Override
  public final void delay(Moment m, DelayKind kind, double seconds) {
    row(m, "delay", "", kind.id(), seconds);
  }

  @Override
  public final void await(Moment m, double seconds) {
    row(m, "await", "", "", seconds);
  }

  @Override
  public final void channelSwitch(Moment m, int from) {
    row(m, "switch", "", from < 0 ? "" : shape.channels().get(from), NONE);
  }

  @Override
  public final void pass(Moment m) {
    row(m, "pass");
  }

  @Override
  public final void reach(Moment m) {
    row(m, "reach");
  }

  @Override
  public final void quit(Moment m) {
    row(m, "quit");
  }

  @Override
  public final void close(Moment m, double staffTime, double cost) {
    row(m, "close");
    closed(m);
  }

  private void row(Moment m, String event) {
    row(m, event, "", "", NONE);
  }

  /** Returns seconds as they stand in a log: to the millisecond. */
  static double rounded(double seconds) {
    return Math.round(seconds * 1000) / 1000.0;
  }
}
