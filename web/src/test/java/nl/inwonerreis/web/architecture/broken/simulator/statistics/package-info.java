/** Part of the fixture that breaks the rules of the house. */
@NullMarked
package nl.inwonerreis.web.architecture.broken.simulator.statistics;

import org.jspecify.annotations.NullMarked;
