package nl.inwonerreis.modeller.journey;

import org.jspecify.annotations.Nullable;

/** A BPMN intermediate throw event. */
public record ThrowEvent(
    String id, String name, @Nullable Touchpoint touchpoint, EventTrigger trigger)
    implements Node {}
