package nl.inwonerreis.simulator.distribution;

import org.apache.commons.rng.UniformRandomProvider;

/**
 * The beta distribution on [min, max] with a given mean and sd.
 *
 * <p>The two shapes follow by the method of moments: with m = (mean − min) / (max − min), v = (sd /
 * (max − min))² and n = m (1 − m) / v − 1 they are m n and (1 − m) n.
 *
 * @param min zero or more
 * @param max at least {@code min}
 * @param mean from {@code min} to {@code max}
 * @param sd below √((mean − min)(max − mean)); zero is a fixed value
 */
public record Beta(double min, double max, double mean, double sd) implements Distribution {

  public Beta {
    Parameters.notNegative("min", min);
    Parameters.notNegative("max", max);
    Parameters.notNegative("mean", mean);
    Parameters.notNegative("sd", sd);
    Parameters.ordered("min", min, "mean", mean);
    Parameters.ordered("mean", mean, "max", max);
    double limit = Math.sqrt((mean - min) * (max - mean));
    Parameters.require(
        sd == 0 || sd < limit,
        "sd is %s, but must be below %s, else no beta from min to max has that mean. "
            + "Maybe min and max are too narrow.",
        sd,
        limit);
  }

  @Override
  public Sampler sampler(UniformRandomProvider random) {
    if (isFixed()) {
      return k -> mean;
    }
    double width = max - min;
    double n = (mean - min) / sd * ((max - mean) / sd) - 1;
    StandardBeta unit =
        new StandardBeta(random, n * ((mean - min) / width), n * ((max - mean) / width));
    return k -> min + width * unit.draw();
  }

  @Override
  public boolean isFixed() {
    return sd == 0;
  }
}
