package nl.inwonerreis.modeller.journey;

import org.jspecify.annotations.Nullable;

/** A BPMN start event; {@code interrupting} matters in an event subprocess only. */
public record StartEvent(
    String id,
    String name,
    @Nullable Touchpoint touchpoint,
    EventTrigger trigger,
    boolean interrupting)
    implements Node {}
