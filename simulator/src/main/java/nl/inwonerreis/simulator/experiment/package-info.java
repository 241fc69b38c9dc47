/** Replications of a scenario, run in parallel and merged in order. */
@NullMarked
package nl.inwonerreis.simulator.experiment;

import org.jspecify.annotations.NullMarked;
