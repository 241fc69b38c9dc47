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
    /** Waits for every token that can still come, then sends one down the flows that are chosen. */
    INCLUSIVE,
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

  /** For a parallel or inclusive join: how many flows come in, and its first slot in the scope. */
  public int joinSize = 1;

  public int joinBase = -1;

  /**
   * For an inclusive join: the flows into it that a token at each node of the scope can still reach
   * without passing it, as bits, by place of the node in the scope. Null for other nodes.
   */
  public long @Nullable [] reaches;

  /** Whether its scope has an inclusive join, which a token that moves may set free. */
  public boolean feedsJoin;

  /** Place in its scope. */
  public int place;

  /**
   * For an exclusive gateway: probability of each outgoing flow, by channel and profile, see {@link
   * Plan#cell}; null where the flow takes the rest. For a {@link #branching} node: the probability
   * that the flow is taken, null where it always is or is the default. Empty for other nodes.
   */
  public @Nullable Choice<Double>[][] shares = none();

  /** How one or more of the flows are chosen, each by itself; null where all or one is taken. */
  public @Nullable Branching branching;

  /** How often it is done per token; null for once. */
  public @Nullable Repeat repeat;

  /** What it throws when a token completes it; null for nothing but messages. */
  public @Nullable Throwing throwing;

  /** Signal that it waits for or starts by, or −1. */
  public int signal = -1;

  /** For an event subprocess: where its inside begins depends on the event. */
  public boolean eventSubprocess;

  /** Whether cancelling it takes back what was done inside: a transaction. */
  public boolean transaction;

  /** Whether what was done here can be taken back, so that its completion is noted. */
  public boolean compensable;

  /** The activity that takes back what was done, or −1. */
  public int handler = -1;

  /** For a subprocess: the event subprocess inside that takes back what was done, or −1. */
  public int innerHandler = -1;

  /** Whether leaving it takes more than going on along all flows. */
  public boolean special;

  /** Message targets told on completion. */
  public int[] sends = {};

  /** Place among the message targets of the plan, or −1 when no message can come. */
  public int messageSlot = -1;

  /** For one of several events that a process begins by together: the others. */
  public int[] others = {};

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

  /** Whether a token waits here for a message or signal. */
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
