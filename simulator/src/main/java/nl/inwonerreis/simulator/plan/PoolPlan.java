package nl.inwonerreis.simulator.plan;

import nl.inwonerreis.simulator.scenario.Discipline;
import nl.inwonerreis.simulator.staff.RosterShift;

/**
 * A staff pool of the plan.
 *
 * @param ranks number of ranks in its queue, see {@link Work#rank}
 * @param costPerHour EUR; 0 where not given
 */
public record PoolPlan(
    String id,
    long hash,
    RosterShift[] shifts,
    double absence,
    Discipline discipline,
    int ranks,
    double costPerHour) {}
