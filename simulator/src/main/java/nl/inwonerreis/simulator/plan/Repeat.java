package nl.inwonerreis.simulator.plan;

import org.jspecify.annotations.Nullable;

/**
 * How often an activity is done per token: a standard loop or several instances.
 *
 * @param parallel whether the instances begin at once
 * @param least 1 for a loop, 0 for instances
 * @param times number of times by (channel + 1) × groups + group, to be rounded; the table is as
 *     long as there are cells
 * @param over probability by cell, after each instance, that the others are not needed any more;
 *     null for never
 */
public record Repeat(
    boolean parallel, int least, Choice<Law>[] times, Choice<Double> @Nullable [] over) {}
