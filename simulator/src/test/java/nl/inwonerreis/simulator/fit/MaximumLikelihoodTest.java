package nl.inwonerreis.simulator.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import nl.inwonerreis.simulator.distribution.Distribution;
import nl.inwonerreis.simulator.distribution.Exponential;
import nl.inwonerreis.simulator.distribution.Gamma;
import nl.inwonerreis.simulator.distribution.Lognormal;
import nl.inwonerreis.simulator.distribution.Sampler;
import nl.inwonerreis.simulator.distribution.Weibull;
import nl.inwonerreis.simulator.random.Purpose;
import nl.inwonerreis.simulator.random.RandomStreams;
import org.apache.commons.numbers.gamma.Trigamma;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Fits find the parameters that a sample was drawn with, to four standard errors of the maximum
 * likelihood estimate (from the Fisher information of each law).
 */
class MaximumLikelihoodTest {

  private static final int N = 20_000;
  private static final double ERRORS = 4;

  @Test
  void threeValuesGiveTheClosedForms() {
    MaximumLikelihood fit = new MaximumLikelihood(new double[] {4, 1, 2});
    double mean = 7.0 / 3;
    FittedLaw exponential = fit.exponential();
    assertThat(exponential.distribution()).isEqualTo(new Exponential(mean));
    // ln L = −n ln m − Σx / m = −3 ln(7/3) − 3, one parameter.
    assertThat(exponential.aic()).isCloseTo(2 + 6 * Math.log(mean) + 6, within(1e-12));
    // The law is 1 − e^(−3/7) at the smallest value, where the sample jumps from 0 to 1/3.
    assertThat(exponential.ksDistance()).isCloseTo(1 - Math.exp(-3.0 / 7), within(1e-12));
    // Logarithms are 0, ln 2 and 2 ln 2: mean ln 2, variance ⅔ ln² 2.
    double variance = 2.0 / 3 * Math.log(2) * Math.log(2);
    Lognormal lognormal = (Lognormal) fit.lognormal().distribution();
    assertThat(lognormal.mean()).isCloseTo(2 * Math.exp(variance / 2), within(1e-12));
    assertThat(lognormal.sd() / lognormal.mean())
        .isCloseTo(Math.sqrt(Math.expm1(variance)), within(1e-12));
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void anExponentialSampleGivesItsMean(long seed) {
    FittedLaw fit = fit(seed, new Exponential(420)).exponential();
    assertThat(fit.distribution().mean()).isCloseTo(420, within(ERRORS * 420 / Math.sqrt(N)));
    assertThat(fit.pAtMost()).isGreaterThan(0.001);
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void aLognormalSampleGivesItsMedianAndSpread(long seed) {
    double sigma = 0.8;
    Lognormal drawn = new Lognormal(292, 292 * Math.sqrt(Math.expm1(sigma * sigma)));
    Lognormal found = (Lognormal) fit(seed, drawn).lognormal().distribution();
    double ratio = found.sd() / found.mean();
    double fitted = Math.sqrt(Math.log1p(ratio * ratio));
    assertThat(fitted).isCloseTo(sigma, within(ERRORS * sigma / Math.sqrt(2.0 * N)));
    double mu = Math.log(found.mean()) - fitted * fitted / 2;
    double expected = Math.log(292) - sigma * sigma / 2;
    assertThat(mu).isCloseTo(expected, within(ERRORS * sigma / Math.sqrt(N)));
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void aGammaSampleGivesItsMeanAndShape(long seed) {
    double shape = 2.5;
    Gamma found = (Gamma) fit(seed, new Gamma(600, 600 / Math.sqrt(shape))).gamma().distribution();
    double k = Math.pow(found.mean() / found.sd(), 2);
    // Variance of the shape: k ÷ (n (k ψ′(k) − 1)).
    double error = Math.sqrt(shape / (N * (shape * Trigamma.value(shape) - 1)));
    assertThat(k).isCloseTo(shape, within(ERRORS * error));
    assertThat(found.mean()).isCloseTo(600, within(ERRORS * 600 / Math.sqrt(shape) / Math.sqrt(N)));
  }

  @ParameterizedTest(name = "shape {0}")
  @ValueSource(doubles = {0.4, 1, 1.7, 6})
  void aWeibullSampleGivesItsShapeAndMean(double shape) {
    Weibull drawn = new Weibull(shape, 900);
    Weibull found = (Weibull) fit(7, drawn).weibull().distribution();
    // Variance of the shape: 6 k² ÷ (π² n).
    double error = shape * Math.sqrt(6.0 / N) / Math.PI;
    assertThat(found.shape()).isCloseTo(shape, within(ERRORS * error));
    assertThat(found.mean()).isCloseTo(900, within(900 * 0.06));
  }

  @Test
  void noNeighbourOfAFitIsMoreLikely() {
    double[] sample = sample(11, new Gamma(300, 200), 500);
    MaximumLikelihood fit = new MaximumLikelihood(sample);
    Weibull weibull = (Weibull) fit.weibull().distribution();
    double best = logLikelihood(weibull, sample);
    assertThat(fit.weibull().aic()).isCloseTo(4 - 2 * best, within(1e-6));
    for (double factor : new double[] {0.99, 1.01}) {
      assertThat(logLikelihood(new Weibull(weibull.shape() * factor, weibull.mean()), sample))
          .isLessThan(best);
      assertThat(logLikelihood(new Weibull(weibull.shape(), weibull.mean() * factor), sample))
          .isLessThan(best);
    }
  }

  @Test
  void aSampleWithoutALawIsRefused() {
    assertThatThrownBy(() -> new MaximumLikelihood(new double[] {3, 3, 3}))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new MaximumLikelihood(new double[] {0, 1}))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** Written out here: k ln(x/λ) − ln x + ln k − (x/λ)^k. */
  private static double logLikelihood(Weibull law, double[] sample) {
    double k = law.shape();
    double scale = law.mean() / gamma(1 + 1 / k);
    double sum = 0;
    for (double x : sample) {
      double log = Math.log(x / scale);
      sum += k * log - Math.log(x) + Math.log(k) - Math.exp(k * log);
    }
    return sum;
  }

  private static double gamma(double x) {
    return org.apache.commons.numbers.gamma.Gamma.value(x);
  }

  private static MaximumLikelihood fit(long seed, Distribution law) {
    return new MaximumLikelihood(sample(seed, law, N));
  }

  static double[] sample(long seed, Distribution law, int n) {
    RandomStreams streams = new RandomStreams(seed, 0);
    Sampler sampler = law.sampler(streams.at(streams.key(seed, 0), 0, 0, Purpose.values()[0]));
    double[] sample = new double[n];
    for (int i = 0; i < n; i++) {
      sample[i] = sampler.draw(i);
    }
    return sample;
  }
}
