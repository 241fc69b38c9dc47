/** Part of the fixture that breaks the rules of the house. */
@NullMarked
package nl.inwonerreis.web.architecture.broken.simulator.engine;

import org.jspecify.annotations.NullMarked;
