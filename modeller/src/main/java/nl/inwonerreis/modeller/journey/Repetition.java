package nl.inwonerreis.modeller.journey;

/** How often an activity is done per token (BPMN loop characteristics). */
public enum Repetition {
  ONCE,
  LOOP,
  SEQUENTIAL,
  PARALLEL
}
