package nl.inwonerreis.simulator.engine;

import java.util.ArrayList;
import nl.inwonerreis.simulator.plan.Boundary;
import nl.inwonerreis.simulator.plan.PlanNode;
import nl.inwonerreis.simulator.plan.PlanScope;
import nl.inwonerreis.simulator.plan.Throwing;

/**
 * Signals, errors and escalations that are thrown in a journey. A signal is broadcast to all that
 * wait for it in the cases of its resident, and is not kept; an error or escalation goes outward to
 * the nearest that catches it (BPMN 2.0, 10.5.1 and 13.5).
 */
final class ThrownEvents {

  private final Run run;

  /** Process starts by signal. */
  private final ArrayList<PlanNode> starts = new ArrayList<>();

  private final ArrayList<Token> waiting = new ArrayList<>();

  ThrownEvents(Run run) {
    this.run = run;
    for (PlanNode node : run.nodes) {
      PlanScope scope = run.plan.scopes()[node.scope];
      boolean begins = node.op == PlanNode.Op.PASS || node.others.length > 0;
      if (node.signal >= 0 && begins && scope.parent() < 0) {
        starts.add(node);
      }
    }
  }

  /** Broadcasts a signal from a token, which may be stopped by it. */
  void broadcast(Token from, Throwing signal) {
    Resident r = from.resident;
    int channel = from.channel;
    int outcome = from.outcome;
    int first = waiting.size();
    for (Token t = r.firstToken; t != null; t = t.next) {
      waiting.add(t);
    }
    int last = waiting.size();
    for (int i = first; i < last; i++) {
      receive(waiting.get(i), signal);
    }
    while (waiting.size() > first) {
      waiting.remove(waiting.size() - 1);
    }
    for (PlanNode start : starts) {
      if (start.signal == signal.reference()) {
        run.messages.startIfNone(r, start, channel, outcome);
      }
    }
  }

  private void receive(Token t, Throwing signal) {
    PlanNode node = run.nodeOf(t);
    if (t.state == Token.AWAITING && node.signal == signal.reference()) {
      run.visits.receive(t, 0);
    } else if (t.state == Token.AT_GATEWAY) {
      takeBranch(t, node, signal);
    } else if (t.active && t.state != Token.DEAD) {
      happen(t, node, signal, false);
    }
  }

  private void takeBranch(Token t, PlanNode gateway, Throwing signal) {
    for (int out : gateway.out) {
      if (run.nodes[out].signal == signal.reference()) {
        run.boundaries.takeBranch(t, run.nodes[out], 0);
        return;
      }
    }
  }

  /** Lets the events of a token happen that catch something; the first one only, or all. */
  private boolean happen(Token t, PlanNode node, Throwing thrown, boolean firstOnly) {
    int best = -1;
    for (int i = 0; i < node.boundaries.length; i++) {
      Throwing caught = node.boundaries[i].caught;
      if (caught == null || !caught.catches(thrown)) {
        continue;
      }
      if (firstOnly) {
        best = best < 0 || caught.reference() >= 0 ? i : best;
      } else if (t.active && t.state != Token.DEAD && run.nodeOf(t) == node) {
        run.boundaries.happen(t, i, node.boundaries[i]);
      }
    }
    if (best >= 0) {
      run.boundaries.happen(t, best, node.boundaries[best]);
    }
    return best >= 0;
  }

  /** Throws outward from where a token is; returns whether something caught it. */
  boolean throwOutward(Token from, Throwing thrown) {
    Scope s = from.scope;
    int cameFrom = -1;
    while (s != null) {
      if (catchInside(from.resident, s, thrown, cameFrom)) {
        return true;
      }
      Token holder = s.parentToken;
      if (holder == null) {
        return false;
      }
      PlanNode node = run.nodeOf(holder);
      if (holder.active && happen(holder, node, thrown, true)) {
        return true;
      }
      cameFrom = holder.node;
      s = s.parent;
    }
    return false;
  }

  /** Lets an event subprocess of an instance catch it, other than the one it comes from. */
  private boolean catchInside(Resident r, Scope s, Throwing thrown, int cameFrom) {
    if (s.guards == 0) {
      return false;
    }
    Token guard = null;
    int best = -1;
    for (Token t = r.firstToken; t != null; t = t.next) {
      if (t.guard && t.scope == s && t.node != cameFrom) {
        Boundary[] events = run.nodeOf(t).boundaries;
        for (int i = 0; i < events.length; i++) {
          Throwing caught = events[i].caught;
          if (caught != null
              && caught.catches(thrown)
              && (guard == null || caught.reference() >= 0)) {
            guard = t;
            best = i;
          }
        }
      }
    }
    if (guard == null) {
      return false;
    }
    run.boundaries.happen(guard, best, run.nodeOf(guard).boundaries[best]);
    return true;
  }
}
