package nl.inwonerreis.modeller.journey;

import org.jspecify.annotations.Nullable;

/**
 * A BPMN gateway.
 *
 * @param defaultFlow id of its default flow, or null
 * @param instantiate whether an event-based gateway starts the process
 * @param all whether one that starts the process asks for all of its events, not for one
 */
public record Gateway(
    String id,
    String name,
    @Nullable Touchpoint touchpoint,
    Kind kind,
    @Nullable String defaultFlow,
    boolean instantiate,
    boolean all)
    implements Node {

  /** A gateway that asks for one event, if it starts the process. */
  public Gateway(
      String id,
      String name,
      @Nullable Touchpoint touchpoint,
      Kind kind,
      @Nullable String defaultFlow,
      boolean instantiate) {
    this(id, name, touchpoint, kind, defaultFlow, instantiate, false);
  }

  /** The gateway types of BPMN 2.0. */
  public enum Kind {
    EXCLUSIVE,
    PARALLEL,
    INCLUSIVE,
    EVENT_BASED,
    COMPLEX
  }
}
