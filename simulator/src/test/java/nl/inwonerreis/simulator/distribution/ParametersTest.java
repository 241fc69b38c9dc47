package nl.inwonerreis.simulator.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ParametersTest {

  private static final int DRAWS = 100_000;
  private static final double NAN = Double.NaN;
  private static final double ENDLESS = Double.POSITIVE_INFINITY;

  static Stream<Arguments> wrong() {
    return Stream.of(
        wrong("value is -1.0", () -> new Fixed(-1)),
        wrong("value is NaN", () -> new Fixed(NAN)),
        wrong("mean is -180.0", () -> new Exponential(-180)),
        wrong("mean is Infinity", () -> new Exponential(ENDLESS)),
        wrong("sd is -1.0", () -> new Normal(1, -1)),
        wrong("mean is NaN", () -> new Normal(NAN, 1)),
        wrong("min is 3.0, above max, which is 2.0", () -> new Uniform(3, 2)),
        wrong("min is 3.0, above mode, which is 2.0", () -> new Triangular(3, 2, 4)),
        wrong("mode is 5.0, above max, which is 4.0", () -> new Triangular(3, 5, 4)),
        wrong("mode is 5.0, above max, which is 4.0", () -> new Pert(3, 5, 4)),
        wrong("min is -3.0", () -> new Pert(-3, 5, 4)),
        wrong("sd is 1.0 while mean is 0", () -> new Lognormal(0, 1)),
        wrong("median is 0", () -> Lognormal.ofMedian(0, 1)),
        wrong("median is 9.0, above p90, which is 3.0", () -> Lognormal.ofMedian(9, 3)),
        wrong("p90 is 1.0E300", () -> Lognormal.ofMedian(1, 1e300)),
        wrong("sd is 1.0 while mean is 0", () -> new Gamma(0, 1)),
        wrong("k is 0", () -> new Erlang(0, 1)),
        wrong("mean is -1.0", () -> new Erlang(1, -1)),
        wrong("shape is 0", () -> new Weibull(0, 1)),
        wrong("shape is 0.001", () -> new Weibull(0.001, 1)),
        wrong("min is 2.0, above mean", () -> new Beta(2, 3, 1, 0.1)),
        wrong("mean is 4.0, above max", () -> new Beta(2, 3, 4, 0.1)),
        wrong("sd is 0.5, but must be below 0.5", () -> new Beta(0, 1, 0.5, 0.5)),
        wrong("sd is 0.1, but must be below 0.0", () -> new Beta(0, 1, 0, 0.1)),
        wrong("values is empty", () -> new Empirical(List.of())),
        wrong(
            "weights has 1 numbers and values 2",
            () -> new Empirical(List.of(1.0, 2.0), List.of(1.0))),
        wrong("weights is -1.0", () -> new Empirical(List.of(1.0, 2.0), List.of(1.0, -1.0))),
        wrong("weights sum to 0.0", () -> new Empirical(List.of(1.0), List.of(0.0))),
        wrong("values is -1.0", () -> new Empirical(List.of(-1.0))),
        wrong("values is empty", () -> new Trace(List.of())),
        wrong("values is NaN", () -> new Trace(List.of(NAN))));
  }

  private static Arguments wrong(String message, Supplier<Distribution> maker) {
    return Arguments.of(message, maker);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("wrong")
  void are_refused_by_name_and_value_with_a_remedy(String message, Supplier<Distribution> maker) {
    assertThatIllegalArgumentException()
        .isThrownBy(maker::get)
        .withMessageContaining(message)
        .withMessageContaining("Maybe ");
  }

  @Test
  void of_a_normal_are_those_before_negative_draws_become_zero() {
    Normal normal = new Normal(1, 2);
    double[] values = draws(normal);
    double cut = NormalDistribution.of(1, 2).cumulativeProbability(0);
    long zeros = Arrays.stream(values).filter(value -> value == 0).count();
    assertThat(normal.mean()).isEqualTo(1);
    assertThat((double) zeros)
        .isCloseTo(cut * DRAWS, within(4.9 * Math.sqrt(DRAWS * cut * (1 - cut))));
    assertThat(Arrays.stream(values).min()).hasValue(0);
    assertThat(new Normal(-3, 0).sampler(new Reposition(1)).draw(0)).isZero();
    assertThat(new Normal(-3, 0).isFixed()).isFalse();
  }

  @Test
  void of_a_lognormal_by_median_and_p90_are_its_quantiles() {
    Lognormal lognormal = Lognormal.ofMedian(210, 540);
    double[] values = draws(lognormal);
    long belowMedian = Arrays.stream(values).filter(value -> value <= 210).count();
    long belowP90 = Arrays.stream(values).filter(value -> value <= 540).count();
    assertThat((double) belowMedian).isCloseTo(0.5 * DRAWS, within(4.9 * Math.sqrt(DRAWS * 0.25)));
    assertThat((double) belowP90).isCloseTo(0.9 * DRAWS, within(4.9 * Math.sqrt(DRAWS * 0.09)));
    double sigma = Math.log(540.0 / 210) / 1.2815515655446004;
    assertThat(lognormal.mean()).isCloseTo(210 * Math.exp(sigma * sigma / 2), within(1e-9));
  }

  @Test
  void of_an_empirical_are_drawn_by_weight_in_whatever_order() {
    Empirical empirical = new Empirical(List.of(5.0, 1.0, 3.0), List.of(2.0, 5.0, 3.0));
    Empirical sorted = new Empirical(List.of(1.0, 3.0, 5.0), List.of(5.0, 3.0, 2.0));
    double[] values = draws(empirical);
    assertThat(values).isEqualTo(draws(sorted));
    assertThat(empirical.mean()).isCloseTo(2.4, within(1e-12));
    for (double[] share : new double[][] {{1, 0.5}, {3, 0.3}, {5, 0.2}}) {
      double count = Arrays.stream(values).filter(value -> value == share[0]).count();
      double error = Math.sqrt(DRAWS * share[1] * (1 - share[1]));
      assertThat(count).isCloseTo(share[1] * DRAWS, within(4.9 * error));
    }
  }

  @Test
  void of_an_empirical_with_weight_zero_are_never_drawn() {
    Empirical empirical = new Empirical(List.of(5.0, 1.0, 3.0), List.of(0.0, 1.0, 0.0));
    assertThat(draws(empirical)).containsOnly(1);
  }

  @Test
  void of_a_trace_are_taken_in_turn_by_resident() {
    Trace trace = new Trace(List.of(5.0, 1.0, 3.0));
    Sampler sampler = trace.sampler(new Reposition(1));
    assertThat(sampler.draw(4)).isEqualTo(1);
    assertThat(sampler.draw(0)).isEqualTo(5);
    assertThat(sampler.draw(3_000_000_000_002L)).isEqualTo(3);
    assertThat(trace.mean()).isEqualTo(3);
  }

  @Test
  void of_extreme_shape_still_give_finite_values() {
    List<Distribution> extremes =
        List.of(
            new Gamma(1, 1e4),
            new Gamma(1, 1e-9),
            new Beta(0, 1, 0.5, 0.4999999),
            new Beta(0, 1, 1e-9, 1e-6),
            new Beta(0, 1, 0.01, 0.09),
            new Weibull(0.01, 1),
            new Weibull(1e4, 1),
            new Lognormal(1, 1e4),
            new Erlang(Integer.MAX_VALUE, 1));
    for (Distribution extreme : extremes) {
      double[] values = draws(extreme);
      assertThat(Arrays.stream(values).allMatch(v -> v >= 0 && Double.isFinite(v)))
          .as(extreme.toString())
          .isTrue();
    }
  }

  @Test
  void of_a_weibull_need_the_gamma_function_exactly() {
    // The terms that cancel are as large as 12 ln 12 = 30, so 2 units in their last place remain.
    double error = 2 * Math.ulp(30.0);
    double factorial = 0;
    for (int n = 1; n <= 150; n++) {
      assertThat(StandardGamma.logOfGamma(n))
          .isCloseTo(factorial, within(error * Math.max(1, factorial)));
      factorial += Math.log(n);
    }
    assertThat(StandardGamma.logOfGamma(1.5))
        .isCloseTo(Math.log(Math.sqrt(Math.PI) / 2), within(error));
  }

  private static double[] draws(Distribution distribution) {
    Reposition random = new Reposition(61);
    Sampler sampler = distribution.sampler(random);
    double[] values = new double[DRAWS];
    for (int i = 0; i < DRAWS; i++) {
      random.to(i);
      values[i] = sampler.draw(i);
    }
    return values;
  }
}
