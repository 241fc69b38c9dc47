package nl.inwonerreis.simulator.scenario;

/** What happens to the queue when the door closes. */
public enum AtClosing {
  SERVE,
  LEAVE,
  STAY
}
