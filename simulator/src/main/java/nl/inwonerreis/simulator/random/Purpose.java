package nl.inwonerreis.simulator.random;

/**
 * What a random number is for: a part of its address, so that purposes never share numbers. The
 * order counts too: a new purpose comes last, else runs of earlier versions cannot be repeated.
 */
public enum Purpose {
  ARRIVAL,
  GROUP,
  TRAIT,
  CASE_TYPE,
  CHANNEL,
  HANDLING,
  DELAY,
  TRAVEL,
  PATIENCE,
  BALK,
  DROP_OFF,
  AFTER_DROP_OFF,
  AFTER_DELAY,
  CLOSED_DOOR,
  REOPENING,
  APPOINTMENT,
  NO_SHOW,
  OUTCOME,
  FLOW,
  EVENT_RATE,
  EVENT_PROBABILITY,
  EVENT_DELAY,
  DUTY,
  ABSENCE,
  QUEUE,
  OTHER_WORK,
  BATCH,
  INSTANCES,
  COMPLETION,
  /** Points at which an experiment looks; no resident draws them. */
  DESIGN
}
