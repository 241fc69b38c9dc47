package nl.inwonerreis.simulator.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

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
