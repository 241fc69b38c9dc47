package nl.inwonerreis.simulator.engine;

/**
 * A resident moved more than 10,000 times without time passing: the model has a loop without time.
 */
public final class EndlessLoopException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String element;

  EndlessLoopException(String element, double time, long resident) {
    super(
        "Resident %d moved more than 10,000 times at %s s without time passing, at '%s'."
            .formatted(resident, time, element));
    this.element = element;
  }

  /** Returns the BPMN id of the element in the loop. */
  public String element() {
    return element;
  }
}
