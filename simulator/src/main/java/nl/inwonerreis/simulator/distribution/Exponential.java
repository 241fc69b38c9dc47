package nl.inwonerreis.simulator.distribution;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.SharedStateContinuousSampler;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;

/**
 * The exponential distribution: time between events that know no memory.
 *
 * <p>Drawn by McFarland's modified ziggurat (2016), times the mean.
 *
 * @param mean zero or more; zero is a fixed zero
 */
public record Exponential(double mean) implements Distribution {

  public Exponential {
    Parameters.notNegative("mean", mean);
  }

  @Override
  public Sampler sampler(UniformRandomProvider random) {
    SharedStateContinuousSampler unit = ZigguratSampler.Exponential.of(random);
    return k -> mean * unit.sample();
  }

  @Override
  public boolean isFixed() {
    return mean == 0;
  }
}
