package nl.inwonerreis.simulator.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.inwonerreis.simulator.statistics.ConfidenceInterval;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * How often scenarios change places when the numbers that are not sure vary.
 *
 * @param points at which all scenarios have an outcome
 * @param otherBest points at which another scenario is best than with the stated numbers
 * @param pairs every two scenarios, in order
 */
public record OrderFlips(int points, int otherBest, List<Flip> pairs) {

  public OrderFlips {
    pairs = List.copyOf(pairs);
  }

  /**
   * Two scenarios.
   *
   * @param one place of the first, from 0
   * @param other place of the second
   * @param flipped points at which the one that is better with the stated numbers is worse; equal
   *     is no flip
   * @param ci95 of that share, 0–1; NaN without points
   */
  public record Flip(int one, int other, int flipped, ConfidenceInterval ci95) {}

  /**
   * Counts.
   *
   * @param stated outcome of each scenario with the stated numbers
   * @param varied outcomes of each scenario at each point; a point with a NaN is left out
   * @param up whether more is better
   */
  public static OrderFlips of(double[] stated, List<double[]> varied, boolean up) {
    List<double[]> whole =
        varied.stream().filter(point -> Arrays.stream(point).noneMatch(Double::isNaN)).toList();
    int best = best(stated, up);
    int otherBest = (int) whole.stream().filter(p -> worse(p[best], p[best(p, up)], up)).count();
    List<Flip> pairs = new ArrayList<>();
    for (int i = 0; i < stated.length; i++) {
      for (int j = i + 1; j < stated.length; j++) {
        pairs.add(pair(i, j, stated, whole));
      }
    }
    return new OrderFlips(whole.size(), otherBest, pairs);
  }

  private static Flip pair(int i, int j, double[] stated, List<double[]> points) {
    double before = stated[j] - stated[i];
    int flipped = (int) points.stream().filter(p -> (p[j] - p[i]) * before < 0).count();
    return new Flip(i, j, flipped, wilson(flipped, points.size()));
  }

  /** Wilson's score interval, which stays between 0 and 1. */
  private static ConfidenceInterval wilson(int count, int n) {
    if (n == 0) {
      return new ConfidenceInterval(Double.NaN, Double.NaN);
    }
    double z = NormalDistribution.of(0, 1).inverseCumulativeProbability(0.975);
    double p = (double) count / n;
    double middle = (p + z * z / (2 * n)) / (1 + z * z / n);
    double half = z / (1 + z * z / n) * Math.sqrt(p * (1 - p) / n + z * z / (4.0 * n * n));
    return new ConfidenceInterval(Math.max(0, middle - half), Math.min(1, middle + half));
  }

  private static int best(double[] outcomes, boolean up) {
    int best = 0;
    for (int i = 1; i < outcomes.length; i++) {
      if (worse(outcomes[best], outcomes[i], up)) {
        best = i;
      }
    }
    return best;
  }

  private static boolean worse(double one, double other, boolean up) {
    return up ? one < other : one > other;
  }
}
