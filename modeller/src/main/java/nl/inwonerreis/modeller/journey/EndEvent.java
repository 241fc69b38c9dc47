package nl.inwonerreis.modeller.journey;

import org.jspecify.annotations.Nullable;

/**
 * A BPMN end event.
 *
 * @param ending what {@code journey:end} says of the resident; null where it is silent
 */
public record EndEvent(
    String id,
    String name,
    @Nullable Touchpoint touchpoint,
    EventTrigger trigger,
    @Nullable Ending ending)
    implements Node {}
