package nl.inwonerreis.simulator.plan;

import java.time.LocalDate;
import java.util.Arrays;
import nl.inwonerreis.simulator.hours.OpeningHours;
import nl.inwonerreis.simulator.hours.PublicHolidays;

/**
 * When something is open, as intervals of time over a run.
 *
 * <p>Shape: {@code from[n]} and {@code to[n]}, ascending and disjoint; open on {@code [from[i],
 * to[i])}. Beyond the horizon it is made for nothing is open, unless it is always open.
 *
 * <p>Units: seconds since midnight at the start of the run; days have 86,400 seconds. Looking up a
 * moment is a binary search. An interval takes 32 bytes, 100 years of office hours about 0.8 MB.
 * Immutable, so one timetable serves all replications.
 */
public final class Timetable {

  /** Open from the start of the run without end. */
  public static final Timetable ALWAYS =
      new Timetable(new double[] {0}, new double[] {Double.POSITIVE_INFINITY}, new int[0]);

  /** Never open. */
  static final Timetable NEVER = new Timetable(new double[0], new double[0], new int[0]);

  private static final double DAY = 86_400;

  private final double[] from;
  private final double[] to;

  /** Open seconds before each interval; shape [n]. */
  private final double[] before;

  /** When it closes after each interval, those that touch it included; shape [n]. */
  private final double[] closing;

  /** The day on which each interval begins; empty when intervals are merged. */
  private final int[] day;

  private Timetable(double[] from, double[] to, int[] day) {
    this.from = from;
    this.to = to;
    this.day = day;
    this.before = new double[from.length];
    this.closing = to.clone();
    for (int i = from.length - 2; i >= 0; i--) {
      closing[i] = from[i + 1] == to[i] ? closing[i + 1] : to[i];
    }
    for (int i = 1; i < from.length; i++) {
      before[i] = before[i - 1] + to[i - 1] - from[i - 1];
    }
  }

  /**
   * Returns when {@code hours} are open in a run, from {@code start} for {@code horizonSeconds}.
   * Adjacent intervals are merged, and hours open throughout are {@link #ALWAYS}.
   *
   * @throws IllegalArgumentException if the horizon is not positive and finite
   */
  public static Timetable of(
      OpeningHours hours, PublicHolidays holidays, LocalDate start, double horizonSeconds) {
    Timetable merged = read(hours, holidays, start, horizonSeconds, false);
    boolean throughout =
        merged.intervals() == 1 && merged.from[0] == 0 && merged.to[0] == horizonSeconds;
    return throughout ? ALWAYS : merged;
  }

  /**
   * Returns the same, but with each interval apart and belonging to the day on which it begins; one
   * that would begin before the last has ended begins there.
   *
   * @throws IllegalArgumentException if the horizon is not positive and finite
   */
  public static Timetable ofDays(
      OpeningHours hours, PublicHolidays holidays, LocalDate start, double horizonSeconds) {
    return read(hours, holidays, start, horizonSeconds, true);
  }

  private static Timetable read(
      OpeningHours hours,
      PublicHolidays holidays,
      LocalDate start,
      double horizonSeconds,
      boolean byDay) {
    if (!(horizonSeconds > 0 && horizonSeconds < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(
          "horizon (%s s) must be positive and finite. Maybe the run has no duration."
              .formatted(horizonSeconds));
    }
    Intervals found = new Intervals(byDay);
    for (int day = -1; day * DAY < horizonSeconds; day++) {
      for (OpeningHours.Interval open : hours.on(start.plusDays(day), holidays)) {
        double opens = Math.max(0, day * DAY + open.from());
        found.add(opens, Math.min(horizonSeconds, day * DAY + open.to()), day);
      }
    }
    return found.timetable();
  }

  /** Returns a timetable that opens at {@code time} and stays open. */
  static Timetable from(double time) {
    return new Timetable(new double[] {time}, new double[] {Double.POSITIVE_INFINITY}, new int[0]);
  }

  /** Returns when both are open; intervals belong to the days that they belong to in this one. */
  public Timetable intersect(Timetable other) {
    if (other.isAlways()) {
      return this;
    }
    if (isAlways()) {
      return other;
    }
    Intervals both = new Intervals(day.length > 0);
    for (int i = 0, k = 0; i < from.length && k < other.from.length; ) {
      double opens = Math.max(from[i], other.from[k]);
      both.add(opens, Math.min(to[i], other.to[k]), day.length > 0 ? day[i] : 0);
      if (to[i] <= other.to[k]) {
        i++;
      } else {
        k++;
      }
    }
    return both.timetable();
  }

  /** Returns when either is open; what touches is one interval. */
  Timetable union(Timetable other) {
    Intervals either = new Intervals(false);
    for (int i = 0, k = 0; i < from.length || k < other.from.length; ) {
      boolean mine = k == other.from.length || (i < from.length && from[i] <= other.from[k]);
      either.add(mine ? from[i] : other.from[k], mine ? to[i++] : other.to[k++], 0);
    }
    return either.timetable();
  }

  public boolean isAlways() {
    return to.length == 1 && from[0] == 0 && to[0] == Double.POSITIVE_INFINITY;
  }

  public boolean isOpen(double t) {
    int i = lastBegun(t);
    return i >= 0 && t < to[i];
  }

  /** Returns the first moment at or after {@code t} at which it is open; +infinity if none. */
  public double nextOpening(double t) {
    int i = lastBegun(t);
    if (i >= 0 && t < to[i]) {
      return t;
    }
    return i + 1 < from.length ? from[i + 1] : Double.POSITIVE_INFINITY;
  }

  /**
   * Returns the first moment after {@code t} at which it is closed; +infinity if none.
   *
   * @throws IllegalArgumentException if it is closed at {@code t}
   */
  public double closingAfter(double t) {
    int i = lastBegun(t);
    if (i < 0 || t >= to[i]) {
      throw new IllegalArgumentException("closed at %s s. Maybe open first.".formatted(t));
    }
    return closing[i];
  }

  /**
   * Returns the first moment at which {@code openSeconds} of open time have passed since {@code t};
   * for zero the next opening; +infinity if never.
   */
  public double advance(double t, double openSeconds) {
    double opens = nextOpening(t);
    if (openSeconds <= 0 || opens == Double.POSITIVE_INFINITY) {
      return opens;
    }
    int i = lastBegun(opens);
    if (opens + openSeconds <= to[i]) {
      return opens + openSeconds;
    }
    double target = before[i] + (opens - from[i]) + openSeconds;
    int k = Arrays.binarySearch(before, i, before.length, target);
    int last = k >= 0 ? k - 1 : -k - 2;
    double reached = from[last] + (target - before[last]);
    return last + 1 < from.length || reached <= to[last]
        ? Math.min(reached, to[last])
        : Double.POSITIVE_INFINITY;
  }

  /** Returns the open seconds from one moment to another. */
  public double openSeconds(double fromTime, double toTime) {
    return openBefore(toTime) - openBefore(fromTime);
  }

  private double openBefore(double t) {
    int i = lastBegun(t);
    return i < 0 ? 0 : before[i] + Math.min(t, to[i]) - from[i];
  }

  public int intervals() {
    return from.length;
  }

  /** Returns when interval {@code i} opens. */
  public double from(int i) {
    return from[i];
  }

  /** Returns when interval {@code i} closes. */
  public double to(int i) {
    return to[i];
  }

  /**
   * Returns the day on which interval {@code i} of a timetable of days begins, counted from 0 for
   * the first day of the run; −1 for the night before.
   */
  public int dayOf(int i) {
    return day[i];
  }

  /** Returns the last interval that begins at or before {@code t}, or −1. */
  private int lastBegun(double t) {
    int found = Arrays.binarySearch(from, t);
    return found >= 0 ? found : -found - 2;
  }

  /** Intervals while they are gathered, in order of opening. */
  private static final class Intervals {
    private final boolean byDay;
    private double[] from = new double[16];
    private double[] to = new double[16];
    private int[] day = new int[16];
    private int size;

    Intervals(boolean byDay) {
      this.byDay = byDay;
    }

    void add(double opens, double closes, int onDay) {
      double last = size == 0 ? Double.NEGATIVE_INFINITY : to[size - 1];
      if (closes <= opens || closes <= last) {
        return;
      }
      if (!byDay && opens <= last) {
        to[size - 1] = closes;
        return;
      }
      if (size == from.length) {
        from = Arrays.copyOf(from, 2 * size);
        to = Arrays.copyOf(to, 2 * size);
        day = Arrays.copyOf(day, 2 * size);
      }
      from[size] = Math.max(opens, last);
      to[size] = closes;
      day[size++] = onDay;
    }

    Timetable timetable() {
      return new Timetable(
          Arrays.copyOf(from, size),
          Arrays.copyOf(to, size),
          byDay ? Arrays.copyOf(day, size) : new int[0]);
    }
  }
}
