package nl.inwonerreis.web.architecture.broken.simulator.random;

import nl.inwonerreis.web.architecture.broken.simulator.staff.StaffInACycle;
import org.jspecify.annotations.Nullable;

/** The other half of a cycle. */
public record RandomInACycle(@Nullable StaffInACycle other) {}
