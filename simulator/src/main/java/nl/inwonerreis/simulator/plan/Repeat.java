package nl.inwonerreis.simulator.plan;

import org.jspecify.annotations.Nullable;

/**
 * How often an activity is done per token: a standard loop or several instances.
 *
 * @param parallel whether the instances begin at once
 * @param least 1 for a loop, 0 for instances
 * @param times number of times by channel and profile, see {@link Plan#cell}, to be rounded; as
 *     many as there are cells
 * @param over probability by cell, after each instance, that the others are not needed any more;
 *     null for never
 */
public record Repeat(
    boolean parallel, int least, Choice<Law>[] times, Choice<Double> @Nullable [] over) {}
