package nl.inwonerreis.simulator.staffing;

import nl.inwonerreis.simulator.result.Estimate;

/**
 * What stands in the way of residents even with ample staff.
 *
 * @param kind what it is
 * @param row the number behind it: seconds of a helped resident, or a share
 */
public record Obstacle(Kind kind, Estimate row) {

  /** Kinds of obstacle, those of time first. */
  public enum Kind {
    /** Fixed waits and terms. */
    TIMER,
    /** Time set by the scenario between steps. */
    DELAY,
    /** The lead of appointments. */
    APPOINTMENT,
    /** Travel. */
    TRAVEL,
    /** Waiting to try again. */
    RETRY,
    /** Doors that are closed. */
    CLOSED,
    /** Waiting for a message or for other steps. */
    AWAITING,
    /** Other organisations at work. */
    CHAIN,
    /** The resident's own part. */
    RESIDENT,
    /** Residents whose patience ends in a queue, of those who join it. */
    PATIENCE,
    /** A pool that is busy nearly all of its time; the element is its id. */
    BUSY
  }
}
