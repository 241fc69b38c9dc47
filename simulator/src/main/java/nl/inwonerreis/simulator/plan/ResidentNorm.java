package nl.inwonerreis.simulator.plan;

/**
 * A norm on a resident's contacts.
 *
 * @param atMost greatest number that meets it; not used for the first contact
 * @param groups by group, whether it holds for them
 */
public record ResidentNorm(String id, Measure measure, double atMost, boolean[] groups) {

  /** What of a resident is counted. */
  public enum Measure {
    CONTACTS,
    HANDOVERS,
    FIRST_CONTACT
  }
}
