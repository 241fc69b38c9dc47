/** Reads BPMN 2.0 files safely and writes them back without loss. */
@NullMarked
package nl.inwonerreis.modeller.bpmn;

import org.jspecify.annotations.NullMarked;
