package nl.inwonerreis.simulator.fit;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * Patience of people who waited: exponential, by maximum likelihood under censoring. Who was served
 * had more patience than the wait, so that the mean is the total time waited ÷ the number that left
 * (Mandelbaum and Zeltyn 2007; Lawless 2003, chapter 4).
 *
 * @param left how many left
 * @param served how many were served before their patience ran out
 * @param mean seconds
 * @param low lower bound of the 95 % interval: 2T ÷ χ²(0.975; 2d + 2)
 * @param high upper bound of the 95 % interval: 2T ÷ χ²(0.025; 2d)
 * @param distance largest distance, over the times of leaving, between the exponential law and the
 *     share still patient by Kaplan and Meier (1958), 0–1
 */
public record PatienceFit(
    int left, int served, double mean, double low, double high, double distance) {

  /**
   * A wait in a queue.
   *
   * @param seconds from joining to start of service or leaving
   * @param left whether it ended by leaving
   */
  public record Wait(double seconds, boolean left) {}

  /**
   * Fits waits.
   *
   * @throws IllegalArgumentException if nobody left, or nobody waited any time
   */
  public static PatienceFit of(List<Wait> waits) {
    int left = (int) waits.stream().filter(Wait::left).count();
    double total = waits.stream().mapToDouble(Wait::seconds).sum();
    if (left == 0 || !(total > 0)) {
      throw new IllegalArgumentException(
          "%s of %s left after %s s in all".formatted(left, waits.size(), total));
    }
    double mean = total / left;
    double low =
        2 * total / ChiSquaredDistribution.of(2.0 * left + 2).inverseCumulativeProbability(0.975);
    double high =
        2 * total / ChiSquaredDistribution.of(2.0 * left).inverseCumulativeProbability(0.025);
    return new PatienceFit(left, waits.size() - left, mean, low, high, distance(waits, mean));
  }

  /** At one instant those who leave come before those who are served (Kaplan and Meier). */
  private static double distance(List<Wait> waits, double mean) {
    Wait[] sorted = waits.toArray(Wait[]::new);
    Arrays.sort(
        sorted, Comparator.comparingDouble(Wait::seconds).thenComparing(w -> w.left() ? 0 : 1));
    double patient = 1;
    double distance = 0;
    int i = 0;
    while (i < sorted.length) {
      double at = sorted[i].seconds();
      int waiting = sorted.length - i;
      int leaving = 0;
      while (i < sorted.length && sorted[i].seconds() == at) {
        leaving += sorted[i].left() ? 1 : 0;
        i++;
      }
      if (leaving > 0) {
        double law = StrictMath.exp(-at / mean);
        distance = Math.max(distance, Math.abs(patient - law));
        patient *= 1 - (double) leaving / waiting;
        distance = Math.max(distance, Math.abs(patient - law));
      }
    }
    return distance;
  }
}
