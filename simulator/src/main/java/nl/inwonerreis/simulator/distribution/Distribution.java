package nl.inwonerreis.simulator.distribution;

import org.apache.commons.rng.UniformRandomProvider;

/**
 * A probability distribution; durations are in seconds. Immutable. The records that implement it
 * are those of the file format, with the parameters written there.
 */
public interface Distribution {

  /** Returns a sampler that draws from {@code random}. */
  Sampler sampler(UniformRandomProvider random);

  /** Returns the mean, before negative values are cut off. */
  double mean();

  /** Returns whether every draw gives the same value, which is then the mean. */
  default boolean isFixed() {
    return false;
  }
}
