package nl.inwonerreis.simulator.scenario;

import java.time.LocalDateTime;
import nl.inwonerreis.simulator.distribution.Distribution;
import org.jspecify.annotations.Nullable;

/**
 * Residents who are set in motion at one moment, such as by a letter to all of them; null where
 * chance decides.
 *
 * @param name its name in the scenario
 * @param at when they are
 * @param size how many there are
 * @param spread time from then to the arrival of each, in seconds; null: all arrive at once
 * @param start start event where they arrive; null for the only one
 */
public record Batch(
    String name,
    LocalDateTime at,
    int size,
    @Nullable Distribution spread,
    @Nullable String start,
    @Nullable String group,
    @Nullable String channel,
    @Nullable String caseType) {}
