package nl.inwonerreis.simulator.plan;

/** Who, where and when a choice is made. Reused between choices; −1 and 0 mean unknown. */
public final class Situation {
  /** Outcome last set: 0 none, 1 resolved, 2 unresolved, 3 complete, 4 incomplete. */
  public int outcome;

  /** Ordinal of the kind of drop-off, or −1. */
  public int dropOffKind = -1;

  /** Visit of the resident to the element, from 1. */
  public int visit;

  /** Visits waiting in the queue on joining. */
  public int queue;

  /** Seconds waited. */
  public double wait;
}
