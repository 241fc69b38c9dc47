package nl.inwonerreis.simulator.scenario;

/** In which part of an activity a boundary event can happen. */
public enum ActiveWhile {
  ACTIVE,
  WAITING,
  HANDLING
}
