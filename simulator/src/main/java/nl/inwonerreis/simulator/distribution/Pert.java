package nl.inwonerreis.simulator.distribution;

import org.apache.commons.rng.UniformRandomProvider;

/**
 * The PERT distribution: a beta on [min, max] with mean (min + 4 mode + max) / 6.
 *
 * <p>Source: Malcolm et al. 1959; Vose 2008, with the usual weight of 4 for the mode.
 *
 * @param min zero or more
 * @param mode the most likely value, from {@code min} to {@code max}
 * @param max at least {@code min}; equal is a fixed value
 */
public record Pert(double min, double mode, double max) implements Distribution {

  private static final double WEIGHT_OF_MODE = 4;

  public Pert {
    Parameters.notNegative("min", min);
    Parameters.notNegative("mode", mode);
    Parameters.notNegative("max", max);
    Parameters.ordered("min", min, "mode", mode);
    Parameters.ordered("mode", mode, "max", max);
  }

  @Override
  public Sampler sampler(UniformRandomProvider random) {
    if (isFixed()) {
      return k -> min;
    }
    double width = max - min;
    StandardBeta unit =
        new StandardBeta(
            random,
            1 + WEIGHT_OF_MODE * (mode - min) / width,
            1 + WEIGHT_OF_MODE * (max - mode) / width);
    return k -> min + width * unit.draw();
  }

  @Override
  public double mean() {
    return isFixed() ? min : (min + WEIGHT_OF_MODE * mode + max) / (WEIGHT_OF_MODE + 2);
  }

  @Override
  public boolean isFixed() {
    return min == max;
  }
}
