/** The smallest staff that meets the norms of a journey, or what stands in the way. */
@NullMarked
package nl.inwonerreis.simulator.staffing;

import org.jspecify.annotations.NullMarked;
