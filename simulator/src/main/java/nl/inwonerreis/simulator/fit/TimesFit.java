package nl.inwonerreis.simulator.fit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import nl.inwonerreis.simulator.distribution.Distribution;
import nl.inwonerreis.simulator.distribution.Empirical;
import nl.inwonerreis.simulator.distribution.Fixed;
import org.jspecify.annotations.Nullable;

/**
 * What a sample of times says, as a distribution to simulate with.
 *
 * <p>The law with the lowest AIC is taken, unless it is refuted: its Kolmogorov–Smirnov probability
 * is below 0.05, or its mean lies outside the 95 % interval of the measured mean. Then the measured
 * times themselves are taken, as the means of up to 100 slices of equal size, which keep the mean.
 * So they are where a time is zero, which no law here can have.
 *
 * @param n how many times were measured
 * @param mean measured, seconds
 * @param sd measured, seconds
 * @param distribution what to simulate with
 * @param chosen the law taken; null where the measured times themselves are
 * @param laws all laws tried, best first; empty where none could be
 */
public record TimesFit(
    int n,
    double mean,
    double sd,
    Distribution distribution,
    @Nullable FittedLaw chosen,
    List<FittedLaw> laws) {

  /** The fewest times that are shown and fitted: below it one sees the people themselves. */
  public static final int LEAST = 5;

  private static final int SLICES = 100;
  private static final double DOUBT = 0.05;
  private static final double Z975 = 1.959963984540054;

  public TimesFit {
    laws = List.copyOf(laws);
  }

  /**
   * Fits times in seconds.
   *
   * @throws IllegalArgumentException if there are fewer than {@link #LEAST}, or one is negative
   */
  public static TimesFit of(double[] times) {
    double[] sorted = times.clone();
    Arrays.sort(sorted);
    if (sorted.length < LEAST || !(sorted[0] >= 0)) {
      throw new IllegalArgumentException(
          "%s times from %s s; needed are %s of 0 or more"
              .formatted(sorted.length, sorted.length == 0 ? Double.NaN : sorted[0], LEAST));
    }
    double mean = Arrays.stream(sorted).average().orElseThrow();
    double squares = Arrays.stream(sorted).map(x -> (x - mean) * (x - mean)).sum();
    double sd = Math.sqrt(squares / (sorted.length - 1));
    if (sorted[0] == sorted[sorted.length - 1]) {
      return new TimesFit(sorted.length, mean, 0, new Fixed(mean), null, List.of());
    }
    if (sorted[0] == 0) {
      return new TimesFit(sorted.length, mean, sd, measured(sorted), null, List.of());
    }
    List<FittedLaw> laws = new ArrayList<>(new MaximumLikelihood(sorted).laws());
    laws.sort(Comparator.comparingDouble(FittedLaw::aic));
    FittedLaw best = laws.get(0);
    double half = Z975 * sd / Math.sqrt(sorted.length);
    boolean holds = best.pAtMost() >= DOUBT && Math.abs(best.distribution().mean() - mean) <= half;
    return new TimesFit(
        sorted.length,
        mean,
        sd,
        holds ? best.distribution() : measured(sorted),
        holds ? best : null,
        laws);
  }

  private static Empirical measured(double[] sorted) {
    int slices = Math.min(SLICES, sorted.length);
    List<Double> values = new ArrayList<>();
    List<Double> weights = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= slices; i++) {
      int to = (int) ((long) sorted.length * i / slices);
      values.add(Arrays.stream(sorted, from, to).average().orElseThrow());
      weights.add((double) (to - from));
      from = to;
    }
    boolean equal = Collections.max(weights).equals(Collections.min(weights));
    return new Empirical(values, equal ? Collections.nCopies(slices, 1.0) : weights);
  }
}
