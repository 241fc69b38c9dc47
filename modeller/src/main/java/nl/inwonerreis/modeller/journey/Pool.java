package nl.inwonerreis.modeller.journey;

import org.jspecify.annotations.Nullable;

/**
 * A BPMN participant.
 *
 * @param process id of its process; null for a black-box pool
 */
public record Pool(String id, String name, @Nullable String process, @Nullable Party party) {}
