package nl.inwonerreis.simulator.statistics;

/**
 * The area under a step function of time, from a moment on; times in seconds since the start of the
 * run, area in seconds × the value's unit.
 */
public final class TimeAverage {

  private final double from;
  private double last;
  private double value;
  private double area;

  /** Makes an average over {@code (from, …]} of a function that is 0 until it is set. */
  public TimeAverage(double from) {
    this.from = from;
    this.last = from;
  }

  /** From {@code time} on the function has this value; times do not decrease. */
  public void set(double time, double value) {
    advance(time);
    this.value = value;
  }

  /** Returns the area from the start of the average to {@code until}. */
  public double area(double until) {
    advance(until);
    return area;
  }

  /** Returns the mean value to {@code until}, NaN where no time passed. */
  public double mean(double until) {
    return until > from ? area(until) / (until - from) : Double.NaN;
  }

  private void advance(double time) {
    if (time > last) {
      area += value * (time - last);
      last = time;
    }
  }
}
