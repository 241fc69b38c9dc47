package nl.inwonerreis.modeller.journey;

import org.jspecify.annotations.Nullable;

/**
 * A term promised to the resident.
 *
 * @param within ISO 8601 duration
 * @param clock calendar, workingDays or openingHours; null where not said
 * @param to id of the element that keeps the promise; null: the end of the journey
 */
public record Promise(
    String within, @Nullable String clock, @Nullable String hours, @Nullable String to) {}
