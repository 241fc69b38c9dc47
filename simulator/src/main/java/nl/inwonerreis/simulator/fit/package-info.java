/** Numbers measured in an event log: laws fitted to times, arrivals, patience and shares. */
@NullMarked
package nl.inwonerreis.simulator.fit;

import org.jspecify.annotations.NullMarked;
