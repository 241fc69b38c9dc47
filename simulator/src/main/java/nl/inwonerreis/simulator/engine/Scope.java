package nl.inwonerreis.simulator.engine;

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

  /** Tokens waiting per flow into a parallel join. */
  int[] joins = {};

  /** Returns whether this is {@code outer} or lies within it. */
  boolean isWithin(Scope outer) {
    Scope s = this;
    while (s != null && s != outer) {
      s = s.parent;
    }
    return s == outer;
  }
}
