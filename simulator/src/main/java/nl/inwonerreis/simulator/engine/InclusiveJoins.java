package nl.inwonerreis.simulator.engine;

import java.util.ArrayList;
import nl.inwonerreis.simulator.plan.PlanNode;

/**
 * Inclusive joins, by the rule of BPMN 2.0, 13.4.3: a join with a token goes on unless a token
 * elsewhere in the scope can still reach one of its empty flows, and none of its full ones, without
 * passing it. It is decided when nothing else can move at that instant.
 */
final class InclusiveJoins {

  private final Run run;

  /** Instances with a waiting token in which something has moved. */
  private final ArrayList<Scope> open = new ArrayList<>();

  InclusiveJoins(Run run) {
    this.run = run;
  }

  /** A token reaches a join. */
  void arrive(Token t) {
    Scope s = t.scope;
    s.joins[t.slot]++;
    s.inclusive++;
    s.resident = t.resident;
    t.state = Token.AT_JOIN;
    t.since = run.now;
    reconsider(s);
  }

  /** Something moves in an instance where tokens wait at an inclusive join. */
  void reconsider(Scope s) {
    if (!s.reconsidered) {
      s.reconsidered = true;
      open.add(s);
    }
  }

  /** Lets one join go on that may; returns whether there was one. */
  boolean release() {
    while (!open.isEmpty()) {
      Scope s = open.get(open.size() - 1);
      if (s.inclusive > 0 && releaseIn(s)) {
        return true;
      }
      s.reconsidered = false;
      open.remove(open.size() - 1);
    }
    return false;
  }

  private boolean releaseIn(Scope s) {
    for (int join : run.plan.scopes()[s.definition].inclusiveJoins()) {
      PlanNode node = run.nodes[join];
      long full = fullFlows(s, node);
      if (full != 0 && !mustWait(s, node, full)) {
        merge(s, node);
        return true;
      }
    }
    return false;
  }

  private static long fullFlows(Scope s, PlanNode node) {
    long full = 0;
    for (int i = 0; i < node.joinSize; i++) {
      if (s.joins[node.joinBase + i] > 0) {
        full |= 1L << i;
      }
    }
    return full;
  }

  private boolean mustWait(Scope s, PlanNode node, long full) {
    long[] reaches = node.reaches;
    if (reaches == null) {
      throw new IllegalStateException("'%s' is no inclusive join".formatted(node.id));
    }
    Resident resident = residentOf(s);
    for (Token t = resident.firstToken; t != null; t = t.next) {
      if (t.scope == s && t.node != node.index && t.state != Token.GUARD) {
        long reached = reaches[run.nodeOf(t).place];
        if ((reached & ~full) != 0 && (reached & full) == 0) {
          return true;
        }
      }
    }
    return false;
  }

  private static Resident residentOf(Scope s) {
    Resident resident = s.resident;
    if (resident == null) {
      throw new IllegalStateException("nobody waits at an inclusive join");
    }
    return resident;
  }

  /** Takes one token of every flow that has one, and goes on with one of them. */
  private void merge(Scope s, PlanNode node) {
    Token last = null;
    for (int i = node.joinSize - 1; i >= 0; i--) {
      int slot = node.joinBase + i;
      if (s.joins[slot] > 0) {
        Token t = run.flow.oldestAt(residentOf(s), s, node.index, slot);
        s.joins[slot]--;
        s.inclusive--;
        if (last == null) {
          last = t;
        } else if (t.since > last.since) {
          run.flow.merge(t, last);
          last = t;
        } else {
          run.flow.merge(last, t);
        }
      }
    }
    if (last != null) {
      if (run.now > last.since) {
        run.visits.accountAwaiting(last);
      }
      last.state = Token.MOVING;
      run.flow.goOn(last, node);
    }
  }
}
