/** The house itself: who may import whom, and what the repository promises about its files. */
@NullMarked
package nl.inwonerreis.web.architecture;

import org.jspecify.annotations.NullMarked;
