package nl.inwonerreis.simulator.plan;

import nl.inwonerreis.simulator.distribution.Distribution;

/** A distribution of the plan; {@code index} is its place among the samplers of a run. */
public record Law(int index, Distribution distribution) {}
