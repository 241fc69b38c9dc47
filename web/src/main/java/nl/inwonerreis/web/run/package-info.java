/** A run, from files to result: opening, checking, compiling and simulating a journey. */
@NullMarked
package nl.inwonerreis.web.run;

import org.jspecify.annotations.NullMarked;
