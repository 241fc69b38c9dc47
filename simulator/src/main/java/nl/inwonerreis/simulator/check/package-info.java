/** Findings that need the numbers, the library or the result. */
@NullMarked
package nl.inwonerreis.simulator.check;

import org.jspecify.annotations.NullMarked;
