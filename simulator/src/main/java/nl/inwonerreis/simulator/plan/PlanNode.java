package nl.inwonerreis.simulator.plan;

import nl.inwonerreis.modeller.journey.DropOffKind;
import nl.inwonerreis.modeller.journey.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * A node of the plan: what a token does there and where it goes. Fields are set while compiling.
 */
public final class PlanNode {

  /** What a node does with a token. */
  public enum Op {
    /** Lets it through, after choosing a channel where one is offered. */
    PASS,
    /** Sends it down one flow. */
    EXCLUSIVE,
    /** Waits for a token on every flow in, then sends one down every flow out. */
    PARALLEL,
    /** Waits for the first of several events. */
    EVENT_GATEWAY,
    /** Waits, queues, is served: a task or a catch event. */
    VISIT,
    /** Runs the nodes inside. */
    SUBPROCESS,
    /** Ends it. */
    END,
    /** Ends it and every other token of its scope. */
    TERMINATE
  }

  public final int index;
  public final String id;
  public final long hash;
  public final Op op;

  /** The process or subprocess it is in. */
  public final int scope;

  /** Targets of the outgoing flows. */
  public int[] out = {};

  /** For each outgoing flow its place among the flows into a parallel join, else −1. */
  public int[] outSlot = {};

  /** For a parallel gateway: how many flows come in, and its first slot in the scope. */
  public int joinSize = 1;

  public int joinBase = -1;

  /**
   * For an exclusive gateway: probability of each outgoing flow, by channel and profile, see {@link
   * Plan#cell}; null where the flow takes the rest. Empty for other nodes.
   */
  public @Nullable Choice<Double>[][] shares = none();

  /** Message targets told on completion. */
  public int[] sends = {};

  /** Place among the message targets of the plan, or −1 when no message can come. */
  public int messageSlot = -1;

  /** Whether observers are told that a token passes, because a norm or promise names it. */
  public boolean watched;

  /** Whether observers are told that a token reaches and quits, because a norm's clock stops. */
  public boolean timed;

  /** Promises made on completion, where events depend on them; else empty. */
  public TermPlan[] promises = {};

  /** Whether such promises are made or kept on completion. */
  public boolean promising;

  /** Boundary events on it. */
  public Boundary[] boundaries = {};

  /** For a subprocess: the scope inside. */
  public int inner = -1;

  /** Whether a token chooses a channel here. */
  public boolean touchpoint;

  /** Whether each channel is offered, by profile and channel; empty where it is no touchpoint. */
  public boolean[][] offered = {};

  /** Cumulative weights of the offered channels, by profile and channel. */
  public double[][] weights = {};

  /** Whether a token waits here for a message. */
  public boolean awaitsMessage;

  /** Work by channel and profile, see {@link Plan#cell}; empty for nodes where nobody works. */
  public Work[] work = {};

  /** Whether a delay here is a timer's. */
  public boolean timer;

  /** Whether time worked here is the resident's time too. */
  public boolean residentSide;

  /** Outcome of an end event; null where it says nothing. */
  public @Nullable Outcome outcome;

  public @Nullable DropOffKind kind;

  PlanNode(int index, String id, long hash, Op op, int scope) {
    this.index = index;
    this.id = id;
    this.hash = hash;
    this.op = op;
    this.scope = scope;
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static @Nullable Choice<Double>[][] none() {
    return new Choice[0][];
  }
}
