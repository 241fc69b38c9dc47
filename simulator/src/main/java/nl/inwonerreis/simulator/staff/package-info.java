/** Staff on duty over time. */
@NullMarked
package nl.inwonerreis.simulator.staff;

import org.jspecify.annotations.NullMarked;
