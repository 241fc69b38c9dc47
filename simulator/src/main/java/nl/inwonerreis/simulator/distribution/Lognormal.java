package nl.inwonerreis.simulator.distribution;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.SharedStateContinuousSampler;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;

/**
 * The lognormal distribution: exp(mu + sigma Z) with Z standard normal.
 *
 * <p>From mean and sd of the value itself follow sigma² = ln(1 + (sd / mean)²) and mu = ln(mean) −
 * sigma² / 2 (Johnson, Kotz and Balakrishnan 1994, chapter 14).
 *
 * @param mean of the value itself; zero only with sd zero
 * @param sd of the value itself; zero is a fixed value
 */
public record Lognormal(double mean, double sd) implements Distribution {

  /** The 0.9 quantile of the standard normal distribution. */
  private static final double Z90 = 1.2815515655446004;

  public Lognormal {
    Parameters.notNegative("mean", mean);
    Parameters.notNegative("sd", sd);
    Parameters.spreadAroundMean(mean, sd);
  }

  /**
   * Returns the lognormal distribution with a median and a 90th percentile: mu = ln(median), sigma
   * = ln(p90 / median) / z(0.9).
   */
  public static Lognormal ofMedian(double median, double p90) {
    Parameters.positive("median", median);
    Parameters.positive("p90", p90);
    Parameters.ordered("median", median, "p90", p90);
    double sigma = StrictMath.log(p90 / median) / Z90;
    double mean = median * StrictMath.exp(sigma * sigma / 2);
    Parameters.require(
        mean < Double.POSITIVE_INFINITY,
        "p90 is %s, too far above median, which is %s. Maybe the units differ.",
        p90,
        median);
    return new Lognormal(mean, mean * Math.sqrt(StrictMath.expm1(sigma * sigma)));
  }

  @Override
  public Sampler sampler(UniformRandomProvider random) {
    if (isFixed()) {
      return k -> mean;
    }
    double ratio = sd / mean;
    double variance = StrictMath.log1p(ratio * ratio);
    double mu = StrictMath.log(mean) - variance / 2;
    double sigma = Math.sqrt(variance);
    SharedStateContinuousSampler unit = ZigguratSampler.NormalizedGaussian.of(random);
    return k -> StrictMath.exp(mu + sigma * unit.sample());
  }

  @Override
  public boolean isFixed() {
    return sd == 0;
  }
}
