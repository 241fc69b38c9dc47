/**
 * Scenarios beside each other: paired differences, who wins and who pays, and which is best.
 *
 * <p>All scenarios of a comparison run with the same residents, moments and seed; see {@code
 * simulator.random} for how that is done.
 */
@NullMarked
package nl.inwonerreis.simulator.compare;

import org.jspecify.annotations.NullMarked;
