/** The outcome of an experiment as tidy rows. */
@NullMarked
package nl.inwonerreis.simulator.result;

import org.jspecify.annotations.NullMarked;
