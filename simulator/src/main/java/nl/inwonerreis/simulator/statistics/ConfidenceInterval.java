package nl.inwonerreis.simulator.statistics;

import org.apache.commons.statistics.distribution.TDistribution;

/**
 * A 95 % confidence interval for a mean: mean ± t(n − 1; 0.975) · s / √n; NaN below two
 * observations.
 *
 * <p>Source: Law, Simulation Modeling and Analysis (2015), §4.5, for independent replications.
 */
public record ConfidenceInterval(double low, double high) {

  private static final double[] STUDENT = firstStudents(101);

  /** Returns the interval around the mean of a tally. */
  public static ConfidenceInterval of(Tally tally) {
    long n = tally.n();
    if (n < 2) {
      return new ConfidenceInterval(Double.NaN, Double.NaN);
    }
    double half = student(n) * tally.sd() / Math.sqrt(n);
    return new ConfidenceInterval(tally.mean() - half, tally.mean() + half);
  }

  public double halfWidth() {
    return (high - low) / 2;
  }

  /** Returns t(n − 1; 0.975) for n of at least 2. */
  public static double student(long n) {
    return n < STUDENT.length ? STUDENT[(int) n] : quantile(n);
  }

  private static double[] firstStudents(int length) {
    double[] students = new double[length];
    for (int n = 2; n < length; n++) {
      students[n] = quantile(n);
    }
    return students;
  }

  private static double quantile(long n) {
    return TDistribution.of(n - 1.0).inverseCumulativeProbability(0.975);
  }
}
