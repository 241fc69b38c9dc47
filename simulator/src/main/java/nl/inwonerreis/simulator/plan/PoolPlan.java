package nl.inwonerreis.simulator.plan;

import nl.inwonerreis.simulator.staff.RosterShift;

/**
 * A staff pool of the plan.
 *
 * @param lastFirst whether who joined last is served first
 * @param randomOrder whether who is served next is drawn
 * @param ranks number of ranks in its queue, see {@link Work#rank}
 * @param costPerHour EUR; 0 where not given
 */
public record PoolPlan(
    String id,
    long hash,
    RosterShift[] shifts,
    double absence,
    boolean lastFirst,
    boolean randomOrder,
    int ranks,
    double costPerHour) {}
