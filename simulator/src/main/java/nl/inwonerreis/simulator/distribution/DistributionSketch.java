package nl.inwonerreis.simulator.distribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.inwonerreis.simulator.random.Purpose;
import nl.inwonerreis.simulator.random.RandomStreams;

/**
 * The shape of a distribution, for the eye: quantiles and a histogram of 4,000 draws with a fixed
 * seed, negative values cut off as in a run. In the unit of the distribution.
 *
 * @param half the value that half stays at or below
 * @param most the value that 9 of 10 stay at or below
 * @param low left edge of the histogram
 * @param high right edge: the 99th percentile
 * @param heights of {@value #BINS} bins of equal width, the highest 1
 */
public record DistributionSketch(
    double half, double most, double low, double high, List<Double> heights) {

  static final int BINS = 24;
  private static final int DRAWS = 4_000;

  public DistributionSketch {
    heights = List.copyOf(heights);
  }

  /** Draws and sketches. */
  public static DistributionSketch of(Distribution distribution) {
    long place = RandomStreams.hash("sketch");
    Sampler sampler =
        distribution.sampler(new RandomStreams(1, 0).at(place, place, 0, Purpose.values()[0]));
    double[] draws = new double[DRAWS];
    for (int i = 0; i < DRAWS; i++) {
      draws[i] = Math.max(0, sampler.draw(i));
    }
    Arrays.sort(draws);
    double low = draws[0] < draws[quantile(0.99)] / 4 ? 0 : draws[0];
    double high = draws[quantile(0.99)];
    return new DistributionSketch(
        draws[quantile(0.5)], draws[quantile(0.9)], low, high, heights(draws, low, high));
  }

  private static int quantile(double share) {
    return (int) Math.ceil(share * DRAWS) - 1;
  }

  private static List<Double> heights(double[] draws, double low, double high) {
    int[] counts = new int[BINS];
    for (double draw : draws) {
      int bin = high > low ? (int) ((draw - low) / (high - low) * BINS) : 0;
      if (bin < BINS || draw <= high) {
        counts[Math.min(bin, BINS - 1)]++;
      }
    }
    int top = Arrays.stream(counts).max().orElse(1);
    List<Double> heights = new ArrayList<>();
    for (int count : counts) {
      heights.add(Math.round(1000.0 * count / top) / 1000.0);
    }
    return heights;
  }
}
