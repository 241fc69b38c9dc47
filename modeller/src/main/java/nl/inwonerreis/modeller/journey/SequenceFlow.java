package nl.inwonerreis.modeller.journey;

import org.jspecify.annotations.Nullable;

/**
 * A BPMN sequence flow; both ends exist in the same process or subprocess.
 *
 * @param condition text of its condition expression, or null
 */
public record SequenceFlow(
    String id, String name, String source, String target, @Nullable String condition) {}
