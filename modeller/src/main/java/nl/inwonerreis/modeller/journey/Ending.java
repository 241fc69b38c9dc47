package nl.inwonerreis.modeller.journey;

import org.jspecify.annotations.Nullable;

/**
 * How the journey ended for the resident.
 *
 * @param kind which drop-off; null for the other outcomes
 */
public record Ending(Outcome outcome, @Nullable DropOffKind kind) {}
