package nl.inwonerreis.simulator.scenario;

/** The time unit of an arrival rate. */
public enum RateUnit {
  PER_HOUR,
  PER_DAY,
  PER_WEEK
}
