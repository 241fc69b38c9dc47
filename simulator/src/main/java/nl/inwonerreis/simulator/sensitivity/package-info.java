/**
 * What an outcome rests on: which of many uncertain numbers move it, and whether they could turn
 * the order of scenarios around.
 */
@NullMarked
package nl.inwonerreis.simulator.sensitivity;

import org.jspecify.annotations.NullMarked;
