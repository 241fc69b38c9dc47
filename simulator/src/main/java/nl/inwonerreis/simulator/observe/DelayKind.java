package nl.inwonerreis.simulator.observe;

/** Why time passed without service or queue; the ids are those of the results. */
public enum DelayKind {
  TIMER("timer"),
  DELAY("delay"),
  APPOINTMENT("appointment"),
  TRAVEL("travel"),
  RETRY("retry"),
  CLOSED("closed");

  private final String id;

  DelayKind(String id) {
    this.id = id;
  }

  public String id() {
    return id;
  }
}
