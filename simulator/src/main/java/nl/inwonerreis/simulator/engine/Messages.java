package nl.inwonerreis.simulator.engine;

import nl.inwonerreis.simulator.plan.Boundary;
import nl.inwonerreis.simulator.plan.PlanNode;
import org.jspecify.annotations.Nullable;

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
  void send(Token t, PlanNode node) {
    for (int target : node.sends) {
      deliver(t, run.nodes[target]);
    }
  }

  private void deliver(Token from, PlanNode target) {
    Resident r = from.resident;
    Token waiting = oldestWait(r, target);
    if (waiting != null) {
      wake(waiting, target, from.outcome);
      return;
    }
    int process = run.plan.scopes()[target.scope].process();
    byte state = r.caseState(process);
    boolean begins = target.op == PlanNode.Op.PASS || target.others.length > 0;
    boolean starts = begins && !onBoundary[target.index];
    boolean over = r.ended && process == r.home;
    if (starts && state != Resident.LIVE && !over) {
      run.cases.startCase(r, target, from.channel, from.outcome);
    } else if (starts || state == Resident.ENDED) {
      lost++;
    } else {
      r.keepMessage(target.messageSlot, from.outcome);
    }
  }

  /** Starts an instance of a process at a start event, where none is live. */
  void startIfNone(Resident r, PlanNode start, int channel, int outcome) {
    int process = run.plan.scopes()[start.scope].process();
    boolean over = r.ended && process == r.home;
    if (r.caseState(process) != Resident.LIVE && !over) {
      run.cases.startCase(r, start, channel, outcome);
    }
  }

  private void wake(Token t, PlanNode target, int outcome) {
    switch (t.state) {
      case Token.AT_GATEWAY -> run.boundaries.takeBranch(t, target, outcome);
      case Token.AWAITING -> {
        if (t.node == target.index) {
          run.visits.receive(t, outcome);
        } else {
          run.boundaries.receive(t, target);
        }
      }
      default -> run.boundaries.receive(t, target);
    }
  }

  private @Nullable Token oldestWait(Resident r, PlanNode target) {
    Token oldest = null;
    double oldestSince = Double.POSITIVE_INFINITY;
    for (Token t = r.firstToken; t != null; t = t.next) {
      double since = waitsSince(t, target);
      if (since < oldestSince || (since == oldestSince && since < Double.POSITIVE_INFINITY)) {
        oldest = t;
        oldestSince = since;
      }
    }
    return oldest;
  }

  /** Returns since when a token waits for the message of {@code target}, or infinity. */
  private double waitsSince(Token t, PlanNode target) {
    byte state = t.state;
    if (state == Token.AWAITING && t.node == target.index) {
      return t.since;
    }
    if (state == Token.AT_GATEWAY) {
      for (int branch : run.nodeOf(t).out) {
        if (branch == target.index) {
          return t.since;
        }
      }
    }
    if (t.active) {
      for (Boundary b : run.nodeOf(t).boundaries) {
        if (b.node == target) {
          return t.reached;
        }
      }
    }
    return Double.POSITIVE_INFINITY;
  }
}
