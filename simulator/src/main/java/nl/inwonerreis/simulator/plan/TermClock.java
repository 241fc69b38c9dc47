package nl.inwonerreis.simulator.plan;

import nl.inwonerreis.simulator.hours.Term;
import nl.inwonerreis.simulator.hours.TermCalendar;
import org.jspecify.annotations.Nullable;

/**
 * The clock of a norm or promise: when a term that begins at a moment is over.
 *
 * <p>A term in days or weeks is over at the end of its last day, an exact one to the second. While
 * its clock stands still an exact term does not run; of days, those on which it stood still all day
 * do not count.
 *
 * <p>Units: seconds since the start of the run. Immutable, so one clock serves all replications.
 */
public final class TermClock {

  private static final double DAY = 86_400;

  private final Term within;
  private final @Nullable Term extension;
  private final TermCalendar days;
  private final Timetable hours;

  /**
   * Makes a clock.
   *
   * @param days the days that count, for terms in days or weeks
   * @param hours when time passes, for exact terms
   */
  TermClock(Term within, @Nullable Term extension, TermCalendar days, Timetable hours) {
    this.within = within;
    this.extension = extension;
    this.days = days;
    this.hours = hours;
  }

  /** Returns the last moment of a term that nothing suspends; +infinity beyond the horizon. */
  public double due(double from) {
    return due(from, false, new double[0], 0);
  }

  /**
   * Returns the last moment of a term; +infinity when it lies beyond the horizon, or a suspension
   * goes on.
   *
   * @param extended whether the extension counts
   * @param pauses pairs of moments at which the clock stopped and went on, in order and apart; the
   *     last may go on at +infinity
   * @param size how many of the numbers in {@code pauses} count
   */
  public double due(double from, boolean extended, double[] pauses, int size) {
    Term more = extended ? extension : null;
    if (within.isInDays() && (more == null || more.isInDays())) {
      return endOf(days.lastDay(day(from), within, more, daysOf(pauses, size), size));
    }
    double end = one(from, within, pauses, size);
    return more == null || end == Double.POSITIVE_INFINITY ? end : one(end, more, pauses, size);
  }

  /** Returns whether what began at {@code from} and took so many seconds is within the term. */
  public boolean isWithin(double from, double took) {
    return within.isInDays() || !hours.isAlways()
        ? from + took <= due(from)
        : took <= within.seconds();
  }

  private double one(double from, Term term, double[] pauses, int size) {
    return term.isInDays()
        ? endOf(days.lastDay(day(from), term, null, daysOf(pauses, size), size))
        : exact(from, term.seconds(), pauses, size);
  }

  private double exact(double from, double seconds, double[] pauses, int size) {
    double at = from;
    double need = seconds;
    for (int i = 0; i < size; i += 2) {
      double stops = Math.max(at, pauses[i]);
      double passed = hours.isAlways() ? stops - at : hours.openSeconds(at, stops);
      if (passed >= need) {
        break;
      }
      if (pauses[i + 1] > at) {
        need -= passed;
        at = pauses[i + 1];
      }
    }
    if (need <= 0 || at == Double.POSITIVE_INFINITY) {
      return at;
    }
    return hours.isAlways() ? at + need : hours.advance(at, need);
  }

  private static double endOf(int day) {
    return day == TermCalendar.BEYOND ? Double.POSITIVE_INFINITY : Math.nextDown((day + 1) * DAY);
  }

  private static int[] daysOf(double[] pauses, int size) {
    int[] found = new int[size];
    for (int i = 0; i < size; i++) {
      found[i] = day(pauses[i]);
    }
    return found;
  }

  private static int day(double time) {
    return (int) Math.min(Integer.MAX_VALUE, Math.floor(time / DAY));
  }
}
