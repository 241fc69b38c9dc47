package nl.inwonerreis.simulator.plan;

/**
 * A term that runs from one element to another: a norm on lead time, or a promise. Elements are
 * indices of nodes.
 *
 * @param id id of the norm, or of the element that makes the promise
 * @param kind what its lead time is called in the result: legal or service; empty for a promise
 * @param from element whose completion starts it; −1 for the resident's arrival
 * @param to element whose completion ends it; −1 for the resident's end other than by dropping off
 * @param pauses by element, whether the clock stands still while it is active
 * @param extendedBy element whose completion extends it while it runs, or −1
 * @param groups by group, whether it holds for them
 */
public record TermPlan(
    String id,
    String kind,
    int from,
    int to,
    TermClock clock,
    boolean[] pauses,
    int extendedBy,
    boolean[] groups) {

  /** Returns whether it is a promise: then every completion of {@code from} makes one. */
  public boolean isPromise() {
    return kind.isEmpty();
  }
}
