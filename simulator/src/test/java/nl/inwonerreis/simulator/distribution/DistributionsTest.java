package nl.inwonerreis.simulator.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.ExponentialDistribution;
import org.apache.commons.statistics.distribution.GammaDistribution;
import org.apache.commons.statistics.distribution.LogNormalDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TriangularDistribution;
import org.apache.commons.statistics.distribution.UniformContinuousDistribution;
import org.apache.commons.statistics.distribution.WeibullDistribution;
import org.apache.commons.statistics.inference.KolmogorovSmirnovTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each continuous distribution against the cumulative distribution of commons-statistics. */
class DistributionsTest {

  private static final int DRAWS = 100_000;

  /** |z| beyond 4.9 happens to a right sampler once in a million looks. */
  private static final double Z = 4.9;

  /**
   * A distribution and what it should be.
   *
   * @param standard the same distribution, of (value − shift) / width
   */
  record Case(
      Distribution drawn, ContinuousDistribution standard, double shift, double width, double sd) {

    static Case of(Distribution drawn, ContinuousDistribution standard, double sd) {
      return new Case(drawn, standard, 0, 1, sd);
    }

    double cumulative(double value) {
      return standard.cumulativeProbability((value - shift) / width);
    }

    double quantile(double share) {
      return shift + width * standard.inverseCumulativeProbability(share);
    }

    @Override
    public String toString() {
      return drawn.toString();
    }
  }

  static Stream<Case> cases() {
    return Stream.of(
        Case.of(new Exponential(600), ExponentialDistribution.of(600), 600),
        Case.of(new Normal(600, 60), NormalDistribution.of(600, 60), 60),
        Case.of(new Uniform(30, 90), UniformContinuousDistribution.of(30, 90), 60 / Math.sqrt(12)),
        triangular(120, 240, 600),
        triangular(120, 120, 600),
        triangular(0, 600, 600),
        pert(120, 240, 600),
        pert(0, 0, 10),
        pert(5, 10, 10),
        lognormal(292, 240),
        lognormal(292, 2.92),
        gamma(2400, 1200),
        gamma(2400, 2400),
        gamma(600, 1000),
        gamma(600, 6000),
        Case.of(new Erlang(1, 60), GammaDistribution.of(1, 60), 60),
        Case.of(new Erlang(4, 60), GammaDistribution.of(4, 15), 30),
        weibull(0.7, 600),
        weibull(1, 600),
        weibull(3.4, 600),
        beta(0, 1, 0.2, 0.15),
        beta(60, 600, 200, 60),
        beta(0, 1, 0.5, 0.4),
        beta(0, 1, 0.1, 0.2));
  }

  private static Case triangular(double min, double mode, double max) {
    ContinuousDistribution standard = TriangularDistribution.of(min, mode, max);
    return Case.of(new Triangular(min, mode, max), standard, Math.sqrt(standard.getVariance()));
  }

  private static Case pert(double min, double mode, double max) {
    double mean = (min + 4 * mode + max) / 6;
    double sd = Math.sqrt((mean - min) * (max - mean) / 7);
    ContinuousDistribution standard =
        BetaDistribution.of(6 * (mean - min) / (max - min), 6 * (max - mean) / (max - min));
    return new Case(new Pert(min, mode, max), standard, min, max - min, sd);
  }

  private static Case lognormal(double mean, double sd) {
    double variance = Math.log(1 + sd * sd / mean / mean);
    return Case.of(
        new Lognormal(mean, sd),
        LogNormalDistribution.of(Math.log(mean) - variance / 2, Math.sqrt(variance)),
        sd);
  }

  private static Case gamma(double mean, double sd) {
    double shape = mean * mean / sd / sd;
    return Case.of(new Gamma(mean, sd), GammaDistribution.of(shape, mean / shape), sd);
  }

  private static Case weibull(double shape, double mean) {
    double unitMean = WeibullDistribution.of(shape, 1).getMean();
    ContinuousDistribution standard = WeibullDistribution.of(shape, mean / unitMean);
    return Case.of(new Weibull(shape, mean), standard, Math.sqrt(standard.getVariance()));
  }

  private static Case beta(double min, double max, double mean, double sd) {
    double m = (mean - min) / (max - min);
    double n = m * (1 - m) * (max - min) * (max - min) / sd / sd - 1;
    return new Case(
        new Beta(min, max, mean, sd), BetaDistribution.of(m * n, (1 - m) * n), min, max - min, sd);
  }

  private static double[] draws(Distribution distribution, long seed) {
    Reposition random = new Reposition(seed);
    Sampler sampler = distribution.sampler(random);
    double[] values = new double[DRAWS];
    for (int i = 0; i < DRAWS; i++) {
      random.to(seed * DRAWS + i);
      values[i] = sampler.draw(i);
    }
    return values;
  }

  @ParameterizedTest
  @MethodSource("cases")
  void has_the_mean_and_sd_that_are_written(Case c) {
    double[] values = draws(c.drawn(), 41);
    double mean = mean(values, value -> value);
    double variance = mean(values, value -> square(value - c.drawn().mean()));
    double fourth = mean(values, value -> square(square(value - c.drawn().mean())));
    double errorOfVariance = Math.sqrt((fourth - variance * variance) / DRAWS);
    assertThat(mean).isCloseTo(c.drawn().mean(), within(Z * c.sd() / Math.sqrt(DRAWS)));
    assertThat(variance).isCloseTo(c.sd() * c.sd(), within(Z * errorOfVariance));
    assertThat(c.drawn().mean())
        .isCloseTo(c.shift() + c.width() * c.standard().getMean(), within(1e-9 * c.sd()));
    assertThat(Math.sqrt(c.standard().getVariance()) * c.width())
        .isCloseTo(c.sd(), within(1e-9 * c.sd()));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void has_the_quantiles_of_the_distribution(Case c) {
    double[] values = draws(c.drawn(), 43);
    for (double share : new double[] {0.01, 0.1, 0.25, 0.5, 0.75, 0.9, 0.99, 0.999}) {
      double quantile = c.quantile(share);
      long below = Arrays.stream(values).filter(value -> value <= quantile).count();
      double error = Math.sqrt(DRAWS * share * (1 - share));
      assertThat((double) below)
          .as("share below the %s quantile", share)
          .isCloseTo(share * DRAWS, within(Z * error));
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void passes_kolmogorov_and_smirnov(Case c) {
    double[] values = Arrays.copyOf(draws(c.drawn(), 47), 20_000);
    double p = KolmogorovSmirnovTest.withDefaults().test(values, c::cumulative).getPValue();
    assertThat(p).isGreaterThan(1e-6);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void draws_the_same_after_repositioning_whatever_was_drawn_before(Case c) {
    Reposition random = new Reposition(1);
    Sampler sampler = c.drawn().sampler(random);
    double[] alone = new double[1_000];
    for (int i = 0; i < alone.length; i++) {
      alone[i] = c.drawn().sampler(random.to(i)).draw(i);
    }
    for (int i = alone.length - 1; i >= 0; i--) {
      random.to(-i);
      for (int k = 0; k < i % 4; k++) {
        sampler.draw(k);
      }
      random.to(i);
      assertThat(sampler.draw(i)).isEqualTo(alone[i]);
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void allocates_nothing_per_draw(Case c) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    Reposition random = new Reposition(67);
    Sampler sampler = c.drawn().sampler(random);
    double sum = 0;
    long before = 0;
    for (int i = 0; i < 2 * DRAWS; i++) {
      if (i == DRAWS) {
        before = threads.getCurrentThreadAllocatedBytes();
      }
      sum += sampler.draw(i);
    }
    double perDraw = (double) (threads.getCurrentThreadAllocatedBytes() - before) / DRAWS;
    assertThat(perDraw).as("bytes per draw").isLessThan(1);
    assertThat(sum).isPositive();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void never_draws_below_zero_nor_beyond_all_bounds(Case c) {
    assertThat(Arrays.stream(draws(c.drawn(), 53)).allMatch(v -> v >= 0 && Double.isFinite(v)))
        .isTrue();
    assertThat(c.drawn().isFixed()).isFalse();
  }

  static List<Distribution> fixed() {
    return List.of(
        new Fixed(7),
        new Exponential(0),
        new Normal(7, 0),
        new Uniform(7, 7),
        new Triangular(0.1, 0.1, 0.1),
        new Pert(0.1, 0.1, 0.1),
        new Lognormal(7, 0),
        new Lognormal(0, 0),
        Lognormal.ofMedian(7, 7),
        new Gamma(7, 0),
        new Gamma(0, 0),
        new Erlang(3, 0),
        new Weibull(2, 0),
        new Beta(0, 10, 7, 0),
        new Beta(0.1, 0.1, 0.1, 0),
        new Empirical(List.of(0.1, 0.1, 0.1)),
        new Trace(List.of(0.1, 0.1, 0.1)));
  }

  @ParameterizedTest
  @MethodSource("fixed")
  void is_fixed_at_its_mean_when_it_cannot_vary(Distribution distribution) {
    Sampler sampler = distribution.sampler(new Reposition(59));
    assertThat(distribution.isFixed()).isTrue();
    for (int k = 0; k < 100; k++) {
      assertThat(sampler.draw(k)).isEqualTo(distribution.mean());
    }
  }

  private static double mean(double[] values, DoubleUnaryOperator of) {
    return Arrays.stream(values).map(of).sum() / values.length;
  }

  private static double square(double value) {
    return value * value;
  }
}
