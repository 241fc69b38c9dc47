package nl.inwonerreis.simulator.compare;

import java.util.List;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Which scenario is best in one number, and how sure that is.
 *
 * <p>The probability of correct selection is at least 1 − Σ P(rival i is better), with each term
 * from the paired-t posterior of its difference with the best (Bonferroni). Source: Chen, A lower
 * bound for the correct subset-selection probability and its application to discrete-event system
 * simulations, IEEE Transactions on Automatic Control 41 (1996) 1227–1231; pairs as in Nelson and
 * Matejcik, Management Science 41 (1995) 1935–1945.
 *
 * @param best place of the best scenario, from 0
 * @param probability lower bound of the probability that it is, 0–1
 * @param means by scenario
 * @param replications by scenario
 */
public record Selection(int best, double probability, double[] means, int[] replications) {

  /**
   * Selects.
   *
   * @param values by scenario the value in each replication, in the same order: they are paired as
   *     far as both have been run
   * @param up whether more is better
   */
  public static Selection of(List<double[]> values, boolean up) {
    double[] means = new double[values.size()];
    int[] replications = new int[values.size()];
    for (int i = 0; i < means.length; i++) {
      Pair alone = Pair.of(values.get(i), values.get(i));
      means[i] = alone.base();
      replications[i] = values.get(i).length;
    }
    int best = bestOf(means, up);
    double wrong = 0;
    for (int i = 0; i < means.length; i++) {
      if (i != best) {
        wrong += rivalIsBetter(Pair.of(values.get(best), values.get(i)), up);
      }
    }
    return new Selection(best, Math.max(0, 1 - wrong), means, replications);
  }

  private static int bestOf(double[] means, boolean up) {
    double[] costs = new double[means.length];
    for (int i = 0; i < costs.length; i++) {
      costs[i] = up ? -means[i] : means[i];
    }
    return Ocba.best(costs);
  }

  private static double rivalIsBetter(Pair rival, boolean up) {
    double ahead = up ? rival.difference() : -rival.difference();
    if (rival.n() < 2) {
      return 0.5;
    }
    if (rival.sd() == 0) {
      return ahead < 0 ? 0 : 0.5;
    }
    double t = ahead / (rival.sd() / Math.sqrt(rival.n()));
    return TDistribution.of(rival.n() - 1.0).cumulativeProbability(t);
  }
}
