package nl.inwonerreis.modeller.journey;

import org.jspecify.annotations.Nullable;

/**
 * A BPMN boundary event.
 *
 * @param attachedTo id of the activity or subprocess it sits on
 * @param handler id of the activity that undoes the work, for compensation events; else null
 */
public record BoundaryEvent(
    String id,
    String name,
    @Nullable Touchpoint touchpoint,
    EventTrigger trigger,
    String attachedTo,
    boolean interrupting,
    @Nullable String handler)
    implements Node {

  /** A boundary event without compensation handler. */
  public BoundaryEvent(
      String id,
      String name,
      @Nullable Touchpoint touchpoint,
      EventTrigger trigger,
      String attachedTo,
      boolean interrupting) {
    this(id, name, touchpoint, trigger, attachedTo, interrupting, null);
  }
}
