package nl.inwonerreis.simulator.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SampleTest {

  private static final int[] PERCENTS = {0, 1, 5, 10, 25, 50, 75, 90, 95, 99, 100};

  @Test
  void aPercentileIsTheSmallestObservationWithThatShareAtOrBelowIt() {
    Sample sample = of(10, 20, 30, 40);
    assertThat(sample.percentile(25)).isEqualTo(10);
    assertThat(sample.percentile(26)).isEqualTo(20);
    assertThat(sample.percentile(50)).isEqualTo(20);
    assertThat(sample.percentile(100)).isEqualTo(40);
    assertThat(sample.percentile(0)).isEqualTo(10);
  }

  @Test
  void zerosCount() {
    Sample sample = of(0, 0, 0, 8);
    assertThat(sample.percentile(75)).isEqualTo(0);
    assertThat(sample.percentile(76)).isEqualTo(8);
    assertThat(sample.tally().mean()).isEqualTo(2);
    assertThat(sample.tally().min()).isEqualTo(0);
    assertThat(sample.atMost(0)).isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource({"1,4096", "2,4097", "3,20000", "4,100000"})
  void percentilesAreWithinATenthOfAPercentOfTheSortedReference(long seed, int n) {
    double[] values = lognormal(seed, n);
    Sample sample = of(values);
    Arrays.sort(values);

    for (int percent : PERCENTS) {
      double exact = values[Math.max(1, (int) Math.ceil(percent * (double) n / 100)) - 1];
      double allowed = n <= Sample.EXACT ? 0 : 0.001 * exact;
      assertThat(sample.percentile(percent)).as("p%s", percent).isCloseTo(exact, within(allowed));
    }
    assertThat(sample.tally().mean())
        .isCloseTo(Arrays.stream(values).average().orElseThrow(), within(1e-6));
  }

  @ParameterizedTest
  @CsvSource({"1,100,200", "2,4000,4000", "3,5000,100", "4,100,5000", "5,9000,9000"})
  void mergeEqualsASinglePass(long seed, int first, int second) {
    double[] values = lognormal(seed, first + second);
    Sample merged = of(Arrays.copyOf(values, first));
    merged.merge(of(Arrays.copyOfRange(values, first, values.length)));
    Sample single = of(values);

    assertThat(merged.n()).isEqualTo(single.n());
    for (int percent : PERCENTS) {
      assertThat(merged.percentile(percent)).isEqualTo(single.percentile(percent));
    }
    assertThat(merged.tally().mean()).isCloseTo(single.tally().mean(), within(1e-9));
    assertThat(merged.tally().sd()).isCloseTo(single.tally().sd(), within(1e-9));
  }

  @Test
  void askingInBetweenChangesNoPercentile() {
    double[] values = lognormal(7, 20_000);
    Sample asked = new Sample();
    for (int i = 0; i < values.length; i++) {
      asked.add(values[i]);
      if (i % 1500 == 0) {
        asked.summary();
      }
    }
    Sample left = of(values);
    for (int percent : PERCENTS) {
      assertThat(asked.percentile(percent)).isEqualTo(left.percentile(percent));
    }
  }

  @ParameterizedTest
  @CsvSource({"1,500", "2,30000"})
  void atMostCountsObservations(long seed, int n) {
    double[] values = lognormal(seed, n);
    Sample sample = of(values);
    Arrays.sort(values);
    double x = values[n / 3];
    long exact = Arrays.stream(values).filter(v -> v <= x).count();

    assertThat(sample.atMost(x)).isCloseTo(exact, within(n <= Sample.EXACT ? 0L : n / 500L));
    assertThat(sample.atMost(values[n - 1])).isEqualTo(n);
    assertThat(sample.atMost(-1)).isZero();
  }

  @Test
  void whatIsNegativeOrNoNumberIsRefused() {
    assertThatThrownBy(() -> of(-1)).hasMessageContaining("-1");
    assertThatThrownBy(() -> of(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    assertThat(of(-1e-9).percentile(50)).as("rounding").isEqualTo(0);
  }

  private static Sample of(double... values) {
    Sample sample = new Sample();
    for (double value : values) {
      sample.add(value);
    }
    return sample;
  }

  /** Returns spread over many scales: median 10 s, a standard deviation of 2 in the logarithm. */
  private static double[] lognormal(long seed, int n) {
    SplittableRandom random = new SplittableRandom(seed);
    double[] values = new double[n];
    Arrays.setAll(values, i -> 10 * Math.exp(2 * normal(random)));
    return values;
  }

  private static double normal(SplittableRandom random) {
    double radius = Math.sqrt(-2 * Math.log(1 - random.nextDouble()));
    return radius * Math.cos(2 * Math.PI * random.nextDouble());
  }
}
