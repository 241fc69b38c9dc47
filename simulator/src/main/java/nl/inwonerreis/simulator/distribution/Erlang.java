package nl.inwonerreis.simulator.distribution;

import org.apache.commons.rng.UniformRandomProvider;

/**
 * The Erlang distribution: the sum of {@code k} exponential phases, together {@code mean} long.
 *
 * @param k the number of phases, 1 or more
 * @param mean of the sum; zero is a fixed zero
 */
public record Erlang(int k, double mean) implements Distribution {

  public Erlang {
    Parameters.require(k >= 1, "k is %s, but must be 1 or more. Maybe 1 was meant.", k);
    Parameters.notNegative("mean", mean);
  }

  @Override
  public Sampler sampler(UniformRandomProvider random) {
    double phase = mean / k;
    StandardGamma unit = new StandardGamma(random, k);
    return resident -> phase * unit.draw();
  }

  @Override
  public boolean isFixed() {
    return mean == 0;
  }
}
