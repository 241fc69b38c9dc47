/** The event calendar, residents and tokens: what happens when residents walk the plan. */
@NullMarked
package nl.inwonerreis.simulator.engine;

import org.jspecify.annotations.NullMarked;
