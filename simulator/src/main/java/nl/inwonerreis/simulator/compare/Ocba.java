package nl.inwonerreis.simulator.compare;

import java.util.Arrays;

/**
 * Where to spend more replications so that the best of several scenarios is found soonest: few on
 * what is clearly worse or hardly varies, many on close rivals.
 *
 * <p>Source: Chen, Lin, Yücesan and Chick, Simulation budget allocation for further enhancing the
 * efficiency of ordinal optimization, Discrete Event Dynamic Systems 10 (2000) 251–270, theorem 1:
 * N<sub>i</sub> ∝ (σ<sub>i</sub> ÷ δ<sub>b,i</sub>)² for all but the best, and N<sub>b</sub> =
 * σ<sub>b</sub> √Σ (N<sub>i</sub> ÷ σ<sub>i</sub>)².
 */
public final class Ocba {

  private Ocba() {}

  /**
   * Returns the shares of a budget by scenario; they add up to 1.
   *
   * @param means less is better
   * @param sds standard deviations between replications, 0 or more
   */
  public static double[] shares(double[] means, double[] sds) {
    int best = best(means);
    double[] weights = new double[means.length];
    double squares = 0;
    double least = leastApart(means, best);
    for (int i = 0; i < means.length; i++) {
      if (i != best && sds[i] > 0) {
        double apart = Math.max(means[i] - means[best], least);
        weights[i] = Math.pow(sds[i] / apart, 2);
        squares += Math.pow(weights[i] / sds[i], 2);
      }
    }
    weights[best] = sds[best] * Math.sqrt(squares);
    double sum = Arrays.stream(weights).sum();
    if (!(sum > 0)) {
      Arrays.fill(weights, 1.0 / weights.length);
      return weights;
    }
    return Arrays.stream(weights).map(weight -> weight / sum).toArray();
  }

  /** Equal means would ask for everything: they count as a thousandth of the spread apart. */
  private static double leastApart(double[] means, int best) {
    double spread = Arrays.stream(means).max().orElse(0) - means[best];
    return spread > 0 ? spread / 1000 : 1;
  }

  /** Returns which mean is least; of equals the first. */
  public static int best(double[] means) {
    int best = 0;
    for (int i = 1; i < means.length; i++) {
      if (means[i] < means[best]) {
        best = i;
      }
    }
    return best;
  }

  /**
   * Divides {@code more} replications so that the totals come nearest to the shares; nobody loses
   * what they had.
   */
  public static int[] allocate(double[] means, double[] sds, int[] have, int more) {
    double[] shares = shares(means, sds);
    int[] extra = new int[means.length];
    for (int given = 0; given < more; given++) {
      int neediest = 0;
      double most = Double.NEGATIVE_INFINITY;
      int total = Arrays.stream(have).sum() + more;
      for (int i = 0; i < means.length; i++) {
        double lack = shares[i] * total - have[i] - extra[i];
        if (lack > most) {
          most = lack;
          neediest = i;
        }
      }
      extra[neediest]++;
    }
    return extra;
  }
}
