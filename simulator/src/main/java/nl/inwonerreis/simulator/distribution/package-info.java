/** Probability distributions of durations and numbers, and how to draw from them. */
@NullMarked
package nl.inwonerreis.simulator.distribution;

import org.jspecify.annotations.NullMarked;
