package nl.inwonerreis.simulator.plan;

import org.jspecify.annotations.Nullable;

/**
 * What residents do who left, or who stand before a closed door.
 *
 * @param stay share that tries again (after a drop-off) or comes back later (closed door)
 * @param channels cumulative shares per channel on top of {@code stay}; the rest gives up
 * @param after time before going on; null for none
 */
public record Leaving(double stay, double[] channels, @Nullable Law after) {

  /** The decision to give up. */
  public static final int GIVE_UP = -1;

  /** The decision to stay with this channel. */
  public static final int STAY = -2;

  /** Returns {@link #GIVE_UP}, {@link #STAY} or the channel that a uniform number chooses. */
  public int decide(double u) {
    if (u < stay) {
      return STAY;
    }
    for (int c = 0; c < channels.length; c++) {
      if (u < channels[c]) {
        return c;
      }
    }
    return GIVE_UP;
  }
}
