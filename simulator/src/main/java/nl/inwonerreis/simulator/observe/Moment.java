package nl.inwonerreis.simulator.observe;

import org.jspecify.annotations.Nullable;

/**
 * Who, where and when something happened. One instance is reused for all calls of a run: copy what
 * you keep.
 */
public final class Moment {
  /** Seconds since the start of the run. */
  public double time;

  /** Number of the resident in the run, from 0, in order of arrival; −1 for other work. */
  public long resident;

  /**
   * Place of the resident among those in progress, from 0; used again once the resident is told
   * {@link Observer#close}. −1 for other work.
   */
  public int slot;

  /** Number of the token within the run, from 0; −1 where no token is concerned. */
  public long token;

  /** Whether the token is a main token of the resident. */
  public boolean main;

  /** Index of the element in the plan. */
  public int element;

  /** Which visit of the resident to the element, from 1. */
  public int visit;

  /** Index of the staff pool, or −1 for self-service and events; of several the first. */
  public int pool;

  /** Persons taken from the pool, or from all pools together; 0 without a pool. */
  public int units;

  /**
   * The pools where more than one is needed together, or while the visit waits for any one of them;
   * else null.
   */
  public @Nullable Team team;

  /** Index of the channel of the visit, or −1 for none. */
  public int channel;

  /** Index of the user group, or −1 for other work. */
  public int group;

  /** Index of the case type, or −1 for other work and where there are none. */
  public int caseType = -1;

  /** Index of the resident's first channel, or −1 while none was chosen. */
  public int firstChannel;

  /** Outcome last set: 0 none, 1 resolved, 2 unresolved, 3 complete, 4 incomplete. */
  public int outcome;
}
