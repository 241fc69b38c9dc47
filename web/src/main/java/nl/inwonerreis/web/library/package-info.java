/** The journeys folder: which files make a journey, and whether they are all there. */
@NullMarked
package nl.inwonerreis.web.library;

import org.jspecify.annotations.NullMarked;
