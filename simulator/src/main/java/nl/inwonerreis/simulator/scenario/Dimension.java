package nl.inwonerreis.simulator.scenario;

/** What a selector looks at; the keys are those of the file format. */
public enum Dimension {
  GROUP("byGroup"),
  CHANNEL("byChannel"),
  CASE_TYPE("byCaseType"),
  OUTCOME("byOutcome"),
  DROP_OFF_KIND("byDropOffKind"),
  VISIT("byVisit"),
  WAIT("byWait"),
  QUEUE("byQueue");

  private final String key;

  Dimension(String key) {
    this.key = key;
  }

  public String key() {
    return key;
  }

  /** Returns whether the cases are ascending inclusive upper bounds instead of names. */
  public boolean isBounded() {
    return this == VISIT || this == WAIT || this == QUEUE;
  }
}
