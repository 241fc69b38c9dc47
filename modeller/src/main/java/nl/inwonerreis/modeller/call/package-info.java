/** Journeys that call other journeys, put together to one. */
@NullMarked
package nl.inwonerreis.modeller.call;

import org.jspecify.annotations.NullMarked;
