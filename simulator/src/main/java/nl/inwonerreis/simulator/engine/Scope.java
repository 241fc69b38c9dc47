package nl.inwonerreis.simulator.engine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A live instance of a process or subprocess; used again.
 *
 * <p>It is complete when no token of its own sort (main, side or case) is left in it; side tokens
 * inside a main subprocess do not hold it.
 */
final class Scope {

  int definition = -1;

  /** Token that waits for the subprocess; null for a process. */
  @Nullable Token parentToken;

  /** Instance around it; null for a process. */
  @Nullable Scope parent;

  /** Instance of the process that it is part of; itself for a process. */
  Scope root = this;

  /** For the instance of a process: all tokens in it, nested instances included. */
  int total;

  /** Live instances directly within. */
  int children;

  /** Tokens that hold the instance. */
  int holding;

  /** All tokens inside, nested instances apart. */
  int tokens;

  /** Tokens waiting per flow into a join. */
  int[] joins = {};

  /** Tokens waiting at inclusive joins. */
  int inclusive;

  /** Whether it stands in the list of {@link InclusiveJoins}. */
  boolean reconsidered;

  /** Whose tokens wait at inclusive joins. */
  @Nullable Resident resident;

  /** Guards of event subprocesses. */
  int guards;

  /** For the instances of a repeated activity: its node, and how many are still to come. */
  int repeats = -1;

  int left;

  /** What was done here and can be taken back; null for nothing. */
  @Nullable List<Compensations.Done> done;

  /** What is being taken back; null elsewhere. */
  @Nullable ArrayDeque<Compensations.Undo> todo;

  /** Returns the list of what was done here. */
  List<Compensations.Done> done() {
    List<Compensations.Done> list = done;
    if (list == null) {
      list = new ArrayList<>();
      done = list;
    }
    return list;
  }

  /** Returns whether this is {@code outer} or lies within it. */
  boolean isWithin(Scope outer) {
    Scope s = this;
    while (s != null && s != outer) {
      s = s.parent;
    }
    return s == outer;
  }
}
