package nl.inwonerreis.simulator.distribution;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.SharedStateContinuousSampler;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;

/**
 * The Weibull distribution: scale × E^(1 / shape) with E standard exponential, and scale = mean /
 * Γ(1 + 1 / shape). The power goes by logarithm, since StrictMath.pow allocates on Java 17.
 *
 * <p>Source: Johnson, Kotz and Balakrishnan 1994, chapter 21.
 *
 * @param shape 0.01 or more; below 1 many short and few very long, 1 exponential
 * @param mean zero is a fixed zero
 */
public record Weibull(double shape, double mean) implements Distribution {

  private static final double LEAST_SHAPE = 0.01;

  public Weibull {
    Parameters.positive("shape", shape);
    Parameters.require(
        shape >= LEAST_SHAPE,
        "shape is %s, but must be %s or more. Maybe shape and mean were swapped.",
        shape,
        LEAST_SHAPE);
    Parameters.notNegative("mean", mean);
  }

  @Override
  public Sampler sampler(UniformRandomProvider random) {
    if (isFixed()) {
      return k -> 0;
    }
    double power = 1 / shape;
    double logOfScale = StrictMath.log(mean) - StandardGamma.logOfGamma(1 + power);
    SharedStateContinuousSampler unit = ZigguratSampler.Exponential.of(random);
    return k -> StrictMath.exp(logOfScale + power * StrictMath.log(unit.sample()));
  }

  @Override
  public boolean isFixed() {
    return mean == 0;
  }
}
