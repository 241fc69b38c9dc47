package nl.inwonerreis.simulator.fit;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import nl.inwonerreis.simulator.distribution.Distribution;
import nl.inwonerreis.simulator.distribution.Exponential;
import nl.inwonerreis.simulator.distribution.Gamma;
import nl.inwonerreis.simulator.distribution.Lognormal;
import nl.inwonerreis.simulator.distribution.Weibull;
import org.apache.commons.numbers.gamma.Digamma;
import org.apache.commons.numbers.gamma.LogGamma;
import org.apache.commons.numbers.gamma.Trigamma;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.ExponentialDistribution;
import org.apache.commons.statistics.distribution.GammaDistribution;
import org.apache.commons.statistics.distribution.LogNormalDistribution;
import org.apache.commons.statistics.distribution.WeibullDistribution;
import org.apache.commons.statistics.inference.KolmogorovSmirnovTest;

/**
 * Maximum likelihood fits of the four laws that times of work and of waiting follow most.
 *
 * <p>Exponential and lognormal have closed forms. The shape of the gamma solves ln k − ψ(k) = ln x̄
 * − mean ln x, that of the Weibull 1/k = Σ xᵏ ln x / Σ xᵏ − mean ln x; both are found by Newton's
 * method (Johnson, Kotz and Balakrishnan 1994, chapters 14, 17, 19 and 21).
 */
final class MaximumLikelihood {

  private static final int STEPS = 100;
  private static final double CLOSE = 1e-12;

  private final double[] values;
  private final double mean;
  private final double meanLog;

  /**
   * Takes a sample.
   *
   * @throws IllegalArgumentException if a value is not positive and finite, or all are the same
   */
  MaximumLikelihood(double[] sample) {
    this.values = sample.clone();
    Arrays.sort(values);
    boolean usable =
        values.length > 1
            && values[0] > 0
            && values[values.length - 1] < Double.POSITIVE_INFINITY
            && values[0] < values[values.length - 1];
    if (!usable) {
      throw new IllegalArgumentException("a law needs positive values that differ");
    }
    this.mean = Arrays.stream(values).average().orElseThrow();
    this.meanLog = Arrays.stream(values).map(StrictMath::log).average().orElseThrow();
  }

  /** Returns the fits, in the order of the scenario format's names. */
  List<FittedLaw> laws() {
    return List.of(exponential(), gamma(), lognormal(), weibull());
  }

  FittedLaw exponential() {
    return law("exponential", new Exponential(mean), 1, ExponentialDistribution.of(mean));
  }

  FittedLaw lognormal() {
    double squares =
        Arrays.stream(values)
            .map(x -> StrictMath.log(x) - meanLog)
            .map(d -> d * d)
            .average()
            .orElseThrow();
    double sigma = Math.sqrt(squares);
    double expected = StrictMath.exp(meanLog + squares / 2);
    double sd = expected * Math.sqrt(StrictMath.expm1(squares));
    Distribution told = new Lognormal(finite(expected), finite(sd));
    return law("lognormal", told, 2, LogNormalDistribution.of(meanLog, sigma));
  }

  FittedLaw gamma() {
    double s = StrictMath.log(mean) - meanLog;
    double k = (3 - s + Math.sqrt((s - 3) * (s - 3) + 24 * s)) / (12 * s);
    for (int i = 0; i < STEPS; i++) {
      double f = StrictMath.log(k) - Digamma.value(k) - s;
      double next = k - f / (1 / k - Trigamma.value(k));
      double step = next > 0 ? next : k / 2;
      boolean done = Math.abs(step - k) < CLOSE * k;
      k = step;
      if (done) {
        break;
      }
    }
    Distribution told = new Gamma(mean, mean / Math.sqrt(k));
    return law("gamma", told, 2, GammaDistribution.of(k, mean / k));
  }

  FittedLaw weibull() {
    double k = Math.min(Math.max(1.2 / deviationOfLogs(), 0.02), 1000);
    for (int i = 0; i < STEPS; i++) {
      double step = weibullStep(k);
      boolean done = Math.abs(step - k) < CLOSE * k;
      k = step;
      if (done) {
        break;
      }
    }
    // Relative to the largest value, so that a power never overflows.
    double most = values[values.length - 1];
    double shape = Math.max(k, 0.01);
    double power =
        Arrays.stream(values).map(x -> StrictMath.pow(x / most, shape)).average().orElseThrow();
    double scale = most * StrictMath.pow(power, 1 / shape);
    double expected = scale * StrictMath.exp(LogGamma.value(1 + 1 / shape));
    Distribution told = new Weibull(shape, finite(expected));
    return law("weibull", told, 2, WeibullDistribution.of(shape, scale));
  }

  private double weibullStep(double k) {
    double most = values[values.length - 1];
    double sum = 0;
    double first = 0;
    double second = 0;
    for (double x : values) {
      double log = StrictMath.log(x / most);
      double power = StrictMath.exp(k * log);
      sum += power;
      first += power * log;
      second += power * log * log;
    }
    double ratio = first / sum;
    double f = 1 / k + meanLog - StrictMath.log(most) - ratio;
    double slope = -1 / (k * k) - (second / sum - ratio * ratio);
    double next = k - f / slope;
    return next > 0 ? next : k / 2;
  }

  private double deviationOfLogs() {
    return Math.sqrt(
        Arrays.stream(values)
            .map(x -> StrictMath.log(x) - meanLog)
            .map(d -> d * d)
            .average()
            .orElseThrow());
  }

  /** A mean beyond every number tells that the law does not hold; the largest one stands for it. */
  private static double finite(double value) {
    return Math.min(value, Double.MAX_VALUE);
  }

  private FittedLaw law(
      String family, Distribution told, int parameters, ContinuousDistribution law) {
    double logLikelihood = Arrays.stream(values).map(law::logDensity).sum();
    DoubleUnaryOperator cdf = law::cumulativeProbability;
    KolmogorovSmirnovTest.OneResult test = KolmogorovSmirnovTest.withDefaults().test(values, cdf);
    return new FittedLaw(
        family, told, 2.0 * parameters - 2 * logLikelihood, test.getStatistic(), test.getPValue());
  }
}
