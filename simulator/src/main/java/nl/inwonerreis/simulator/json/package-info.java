/** Reads scenarios and libraries from JSON, and writes results as JSON. */
@NullMarked
package nl.inwonerreis.simulator.json;

import org.jspecify.annotations.NullMarked;
