package nl.inwonerreis.simulator.engine;

import nl.inwonerreis.simulator.plan.Boundary;
import nl.inwonerreis.simulator.plan.PlanNode;

/**
 * Carries messages between the cases of one resident. A message goes to the oldest matching wait,
 * is kept until one is reached, and starts an instance where none is live.
 */
final class Messages {

  private final Run run;
  private final Tokens tokens;
  private final Residents residents;
  private final boolean[] onBoundary;
  private long lost;

  Messages(Run run) {
    this.run = run;
    tokens = run.tokens;
    residents = run.residents;
    onBoundary = new boolean[run.nodes.length];
    for (PlanNode node : run.nodes) {
      for (Boundary b : node.boundaries) {
        onBoundary[b.node.index] = true;
      }
    }
  }

  /** Returns how many messages came for a case that had ended, or to start one that was live. */
  long lost() {
    return lost;
  }

  /** Sends the messages of a node that a token completes. */
  void send(int t, PlanNode node) {
    for (int target : node.sends) {
      deliver(t, run.nodes[target]);
    }
  }

  private void deliver(int from, PlanNode target) {
    int r = tokens.resident[from];
    int waiting = oldestWait(r, target);
    if (waiting >= 0) {
      wake(waiting, target, tokens.outcome[from]);
      return;
    }
    int process = run.plan.scopes()[target.scope].process();
    byte state = residents.caseState(r, process);
    boolean starts = target.op == PlanNode.Op.PASS && !onBoundary[target.index];
    boolean over = residents.ended[r] && process == residents.home[r];
    if (starts && state != Residents.LIVE && !over) {
      run.cases.startCase(r, target, tokens.channel[from], tokens.outcome[from]);
    } else if (starts || state == Residents.ENDED) {
      lost++;
    } else {
      residents.keepMessage(r, target.messageSlot, tokens.outcome[from]);
    }
  }

  private void wake(int t, PlanNode target, int outcome) {
    switch (tokens.state[t]) {
      case Tokens.AT_GATEWAY -> run.boundaries.takeBranch(t, target, outcome);
      case Tokens.AWAITING -> {
        if (tokens.node[t] == target.index) {
          run.visits.receive(t, outcome);
        } else {
          run.boundaries.receive(t, target);
        }
      }
      default -> run.boundaries.receive(t, target);
    }
  }

  private int oldestWait(int r, PlanNode target) {
    int oldest = -1;
    double oldestSince = Double.POSITIVE_INFINITY;
    for (int t = residents.firstToken[r]; t >= 0; t = tokens.next[t]) {
      double since = waitsSince(t, target);
      if (since < oldestSince || (since == oldestSince && since < Double.POSITIVE_INFINITY)) {
        oldest = t;
        oldestSince = since;
      }
    }
    return oldest;
  }

  /** Returns since when a token waits for the message of {@code target}, or infinity. */
  private double waitsSince(int t, PlanNode target) {
    byte state = tokens.state[t];
    if (state == Tokens.AWAITING && tokens.node[t] == target.index) {
      return tokens.since[t];
    }
    if (state == Tokens.AT_GATEWAY) {
      for (int branch : run.nodeOf(t).out) {
        if (branch == target.index) {
          return tokens.since[t];
        }
      }
    }
    if (tokens.active[t]) {
      for (Boundary b : run.nodeOf(t).boundaries) {
        if (b.node == target) {
          return tokens.reached[t];
        }
      }
    }
    return Double.POSITIVE_INFINITY;
  }
}
