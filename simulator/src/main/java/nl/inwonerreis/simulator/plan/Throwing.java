package nl.inwonerreis.simulator.plan;

/**
 * What an event throws or catches.
 *
 * @param reference the signal, error or escalation by number, −1 for none named: a catch event then
 *     catches all; for compensation the node to take back, −1 for all
 */
public record Throwing(Kind kind, int reference) {

  /** The events that find their catcher in the journey itself. */
  public enum Kind {
    SIGNAL,
    ERROR,
    ESCALATION,
    COMPENSATION,
    CANCEL
  }

  /** Returns whether a catch event catches what is thrown. */
  public boolean catches(Throwing thrown) {
    return kind == thrown.kind && (reference < 0 || reference == thrown.reference);
  }
}
