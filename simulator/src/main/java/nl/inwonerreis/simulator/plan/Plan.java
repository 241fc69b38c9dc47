package nl.inwonerreis.simulator.plan;

import java.util.List;
import nl.inwonerreis.simulator.observe.RunShape;

/**
 * The journey and its numbers, compiled to arrays. Immutable and shared by all replications.
 *
 * @param shape names behind the indices
 * @param groupShares cumulative shares of the groups
 * @param caseTypeShares cumulative shares of the case types; empty where there are none
 * @param laws the distributions; a {@link Law} knows its place here
 * @param messageTargets nodes that a message can reach, by message slot
 * @param maxHandles most events that a token can have armed at once
 * @param slots number of rows of slots for appointments
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
    double[] caseTypeShares,
    List<Law> laws,
    int[] messageTargets,
    int maxHandles,
    int slots,
    double end,
    long residents,
    long seed,
    Measures measures) {

  /** Returns the kind of resident of a group with a case type, −1 where there are none. */
  public int profile(int group, int caseType) {
    return caseType < 0 ? group : group * caseTypeShares.length + caseType;
  }

  /**
   * Returns the place of a channel, −1 for none, and a profile in tables of {@link PlanNode} and
   * {@link Boundary}.
   */
  public int cell(int channel, int profile) {
    return (channel + 1) * groupShares.length * Math.max(1, caseTypeShares.length) + profile;
  }
}
