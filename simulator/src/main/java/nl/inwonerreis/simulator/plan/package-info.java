/** The journey and its numbers compiled to arrays, indexed by int. */
@NullMarked
package nl.inwonerreis.simulator.plan;

import org.jspecify.annotations.NullMarked;
