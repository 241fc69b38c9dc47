package nl.inwonerreis.simulator.distribution;

import org.apache.commons.rng.UniformRandomProvider;

/** A SplitMix64 generator that can be set to any position, as the simulator does at every draw. */
final class Reposition implements UniformRandomProvider {

  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private long state;

  Reposition(long seed) {
    state = seed;
  }

  Reposition to(long position) {
    state = mix(position * GOLDEN + 1);
    return this;
  }

  @Override
  public long nextLong() {
    state += GOLDEN;
    return mix(state);
  }

  private static long mix(long value) {
    long z = value;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
