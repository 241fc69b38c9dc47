package nl.inwonerreis.simulator.distribution;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.SharedStateContinuousSampler;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;

/**
 * The normal distribution, of which negative draws become 0.
 *
 * <p>Drawn by McFarland's modified ziggurat (2016), which keeps no second value for later.
 *
 * @param mean before the cut; may be negative
 * @param sd before the cut; zero is a fixed value
 */
public record Normal(double mean, double sd) implements Distribution {

  public Normal {
    Parameters.require(
        Double.isFinite(mean), "mean is %s, but must be finite. Maybe a number is missing.", mean);
    Parameters.notNegative("sd", sd);
  }

  @Override
  public Sampler sampler(UniformRandomProvider random) {
    SharedStateContinuousSampler unit = ZigguratSampler.NormalizedGaussian.of(random);
    return k -> Math.max(0, mean + sd * unit.sample());
  }

  @Override
  public boolean isFixed() {
    return sd == 0 && mean >= 0;
  }
}
