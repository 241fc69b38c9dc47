package nl.inwonerreis.simulator.statistics;

import java.util.OptionalInt;

/**
 * The truncation point of a series that starts away from its steady state.
 *
 * <p>The series is averaged in batches of 5; of all points the one is taken that minimises the
 * squared standard error of the mean of what remains, Σ (z − mean)² ÷ (remaining)². A minimum in
 * the second half says that the series is too short.
 *
 * <p>Source: White, An effective truncation heuristic for bias reduction in simulation output,
 * Simulation 69 (1997) 323–334; White, Cobb and Spratt (2000) for the batches of 5.
 */
public final class Mser5 {

  private static final int BATCH = 5;
  private static final int FEWEST_BATCHES = 10;

  private Mser5() {}

  /**
   * Returns how many of the first {@code size} observations to drop, a multiple of 5; empty when
   * there are fewer than ten batches or the minimum lies in the second half.
   */
  public static OptionalInt truncation(double[] series, int size) {
    int batches = size / BATCH;
    if (batches < FEWEST_BATCHES) {
      return OptionalInt.empty();
    }
    Tally kept = new Tally();
    int best = -1;
    double least = Double.POSITIVE_INFINITY;
    for (int drop = batches - 1; drop >= 0; drop--) {
      kept.add(mean(series, drop * BATCH));
      if (kept.n() < BATCH) {
        continue;
      }
      double error = kept.squaredDeviations() / ((double) kept.n() * kept.n());
      if (error <= least) {
        least = error;
        best = drop;
      }
    }
    return best * 2 <= batches ? OptionalInt.of(best * BATCH) : OptionalInt.empty();
  }

  private static double mean(double[] series, int from) {
    double sum = 0;
    for (int i = from; i < from + BATCH; i++) {
      sum += series[i];
    }
    return sum / BATCH;
  }
}
