package nl.inwonerreis.simulator.plan;

/**
 * What is needed to tell contacts from visits, by index of element, channel and group.
 *
 * @param frontstage whether a visit here is part of a contact
 * @param offers offers here by group × channels + channel: 0 none, 1 context lost, 2 context kept
 * @param asks data items asked here
 * @param known whether each data item is known already, from a base registry
 * @param fits for touchpoints with needs, whether each channel has all of them; else empty
 * @param live whether a visit here by each channel is live
 * @param residentSide whether time worked here is the resident's time too
 * @param residentAsks whether the resident takes the initiative here
 * @param parties who works here: ordinals of {@link Worker}
 * @param processOf process of each element
 * @param setsResolved whether some step says whether a question was resolved
 */
public record ContactPlan(
    boolean[] frontstage,
    byte[][] offers,
    int[][] asks,
    boolean[] known,
    boolean[][] fits,
    boolean[][] live,
    boolean[] residentSide,
    boolean[] residentAsks,
    Worker[] parties,
    int[] processOf,
    boolean setsResolved) {

  /** An offer that loses what was said before. */
  public static final byte LOST = 1;

  /** An offer that keeps what was said before. */
  public static final byte KEPT = 2;

  /** Who works, where someone does. */
  public enum Worker {
    RESIDENT("resident"),
    MUNICIPALITY("municipality"),
    CHAIN("chain");

    private final String id;

    Worker(String id) {
      this.id = id;
    }

    public String id() {
      return id;
    }
  }
}
