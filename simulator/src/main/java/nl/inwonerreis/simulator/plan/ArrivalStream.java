package nl.inwonerreis.simulator.plan;

import org.jspecify.annotations.Nullable;

/**
 * The arrivals at a start event, or of other work at a pool: one of rate, interval, times or a
 * batch.
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
    @Nullable OtherWorkPlan otherWork,
    @Nullable BatchPlan batch) {

  /** Returns the stream of a batch. */
  static ArrivalStream of(int target, long hash, BatchPlan batch) {
    return new ArrivalStream(target, hash, null, null, null, null, batch);
  }

  /**
   * Arrivals at given times, ascending; −1 where the group, channel or case type is left to chance.
   *
   * @param times seconds since the start of the run
   */
  public record GivenArrivals(double[] times, int[] groups, int[] channels, int[] caseTypes) {}

  /**
   * Residents set in motion at one moment; −1 where the group, channel or case type is left to
   * chance.
   *
   * @param at seconds since the start of the run
   * @param spread time from then until each arrives; null: all arrive at once
   */
  public record BatchPlan(
      double at, int size, @Nullable Law spread, int group, int channel, int caseType) {}

  /** Other work of a pool. */
  public record OtherWorkPlan(int element, Work work) {}
}
