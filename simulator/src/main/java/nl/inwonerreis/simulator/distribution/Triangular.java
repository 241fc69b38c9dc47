package nl.inwonerreis.simulator.distribution;

import org.apache.commons.rng.UniformRandomProvider;

/**
 * The triangular distribution, drawn by inversion.
 *
 * @param min zero or more
 * @param mode the most likely value, from {@code min} to {@code max}
 * @param max at least {@code min}; equal is a fixed value
 */
public record Triangular(double min, double mode, double max) implements Distribution {

  public Triangular {
    Parameters.notNegative("min", min);
    Parameters.notNegative("mode", mode);
    Parameters.notNegative("max", max);
    Parameters.ordered("min", min, "mode", mode);
    Parameters.ordered("mode", mode, "max", max);
  }

  @Override
  public Sampler sampler(UniformRandomProvider random) {
    double width = max - min;
    double rising = mode - min;
    double falling = max - mode;
    return k -> {
      double u = random.nextDouble();
      return u * width < rising
          ? min + Math.sqrt(u * width * rising)
          : max - Math.sqrt((1 - u) * width * falling);
    };
  }

  @Override
  public double mean() {
    return isFixed() ? min : (min + mode + max) / 3;
  }

  @Override
  public boolean isFixed() {
    return min == max;
  }
}
