package nl.inwonerreis.simulator.scenario;

/** What staff do with the work in hand when their shift ends. */
public enum WhenShiftEnds {
  PAUSE,
  FINISH
}
