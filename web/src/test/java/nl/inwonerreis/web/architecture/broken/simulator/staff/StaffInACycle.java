package nl.inwonerreis.web.architecture.broken.simulator.staff;

import nl.inwonerreis.web.architecture.broken.simulator.random.RandomInACycle;

/** One half of a cycle. */
public record StaffInACycle(RandomInACycle other) {}
