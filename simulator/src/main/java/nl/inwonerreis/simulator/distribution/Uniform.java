package nl.inwonerreis.simulator.distribution;

import org.apache.commons.rng.UniformRandomProvider;

/**
 * The uniform distribution on [min, max), drawn by inversion.
 *
 * @param min zero or more
 * @param max at least {@code min}; equal is a fixed value
 */
public record Uniform(double min, double max) implements Distribution {

  public Uniform {
    Parameters.notNegative("min", min);
    Parameters.notNegative("max", max);
    Parameters.ordered("min", min, "max", max);
  }

  @Override
  public Sampler sampler(UniformRandomProvider random) {
    double width = max - min;
    return k -> min + width * random.nextDouble();
  }

  @Override
  public double mean() {
    return min + (max - min) / 2;
  }

  @Override
  public boolean isFixed() {
    return min == max;
  }
}
