package nl.inwonerreis.modeller.journey;

import org.jspecify.annotations.Nullable;

/**
 * A BPMN boundary event.
 *
 * @param attachedTo id of the activity or subprocess it sits on
 */
public record BoundaryEvent(
    String id,
    String name,
    @Nullable Touchpoint touchpoint,
    EventTrigger trigger,
    String attachedTo,
    boolean interrupting)
    implements Node {}
