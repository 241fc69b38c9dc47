/** Tallies, time averages and confidence intervals of what was observed. */
@NullMarked
package nl.inwonerreis.simulator.statistics;

import org.jspecify.annotations.NullMarked;
