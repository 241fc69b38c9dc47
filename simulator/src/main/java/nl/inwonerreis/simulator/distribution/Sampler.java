package nl.inwonerreis.simulator.distribution;

/** A source of values of one distribution, bound to a random generator. Not thread-safe. */
@FunctionalInterface
public interface Sampler {

  /**
   * Draws a value.
   *
   * @param k which resident of the run draws, from 0; only a trace looks at it
   */
  double draw(long k);
}
