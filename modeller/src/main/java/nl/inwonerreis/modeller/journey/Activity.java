package nl.inwonerreis.modeller.journey;

import org.jspecify.annotations.Nullable;

/**
 * A BPMN task or call activity.
 *
 * @param called id of the called element, for call activities; {@link #GLOBAL_TASK} for a task of
 *     the file
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

  /** What is called is one task that the file describes outside its processes (10.3.4). */
  public static final String GLOBAL_TASK = "";

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
