/** What a journey is: BPMN structure, and the meaning that service design gives to it. */
@NullMarked
package nl.inwonerreis.modeller.journey;

import org.jspecify.annotations.NullMarked;
