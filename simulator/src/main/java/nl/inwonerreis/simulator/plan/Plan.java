package nl.inwonerreis.simulator.plan;

import java.util.List;
import nl.inwonerreis.simulator.observe.RunShape;

/**
 * The journey and its numbers, compiled to arrays. Immutable and shared by all replications.
 *
 * @param shape names behind the indices
 * @param groupShares cumulative shares of the groups
 * @param laws the distributions; a {@link Law} knows its place here
 * @param messageTargets nodes that a message can reach, by message slot
 * @param maxHandles most events that a token can have armed at once
 * @param end seconds until the run ends; infinite with a number of residents
 * @param measures what is measured beyond times and counts
 * @param residents arrivals after which no more come; {@link Long#MAX_VALUE} for no limit
 */
public record Plan(
    RunShape shape,
    PlanNode[] nodes,
    PlanScope[] scopes,
    PoolPlan[] pools,
    ArrivalStream[] streams,
    double[] groupShares,
    List<Law> laws,
    int[] messageTargets,
    int maxHandles,
    double end,
    long residents,
    long seed,
    Measures measures) {

  /** Returns the number of user groups. */
  public int groups() {
    return groupShares.length;
  }

  /**
   * Returns the place of a channel and group in tables of {@link PlanNode} and {@link Boundary}.
   */
  public int cell(int channel, int group) {
    return (channel + 1) * groupShares.length + group;
  }
}
