package nl.inwonerreis.simulator.engine;

/** The kinds of events in the calendar; what the subject is stands behind each. */
final class Event {
  /** Token whose service is complete. */
  static final int COMPLETE = 0;

  /** Token whose delay is over. */
  static final int DELAY_OVER = 1;

  /** Token whose patience is over. */
  static final int PATIENCE_OVER = 2;

  /** Token whose door closes. */
  static final int DOOR_CLOSES = 3;

  /** Token, and place of the boundary event or gateway branch. */
  static final int ARMED = 4;

  /** Pool whose roster changes. */
  static final int ROSTER = 5;

  /** Arrival stream. */
  static final int ARRIVAL = 6;

  private Event() {}
}
