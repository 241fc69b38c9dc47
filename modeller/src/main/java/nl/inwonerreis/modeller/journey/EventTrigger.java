package nl.inwonerreis.modeller.journey;

import org.jspecify.annotations.Nullable;

/**
 * What an event waits for or throws (BPMN event definition).
 *
 * @param reference id of the message, signal, error, escalation or link name; null where none
 * @param name name of what is referred to, empty where none
 * @param code error or escalation code; null where none
 * @param timer kind of time expression, for timers
 * @param expression text of the time or condition expression, as written
 */
public record EventTrigger(
    Kind kind,
    @Nullable String reference,
    String name,
    @Nullable String code,
    @Nullable Timer timer,
    @Nullable String expression) {

  /** No event definition. */
  public static final EventTrigger NONE = new EventTrigger(Kind.NONE, null, "", null, null);

  /** An event without code. */
  public EventTrigger(
      Kind kind,
      @Nullable String reference,
      String name,
      @Nullable Timer timer,
      @Nullable String expression) {
    this(kind, reference, name, null, timer, expression);
  }

  /** The event definitions of BPMN 2.0, with none and several. */
  public enum Kind {
    NONE,
    MESSAGE,
    TIMER,
    SIGNAL,
    ERROR,
    ESCALATION,
    CONDITIONAL,
    LINK,
    COMPENSATION,
    CANCEL,
    TERMINATE,
    MULTIPLE
  }

  /** The three time expressions of a timer. */
  public enum Timer {
    DATE,
    DURATION,
    CYCLE
  }
}
