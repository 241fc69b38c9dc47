package nl.inwonerreis.simulator.distribution;

import org.apache.commons.rng.UniformRandomProvider;

/**
 * The gamma distribution, with shape (mean / sd)² and scale sd² / mean.
 *
 * @param mean zero only with sd zero
 * @param sd zero is a fixed value
 */
public record Gamma(double mean, double sd) implements Distribution {

  public Gamma {
    Parameters.notNegative("mean", mean);
    Parameters.notNegative("sd", sd);
    Parameters.spreadAroundMean(mean, sd);
  }

  @Override
  public Sampler sampler(UniformRandomProvider random) {
    if (isFixed()) {
      return k -> mean;
    }
    double ratio = mean / sd;
    double scale = sd / ratio;
    StandardGamma unit = new StandardGamma(random, ratio * ratio);
    return k -> scale * unit.draw();
  }

  @Override
  public boolean isFixed() {
    return sd == 0;
  }
}
