package nl.inwonerreis.simulator.json;

import org.jspecify.annotations.Nullable;

/**
 * One value of an effective scenario, put by hand.
 *
 * @param pointer JSON Pointer of the place; {@code /sources/…} for a source
 * @param value the value as JSON text, replaced as a whole; null: the value goes
 */
public record ScenarioEdit(String pointer, @Nullable String value) {}
