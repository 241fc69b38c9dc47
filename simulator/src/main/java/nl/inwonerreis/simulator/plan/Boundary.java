package nl.inwonerreis.simulator.plan;

import org.jspecify.annotations.Nullable;

/** A boundary event of the plan; it is a node too, from which its token goes on. */
public final class Boundary {

  /** What makes it happen. */
  public enum Kind {
    /** A message; see the node's message slot. */
    MESSAGE,
    /** Time since the token's arrival at the activity. */
    TIMER,
    /** A Poisson process while the activity is active. */
    RATE,
    /** Nothing: the scenario gives it no rate. */
    NEVER
  }

  /** In which part of the activity it can happen. */
  public enum During {
    ACTIVE,
    WAITING,
    HANDLING
  }

  public final PlanNode node;
  public final Kind kind;
  public final boolean interrupting;

  /** Delay by channel and profile, see {@link Plan#cell}, for timers; else empty. */
  public final Choice<Law>[] delay;

  /** When a timer with a date goes off, in seconds since the start; −1 for other timers. */
  public final double date;

  /** Probability that a timer runs at all; null for always. */
  public final Choice<Double> @Nullable [] probability;

  /** Rate by channel and profile, see {@link Plan#cell}, for rates; else empty. */
  public final Choice<RateProfile>[] rate;

  /** Factor of the rate while a promise is overdue, by cell; null for none. */
  public final Choice<Double> @Nullable [] afterPromise;

  public final During during;

  /** How often a timer repeats; 1 for once. */
  public final int repeats;

  Boundary(
      PlanNode node,
      Kind kind,
      boolean interrupting,
      Choice<Law>[] delay,
      double date,
      Choice<Double> @Nullable [] probability,
      Choice<RateProfile>[] rate,
      Choice<Double> @Nullable [] afterPromise,
      During during,
      int repeats) {
    this.node = node;
    this.kind = kind;
    this.interrupting = interrupting;
    this.delay = delay;
    this.date = date;
    this.probability = probability;
    this.rate = rate;
    this.afterPromise = afterPromise;
    this.during = during;
    this.repeats = repeats;
  }
}
