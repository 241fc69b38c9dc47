package nl.inwonerreis.simulator.engine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import nl.inwonerreis.simulator.plan.PlanNode;
import nl.inwonerreis.simulator.plan.PlanScope;
import nl.inwonerreis.simulator.plan.Throwing;

/**
 * Takes back what was done (BPMN 2.0, 10.7 and 13.5.5): completed activities with a compensation
 * handler are noted in their scope; when compensation is thrown, their handlers are done one after
 * the other, last completed first, while the throwing token waits. A completed subprocess is taken
 * back by its compensation event subprocess, else by the handlers of the activities inside.
 */
final class Compensations {

  /** A completed activity; {@code inside} holds what was done within a subprocess. */
  record Done(PlanNode node, List<Done> inside) {}

  /** A handler to be done: an activity, or an event subprocess that sees what was done inside. */
  record Undo(PlanNode handler, List<Done> inside) {}

  private final Run run;

  Compensations(Run run) {
    this.run = run;
  }

  /** Notes in an instance that a token has completed an activity. */
  void note(Token t, PlanNode node, Scope s) {
    List<Done> inside = t.done == null ? List.of() : t.done;
    t.done = null;
    s.done().add(new Done(node, inside));
  }

  /**
   * Takes back what a compensation event asks for.
   *
   * @return false when there is nothing to take back
   */
  boolean begin(Token t, Throwing thrown) {
    Scope s = t.scope;
    ArrayDeque<Undo> todo = new ArrayDeque<>();
    Scope around = s;
    collect(around, thrown.reference(), todo);
    while (isEventSubprocess(around) && around.parent != null) {
      around = around.parent;
      collect(around, thrown.reference(), todo);
    }
    return begin(t, todo);
  }

  /** Takes back everything that was done in an instance. */
  boolean beginAll(Token t, Scope s) {
    ArrayDeque<Undo> todo = new ArrayDeque<>();
    collect(s, -1, todo);
    return begin(t, todo);
  }

  private boolean begin(Token t, ArrayDeque<Undo> todo) {
    if (todo.isEmpty()) {
      return false;
    }
    t.compensating = true;
    t.state = Token.IN_SUBPROCESS;
    t.since = run.now;
    t.reached = run.now;
    Scope s = run.scopes.add(run.nodeOf(t).scope, t, t.scope, 0);
    s.todo = todo;
    start(run.flow.copy(t, s), todo.removeLast());
    return true;
  }

  private boolean isEventSubprocess(Scope s) {
    Token holder = s.parentToken;
    return holder != null && run.nodeOf(holder).eventSubprocess;
  }

  /** Moves what is to be taken back to {@code todo}, in order of completion. */
  private void collect(Scope s, int only, ArrayDeque<Undo> todo) {
    List<Done> done = s.done;
    if (done == null) {
      return;
    }
    List<Done> chosen = new ArrayList<>();
    for (Done d : done) {
      if (only < 0 || d.node.index == only) {
        chosen.add(d);
      }
    }
    done.removeAll(chosen);
    chosen.forEach(d -> flatten(d, todo));
  }

  private void flatten(Done d, ArrayDeque<Undo> todo) {
    PlanNode node = d.node;
    if (node.handler >= 0) {
      todo.add(new Undo(run.nodes[node.handler], List.of()));
    }
    if (node.innerHandler >= 0) {
      todo.add(new Undo(run.nodes[node.innerHandler], d.inside));
    } else if (node.handler < 0) {
      d.inside.forEach(inner -> flatten(inner, todo));
    }
  }

  private void start(Token t, Undo undo) {
    PlanNode handler = undo.handler;
    if (!handler.eventSubprocess) {
      run.flow.enter(t, handler.index, -1);
      return;
    }
    t.node = handler.index;
    t.visit = t.resident.nextVisit(handler.index);
    Scope inner = run.eventSubprocesses.open(t, handler, startOf(handler));
    inner.done().addAll(undo.inside);
  }

  private PlanNode startOf(PlanNode handler) {
    PlanScope inside = run.plan.scopes()[handler.inner];
    return run.nodes[inside.starts()[0]];
  }

  /** A handler is complete: the next one, else the throwing token goes on. */
  void next(Token t, ArrayDeque<Undo> todo) {
    Undo undo = todo.pollLast();
    if (undo == null) {
      run.cases.consume(t);
    } else {
      start(t, undo);
    }
  }
}
