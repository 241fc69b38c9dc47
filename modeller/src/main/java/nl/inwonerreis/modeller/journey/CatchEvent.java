package nl.inwonerreis.modeller.journey;

import org.jspecify.annotations.Nullable;

/** A BPMN intermediate catch event. */
public record CatchEvent(
    String id, String name, @Nullable Touchpoint touchpoint, EventTrigger trigger)
    implements Node {}
