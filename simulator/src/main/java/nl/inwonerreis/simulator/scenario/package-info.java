/** The numbers of a journey: who comes, how long things take, who is there to help. */
@NullMarked
package nl.inwonerreis.simulator.scenario;

import org.jspecify.annotations.NullMarked;
