package nl.inwonerreis.simulator.statistics;

import java.util.Arrays;
import nl.inwonerreis.simulator.plan.TermPlan;
import org.jspecify.annotations.Nullable;

/** A term that runs for a resident; used again. Times in seconds since the start of the run. */
final class OpenTerm {

  private static final double[] NONE = {};

  int index;
  TermPlan plan;
  double from;

  /** The next term that runs for the resident. */
  @Nullable OpenTerm next;

  private boolean extended;
  private double[] pauses = NONE;
  private int size;

  OpenTerm(TermPlan plan) {
    this.plan = plan;
  }

  /** Becomes another term that begins now, before {@code following}. */
  void begin(int itsIndex, TermPlan itsPlan, double now, @Nullable OpenTerm following) {
    index = itsIndex;
    plan = itsPlan;
    from = now;
    next = following;
    extended = false;
    size = 0;
  }

  /** Returns the last moment at which the term is met, as far as is known; may be infinite. */
  double due() {
    return plan.clock().due(from, extended, pauses, size);
  }

  /** Extends the term once, unless it is over already. */
  void extend(double time) {
    if (!extended && time <= due()) {
      extended = true;
    }
  }

  boolean isPaused() {
    return size > 0 && pauses[size - 1] == Double.POSITIVE_INFINITY;
  }

  void pause(double time) {
    if (size == pauses.length) {
      pauses = Arrays.copyOf(pauses, Math.max(4, 2 * size));
    }
    pauses[size++] = time;
    pauses[size++] = Double.POSITIVE_INFINITY;
  }

  void goOn(double time) {
    pauses[size - 1] = time;
  }

  /** Returns the seconds from the start to {@code time} during which the clock ran. */
  double elapsed(double time) {
    double still = 0;
    for (int i = 0; i < size; i += 2) {
      still += Math.min(pauses[i + 1], time) - pauses[i];
    }
    return Math.max(0, time - from - still);
  }
}
