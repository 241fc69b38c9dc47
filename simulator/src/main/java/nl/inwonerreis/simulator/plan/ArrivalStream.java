package nl.inwonerreis.simulator.plan;

import org.jspecify.annotations.Nullable;

/**
 * The arrivals at a start event, or of other work at a pool: one of rate, interval or times.
 *
 * @param target start node, or −1 for other work
 * @param hash of the id that its random numbers belong to
 */
public record ArrivalStream(
    int target,
    long hash,
    @Nullable RateProfile rate,
    @Nullable Law interval,
    @Nullable GivenArrivals times,
    @Nullable OtherWorkPlan otherWork) {

  /**
   * Arrivals at given times, ascending; −1 where the group or channel is left to chance.
   *
   * @param times seconds since the start of the run
   */
  public record GivenArrivals(double[] times, int[] groups, int[] channels) {}

  /** Other work of a pool. */
  public record OtherWorkPlan(int element, Work work) {}
}
