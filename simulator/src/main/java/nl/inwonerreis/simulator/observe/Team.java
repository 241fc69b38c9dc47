package nl.inwonerreis.simulator.observe;

/**
 * Several staff pools for one visit: all of them together, or any one.
 *
 * @param together whether all are needed at the same time
 * @param pools indices of the pools
 * @param units persons of each
 * @param costPerHour EUR of a person of each; 0 where not given
 */
public record Team(boolean together, int[] pools, int[] units, double[] costPerHour) {

  /** Returns whether a pool takes part. */
  public boolean has(int pool) {
    for (int member : pools) {
      if (member == pool) {
        return true;
      }
    }
    return false;
  }
}
