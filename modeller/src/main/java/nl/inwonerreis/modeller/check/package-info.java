/** Findings on the structure of a journey; one rule a class. */
@NullMarked
package nl.inwonerreis.modeller.check;

import org.jspecify.annotations.NullMarked;
