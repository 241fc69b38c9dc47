/** The commands: what is typed, what is printed, and the exit code. */
@NullMarked
package nl.inwonerreis.web.cli;

import org.jspecify.annotations.NullMarked;
