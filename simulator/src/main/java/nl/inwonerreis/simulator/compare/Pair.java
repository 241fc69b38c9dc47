package nl.inwonerreis.simulator.compare;

import nl.inwonerreis.simulator.statistics.ConfidenceInterval;
import nl.inwonerreis.simulator.statistics.Tally;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * The difference between two scenarios in one number, replication by replication: what a
 * replication does to both alike (its residents, its busy Mondays) plays no part in it.
 *
 * <p>Source: Law, Simulation Modeling and Analysis (2015), §10.2.1, paired-t interval; §11.2 common
 * random numbers.
 *
 * @param base mean of the base over the replications that both have
 * @param other mean of the other scenario over the same
 * @param difference other − base
 * @param sd standard deviation of the differences, NaN below two replications
 * @param gain half width of the interval without pairing (Welch) ÷ half width with it; 1 where both
 *     are 0, infinite where only the second is 0; NaN below two replications
 * @param n replications with an observation in both
 */
public record Pair(double base, double other, double difference, double sd, double gain, int n) {

  /** Pairs the values by replication; NaN stands for a replication without an observation. */
  public static Pair of(double[] base, double[] other) {
    Tally first = new Tally();
    Tally second = new Tally();
    Tally differences = new Tally();
    for (int r = 0; r < Math.min(base.length, other.length); r++) {
      if (!Double.isNaN(base[r]) && !Double.isNaN(other[r])) {
        first.add(base[r]);
        second.add(other[r]);
        differences.add(other[r] - base[r]);
      }
    }
    return new Pair(
        first.mean(),
        second.mean(),
        differences.mean(),
        differences.sd(),
        gain(first, second, differences),
        (int) differences.n());
  }

  private static double gain(Tally first, Tally second, Tally differences) {
    if (differences.n() < 2) {
      return Double.NaN;
    }
    double paired = ConfidenceInterval.of(differences).halfWidth();
    double unpaired = welch(first, second);
    return paired == unpaired ? 1 : unpaired / paired;
  }

  /** Half width of the 95 % interval of two independent means (Welch 1938, Satterthwaite 1946). */
  private static double welch(Tally first, Tally second) {
    double a = first.sd() * first.sd() / first.n();
    double b = second.sd() * second.sd() / second.n();
    if (a + b == 0) {
      return 0;
    }
    double freedom = (a + b) * (a + b) / (a * a / (first.n() - 1) + b * b / (second.n() - 1));
    return TDistribution.of(freedom).inverseCumulativeProbability(0.975) * Math.sqrt(a + b);
  }

  /**
   * Returns the interval of the difference at a level such as 0.95; NaN below two replications, a
   * single point where all differences are equal.
   */
  public ConfidenceInterval interval(double level) {
    if (n < 2) {
      return new ConfidenceInterval(Double.NaN, Double.NaN);
    }
    if (sd == 0) {
      return new ConfidenceInterval(difference, difference);
    }
    double quantile = TDistribution.of(n - 1.0).inverseCumulativeProbability((1 + level) / 2);
    double half = quantile * sd / Math.sqrt(n);
    return new ConfidenceInterval(difference - half, difference + half);
  }

  /**
   * Returns the two-sided p-value of "no difference" by the paired t-test; 1 where all differences
   * are 0, 0 where they are all the same other number, NaN below two replications.
   */
  public double p() {
    if (n < 2) {
      return Double.NaN;
    }
    if (sd == 0) {
      return difference == 0 ? 1 : 0;
    }
    double t = Math.abs(difference) / (sd / Math.sqrt(n));
    return Math.min(1, 2 * TDistribution.of(n - 1.0).survivalProbability(t));
  }
}
