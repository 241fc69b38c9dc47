/** Event logs of a run. */
@NullMarked
package nl.inwonerreis.simulator.log;

import org.jspecify.annotations.NullMarked;
