package nl.inwonerreis.simulator.fit;

/**
 * A share counted in a log, with its 95 % interval by Wilson's score (1927).
 *
 * @param count how often
 * @param of out of how many, one or more
 */
public record Share(int count, int of) {

  private static final double Z975 = 1.959963984540054;

  /** Returns the share, 0–1. */
  public double value() {
    return (double) count / of;
  }

  /** Returns the lower bound of the interval. */
  public double low() {
    return Math.max(0, middle() - half());
  }

  /** Returns the upper bound of the interval. */
  public double high() {
    return Math.min(1, middle() + half());
  }

  private double middle() {
    return (value() + Z975 * Z975 / (2 * of)) / (1 + Z975 * Z975 / of);
  }

  private double half() {
    double p = value();
    double spread = Math.sqrt(p * (1 - p) / of + Z975 * Z975 / (4.0 * of * of));
    return Z975 * spread / (1 + Z975 * Z975 / of);
  }
}
