package nl.inwonerreis.simulator.compare;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Many differences looked at together: with forty of them, two would stand out by chance alone.
 * Holm's step-down keeps the chance that any difference is claimed wrongly at 5 %.
 *
 * <p>Source: Holm, A simple sequentially rejective multiple test procedure, Scandinavian Journal of
 * Statistics 6 (1979) 65–70.
 */
public final class Holm {

  static final double ALPHA = 0.05;

  private final double[] adjusted;
  private final double[] levels;

  private Holm(double[] adjusted, double[] levels) {
    this.adjusted = adjusted;
    this.levels = levels;
  }

  /** Adjusts p-values; NaN stays NaN and does not count as one of them. */
  public static Holm of(double[] p) {
    int[] order =
        IntStream.range(0, p.length)
            .filter(i -> !Double.isNaN(p[i]))
            .boxed()
            .sorted(Comparator.comparingDouble((Integer i) -> p[i]).thenComparingInt(i -> i))
            .mapToInt(i -> i)
            .toArray();
    double[] adjusted = filled(p.length);
    double[] levels = filled(p.length);
    double greatest = 0;
    int left = order.length;
    boolean claiming = true;
    for (int k = 0; k < order.length; k++) {
      int i = order[k];
      greatest = Math.max(greatest, Math.min(1, (order.length - k) * p[i]));
      adjusted[i] = greatest;
      left = claiming ? order.length - k : left;
      claiming = claiming && greatest < ALPHA;
      levels[i] = 1 - ALPHA / left;
    }
    return new Holm(adjusted, levels);
  }

  private static double[] filled(int length) {
    double[] values = new double[length];
    Arrays.fill(values, Double.NaN);
    return values;
  }

  /** Returns the adjusted p-value of the one at this place. */
  public double p(int index) {
    return adjusted[index];
  }

  /**
   * Returns the level at which the interval of this one must be drawn so that it holds zero just
   * when Holm does not claim a difference: 1 − 0.05 ÷ the number that was still open at its step.
   */
  public double level(int index) {
    return levels[index];
  }
}
