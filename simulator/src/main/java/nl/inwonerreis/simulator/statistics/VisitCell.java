package nl.inwonerreis.simulator.statistics;

import nl.inwonerreis.modeller.journey.DropOffKind;
import nl.inwonerreis.simulator.observe.DelayKind;
import org.jspecify.annotations.Nullable;

/**
 * The visits of one user group to one element by one channel; times in seconds, cost in EUR.
 *
 * <p>Of waits, pauses and costs only those above 0 are kept apart: the others are known from the
 * number of visits that joined a queue, or were served.
 */
final class VisitCell {

  private static final int KINDS = DropOffKind.values().length;
  private static final int DELAYS = DelayKind.values().length;

  long visits;
  long joined;
  long @Nullable [] left;
  long impatient;
  private long served;

  private final Sample waiting = new Sample();
  final Sample handling = new Sample();
  private final Sample paused = new Sample();
  private final Sample cost = new Sample();
  final @Nullable Sample[] delays = new @Nullable Sample[DELAYS];
  final Sample delay = new Sample();
  final Sample awaiting = new Sample();

  /** The same object as {@link #handling} as long as every service took one person to its end. */
  private Sample staffTime = handling;

  /**
   * A visit's wait is over, if it had one: it was served, it left, or it was ended from outside.
   */
  void visited(boolean inQueue, double waited) {
    visits++;
    if (inQueue) {
      joined++;
      if (waited != 0) {
        waiting.add(waited);
      }
    }
  }

  /** A visit left without service; tell {@link #visited} too. */
  void left(DropOffKind kind, boolean inQueue) {
    if (left == null) {
      left = new long[KINDS];
    }
    left[kind.ordinal()]++;
    boolean patience = kind == DropOffKind.HUNG_UP || kind == DropOffKind.LEFT_QUEUE;
    if (inQueue && patience) {
      impatient++;
    }
  }

  /** A service is complete that took {@code units} persons; 0 for self-service and events. */
  void completed(double seconds, int units) {
    if (units != 1 && staffTime == handling) {
      staffTime = handling.copy();
    }
    handling.add(seconds);
    if (units > 0 && staffTime != handling) {
      staffTime.add(seconds * units);
    }
  }

  /** A service was ended from outside: it took time of staff, but says nothing of handling. */
  void brokenOff(double seconds, int units) {
    if (units > 0) {
      if (staffTime == handling) {
        staffTime = handling.copy();
      }
      staffTime.add(seconds * units);
    }
  }

  /** A service is over, complete or not. */
  void served(double pausedSeconds, double itsCost) {
    served++;
    if (pausedSeconds != 0) {
      paused.add(pausedSeconds);
    }
    if (itsCost != 0) {
      cost.add(itsCost);
    }
  }

  void delayed(DelayKind kind, double seconds) {
    delay.add(seconds);
    Sample of = delays[kind.ordinal()];
    if (of == null) {
      of = new Sample();
      delays[kind.ordinal()] = of;
    }
    of.add(seconds);
  }

  Sample waiting() {
    return waiting.filledTo(joined);
  }

  Sample paused() {
    return paused.filledTo(served);
  }

  Sample cost() {
    return cost.filledTo(served);
  }

  Sample staffTime() {
    return staffTime;
  }
}
