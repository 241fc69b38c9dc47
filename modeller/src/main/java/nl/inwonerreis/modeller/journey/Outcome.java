package nl.inwonerreis.modeller.journey;

/** How a journey can end; the ids are those of the file format. */
public enum Outcome {
  HELPED("helped"),
  REFUSED("refused"),
  REFERRED("referred"),
  ELSEWHERE("elsewhere"),
  DROP_OFF("dropOff");

  private final String id;

  Outcome(String id) {
    this.id = id;
  }

  public String id() {
    return id;
  }
}
