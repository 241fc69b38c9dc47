package nl.inwonerreis.simulator.distribution;

import org.apache.commons.rng.UniformRandomProvider;

/**
 * Always the same value.
 *
 * @param value zero or more
 */
public record Fixed(double value) implements Distribution {

  public Fixed {
    Parameters.notNegative("value", value);
  }

  @Override
  public Sampler sampler(UniformRandomProvider random) {
    return k -> value;
  }

  @Override
  public double mean() {
    return value;
  }

  @Override
  public boolean isFixed() {
    return true;
  }
}
