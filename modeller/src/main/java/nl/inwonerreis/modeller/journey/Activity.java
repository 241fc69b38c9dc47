package nl.inwonerreis.modeller.journey;

import org.jspecify.annotations.Nullable;

/**
 * A BPMN task or call activity.
 *
 * @param called id of the called element, for call activities
 */
public record Activity(
    String id,
    String name,
    @Nullable Touchpoint touchpoint,
    Kind kind,
    Repetition repetition,
    boolean forCompensation,
    @Nullable String called)
    implements Node {

  /** The task types of BPMN 2.0, and the call activity. */
  public enum Kind {
    TASK,
    USER,
    MANUAL,
    SERVICE,
    SCRIPT,
    BUSINESS_RULE,
    SEND,
    RECEIVE,
    CALL
  }
}
