package nl.inwonerreis.modeller.journey;

import org.jspecify.annotations.Nullable;

/**
 * A BPMN gateway.
 *
 * @param defaultFlow id of its default flow, or null
 * @param instantiate whether an event-based gateway starts the process
 */
public record Gateway(
    String id,
    String name,
    @Nullable Touchpoint touchpoint,
    Kind kind,
    @Nullable String defaultFlow,
    boolean instantiate)
    implements Node {

  /** The gateway types of BPMN 2.0. */
  public enum Kind {
    EXCLUSIVE,
    PARALLEL,
    INCLUSIVE,
    EVENT_BASED,
    COMPLEX
  }
}
