package nl.inwonerreis.simulator.observe;

/**
 * The times of a resident's journey, in seconds: the five parts of the main tokens, and what it
 * took of the resident. Reused for all residents: copy what you keep.
 */
public final class JourneyTimes {
  /** Arrival to end. */
  public double leadTime;

  public double handling;
  public double waiting;
  public double paused;
  public double delay;
  public double awaiting;

  /** The parts of {@link #delay}, by ordinal of {@link DelayKind}. */
  public final double[] delayByKind = new double[DelayKind.values().length];

  /** Handling on the resident's side and front stage, live waiting and travel. */
  public double residentTime;

  /** Whether the parts add up to the lead time: there was one main token all along. */
  public boolean single;

  /** Channel switches of all tokens. */
  public int channelSwitches;
}
