package nl.inwonerreis.simulator.result;

/**
 * Whether a norm is met, by the 95 % interval of the share that meets it.
 *
 * @param norm id of the norm
 * @param name name for users
 * @param measure waiting, answered, leadTime, abandoned, contacts, handovers, firstContactResolved
 * @param basis legal or service
 * @param target share that must meet it, 0–1
 * @param share share that meets it; NaN where nothing was decided
 * @param ci95Low NaN below two replications
 * @param source citation, or empty
 */
public record NormVerdict(
    String norm,
    String name,
    String measure,
    String basis,
    double target,
    double share,
    double ci95Low,
    double ci95High,
    Verdict verdict,
    String source) {

  /** What the interval says. */
  public enum Verdict {
    /** All of it is at or above the target. */
    MET("met"),
    /** All of it is below the target. */
    NOT_MET("not met"),
    /** The target lies in it, or there is none. */
    UNDECIDED("undecided");

    private final String id;

    Verdict(String id) {
      this.id = id;
    }

    public String id() {
      return id;
    }
  }
}
