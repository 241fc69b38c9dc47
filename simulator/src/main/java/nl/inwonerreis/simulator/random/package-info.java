/** Random numbers that belong to a resident, an element, a visit and a purpose. */
@NullMarked
package nl.inwonerreis.simulator.random;

import org.jspecify.annotations.NullMarked;
