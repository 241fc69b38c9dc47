package nl.inwonerreis.simulator.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Mser5Test {

  /**
   * 100 observations: 20 of 10, then 80 that alternate 0 and 2 by batch. Of 20 batches the first
   * four are 10, the others 0, 2, 0, 2 … Dropping four leaves Σ(z − 1)² = 16 over 16² = 0.0625;
   * dropping three adds a batch of 10 (Σ = 16 + 81 · 16/17 = 92.2, over 17² = 0.319); dropping five
   * leaves 15 batches, 7 of 0 and 8 of 2: Σ = 14.93 over 15² = 0.0664.
   */
  @Test
  void theStartThatDiffersIsCutOff() {
    double[] series = new double[100];
    Arrays.setAll(series, i -> i < 20 ? 10 : (i / 5) % 2 == 0 ? 0 : 2);
    assertThat(Mser5.truncation(series, 100)).hasValue(20);
  }

  /**
   * The definition, worked out term by term: average in fives, drop d batches, and take the d with
   * the least Σ(z − mean)² ÷ (batches left)²; at least five batches stay, and of equals the first.
   */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void itIsTheLeastOfTheDefinition(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double[] series = new double[50 + random.nextInt(400)];
    double bias = 5 * random.nextDouble();
    double fades = 5 + 40 * random.nextDouble();
    Arrays.setAll(series, i -> bias * Math.exp(-i / fades) + random.nextDouble());
    int batches = series.length / 5;
    int best = 0;
    double least = Double.POSITIVE_INFINITY;
    for (int drop = 0; batches - drop >= 5; drop++) {
      double[] left = new double[batches - drop];
      for (int b = 0; b < left.length; b++) {
        int from = 5 * (drop + b);
        left[b] = Arrays.stream(series, from, from + 5).sum() / 5;
      }
      double mean = Arrays.stream(left).sum() / left.length;
      double squares = Arrays.stream(left).map(z -> (z - mean) * (z - mean)).sum();
      if (squares / ((double) left.length * left.length) < least * (1 - 1e-12)) {
        least = squares / ((double) left.length * left.length);
        best = drop;
      }
    }
    OptionalInt expected = 2 * best <= batches ? OptionalInt.of(5 * best) : OptionalInt.empty();
    assertThat(Mser5.truncation(series, series.length)).as("seed %s", seed).isEqualTo(expected);
  }

  @Test
  void aConstantSeriesLosesNothing() {
    double[] series = new double[100];
    Arrays.fill(series, 7);
    assertThat(Mser5.truncation(series, 100)).hasValue(0);
  }

  @Test
  void aSeriesThatKeepsGrowingIsTooShort() {
    double[] series = new double[200];
    Arrays.setAll(series, i -> (double) i * i);
    assertThat(Mser5.truncation(series, 200)).isEmpty();
  }

  @Test
  void fewerThanTenBatchesAreTooFew() {
    assertThat(Mser5.truncation(new double[49], 49)).isEmpty();
  }
}
