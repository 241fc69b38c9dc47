/** Diagrams for BPMN files that have none: where shapes stand and lines run, for showing only. */
@NullMarked
package nl.inwonerreis.modeller.layout;

import org.jspecify.annotations.NullMarked;
