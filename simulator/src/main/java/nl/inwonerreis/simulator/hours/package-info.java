/** Opening hours and public holidays. */
@NullMarked
package nl.inwonerreis.simulator.hours;

import org.jspecify.annotations.NullMarked;
