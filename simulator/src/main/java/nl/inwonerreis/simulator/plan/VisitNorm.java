package nl.inwonerreis.simulator.plan;

/**
 * A norm on visits that join a queue.
 *
 * @param element index of the node, or −1 for all
 * @param clock how long is within the norm; for {@link Measure#ABANDONED} not used
 * @param groups by group, whether it holds for them
 * @param answeredKind for {@link Measure#ANSWERED}: kind of its row of the metric answered
 */
public record VisitNorm(
    String id,
    Measure measure,
    int element,
    TermClock clock,
    boolean[] groups,
    String answeredKind) {

  /** What of a visit meets the norm. */
  public enum Measure {
    /** Its wait, until service or leaving, was no longer. */
    WAITING,
    /** It was served within. */
    ANSWERED,
    /** It did not leave out of patience. */
    ABANDONED
  }
}
