package nl.inwonerreis.simulator.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.inwonerreis.simulator.random.Purpose;
import nl.inwonerreis.simulator.random.RandomStreams;
import nl.inwonerreis.simulator.statistics.ConfidenceInterval;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * Sobol indices: which share of the variance of an outcome each number brings about, when all vary
 * evenly over their ranges. Two samples A and B, and for each number A with that column of B.
 *
 * <p>Source: Saltelli et al., Variance based sensitivity analysis of model output, Computer Physics
 * Communications 181 (2010) 259–270, table 2: first-order (b), total (f) of Jansen, Computer
 * Physics Communications 117 (1999) 35–43. Intervals are percentiles of a bootstrap over the rows
 * (Archer, Saltelli and Sobol', Journal of Statistical Computation and Simulation 58 (1997)
 * 99–120).
 */
public final class Sobol {

  /** Indices are for the few that matter; of more the points are not even enough. */
  public static final int MOST_NUMBERS = Halton.MOST_DIMENSIONS / 2;

  private static final int RESAMPLES = 500;
  private static final long PLACE = RandomStreams.hash("Sobol");

  private final int numbers;
  private final int rows;
  private final long seed;
  private final List<double[]> points = new ArrayList<>();

  /**
   * Makes the points for so many numbers: {@code rows × (numbers + 2)}.
   *
   * @param seed of the bootstrap; the points know no chance
   */
  public Sobol(int numbers, int rows, long seed) {
    if (numbers < 1 || numbers > MOST_NUMBERS || rows < 2) {
      throw new IllegalArgumentException(
          numbers + " numbers and " + rows + " rows: it must be 1 to 6, and 2 at least.");
    }
    this.numbers = numbers;
    this.rows = rows;
    this.seed = seed;
    for (int r = 0; r < rows; r++) {
      double[] both = Halton.point(r + 1, 2 * numbers);
      double[] a = Arrays.copyOf(both, numbers);
      points.add(a);
      points.add(Arrays.copyOfRange(both, numbers, 2 * numbers));
      for (int i = 0; i < numbers; i++) {
        double[] mixed = a.clone();
        mixed[i] = both[numbers + i];
        points.add(mixed);
      }
    }
  }

  /** Returns where to look: each number from 0 (low) to 1 (high). */
  public List<double[]> points() {
    return List.copyOf(points);
  }

  /**
   * Returns the indices of each number; NaN where the outcome does not vary at all.
   *
   * @param outcomes at each point, in order; a row with a NaN is left out
   */
  public List<Index> indices(double[] outcomes) {
    int each = numbers + 2;
    int[] whole = new int[rows];
    int n = 0;
    for (int r = 0; r < rows; r++) {
      if (Arrays.stream(outcomes, r * each, (r + 1) * each).noneMatch(Double::isNaN)) {
        whole[n++] = r * each;
      }
    }
    int[] kept = Arrays.copyOf(whole, n);
    double[][] found = estimate(outcomes, kept);
    double[][][] again = resampled(outcomes, kept);
    List<Index> indices = new ArrayList<>();
    for (int i = 0; i < numbers; i++) {
      indices.add(
          new Index(found[0][i], interval(again, 0, i), found[1][i], interval(again, 1, i), n));
    }
    return List.copyOf(indices);
  }

  /** Returns first-order and total indices from the rows that begin at these places. */
  private double[][] estimate(double[] y, int[] starts) {
    double mean = 0;
    for (int at : starts) {
      mean += (y[at] + y[at + 1]) / (2.0 * starts.length);
    }
    double variance = 0;
    for (int at : starts) {
      variance += (square(y[at] - mean) + square(y[at + 1] - mean)) / (2.0 * starts.length);
    }
    double[][] found = new double[2][numbers];
    for (int i = 0; i < numbers; i++) {
      double first = 0;
      double total = 0;
      for (int at : starts) {
        first += (y[at + 1] - mean) * (y[at + 2 + i] - y[at]);
        total += square(y[at] - y[at + 2 + i]) / 2;
      }
      found[0][i] = variance > 0 ? first / starts.length / variance : Double.NaN;
      found[1][i] = variance > 0 ? total / starts.length / variance : Double.NaN;
    }
    return found;
  }

  private static double square(double x) {
    return x * x;
  }

  private double[][][] resampled(double[] outcomes, int[] starts) {
    if (starts.length < 2) {
      return new double[0][][];
    }
    RandomStreams streams = new RandomStreams(seed, 0);
    UniformRandomProvider random =
        streams.at(streams.key(PLACE, numbers), PLACE, 0, Purpose.DESIGN);
    double[][][] again = new double[RESAMPLES][][];
    int[] drawn = new int[starts.length];
    for (int b = 0; b < RESAMPLES; b++) {
      Arrays.setAll(drawn, r -> starts[random.nextInt(starts.length)]);
      again[b] = estimate(outcomes, drawn);
    }
    return again;
  }

  private static ConfidenceInterval interval(double[][][] again, int which, int number) {
    double[] sorted =
        Arrays.stream(again)
            .mapToDouble(one -> one[which][number])
            .filter(index -> !Double.isNaN(index))
            .sorted()
            .toArray();
    if (sorted.length == 0) {
      return new ConfidenceInterval(Double.NaN, Double.NaN);
    }
    int tail = (int) Math.floor(0.025 * (sorted.length - 1));
    return new ConfidenceInterval(sorted[tail], sorted[sorted.length - 1 - tail]);
  }

  /**
   * The share of the variance that one number brings about.
   *
   * @param first alone
   * @param total with all in which it works together with others
   * @param rows that it rests on
   */
  public record Index(
      double first,
      ConfidenceInterval firstCi95,
      double total,
      ConfidenceInterval totalCi95,
      int rows) {}
}
