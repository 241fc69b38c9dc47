/** Part of the fixture that breaks the rules of the house. */
@NullMarked
package nl.inwonerreis.web.architecture.broken.modeller.journey;

import org.jspecify.annotations.NullMarked;
