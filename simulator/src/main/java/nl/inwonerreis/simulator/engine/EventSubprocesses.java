package nl.inwonerreis.simulator.engine;

import nl.inwonerreis.simulator.plan.Boundary;
import nl.inwonerreis.simulator.plan.PlanNode;
import nl.inwonerreis.simulator.plan.PlanScope;
import org.jspecify.annotations.Nullable;

/**
 * Event subprocesses (BPMN 2.0, 13.5.4). While their scope is active each has a guard: a token that
 * waits for its events, holds nothing, and goes when the scope is complete.
 */
final class EventSubprocesses {

  private final Run run;

  EventSubprocesses(Run run) {
    this.run = run;
  }

  /** Sets the guards of an instance that has begun. */
  void guard(Resident r, Scope s, PlanScope definition) {
    for (int sub : definition.eventSubprocesses()) {
      if (s.holding == 0) {
        return;
      }
      Token g = run.tokens.add();
      g.guard = true;
      run.cases.place(g, r, s);
      s.guards++;
      g.state = Token.GUARD;
      g.node = sub;
      g.visit = r.nextVisit(sub);
      g.since = run.now;
      g.reached = run.now;
      run.boundaries.arm(g, run.nodes[sub]);
    }
  }

  /** Takes the guards of an instance away. */
  void dismiss(Resident r, Scope s) {
    Token t = r.firstToken;
    while (t != null && s.guards > 0) {
      Token following = t.next;
      if (t.guard && t.scope == s) {
        run.boundaries.disarm(t);
        run.cases.discard(t);
      }
      t = following;
    }
  }

  /** An event for which a guard waits has come; when it interrupts, all else in the scope stops. */
  void begin(Token guard, Boundary event) {
    Resident r = guard.resident;
    Scope s = guard.scope;
    PlanNode node = run.nodeOf(guard);
    Token holder = s.parentToken;
    boolean home = run.isHome(r, s);
    boolean main = event.interrupting && (holder == null ? home : holder.main);
    boolean side = holder != null && holder.side || !event.interrupting && home;
    Token like = event.interrupting ? lastMain(r, s) : null;
    Token t = run.cases.addToken(r, s, main, side);
    if (like != null) {
      t.channel = like.channel;
      t.outcome = like.outcome;
    }
    t.node = node.index;
    t.visit = r.nextVisit(node.index);
    if (event.interrupting) {
      if (main) {
        r.outcome = null;
        r.kind = null;
      }
      run.cases.stopScope(s, t);
    }
    open(t, node, event.node);
  }

  /** Opens the inside of an event subprocess with a token at one of its start events. */
  Scope open(Token t, PlanNode node, PlanNode start) {
    t.state = Token.IN_SUBPROCESS;
    t.since = run.now;
    t.reached = run.now;
    PlanScope inside = run.plan.scopes()[node.inner];
    Scope inner = run.scopes.add(node.inner, t, t.scope, inside.joinSlots());
    Token c = run.flow.copy(t, inner);
    c.node = start.index;
    run.visits.passEvent(c);
    run.ready.next(c, Flow.LEAVE);
    guard(t.resident, inner, inside);
    return inner;
  }

  private static @Nullable Token lastMain(Resident r, Scope s) {
    for (Token t = r.firstToken; t != null; t = t.next) {
      if (t.main && t.scope == s) {
        return t;
      }
    }
    return null;
  }
}
