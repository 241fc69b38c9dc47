/** What an observer of a run is told. */
@NullMarked
package nl.inwonerreis.simulator.observe;

import org.jspecify.annotations.NullMarked;
