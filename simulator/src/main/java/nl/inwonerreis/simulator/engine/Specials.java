package nl.inwonerreis.simulator.engine;

import nl.inwonerreis.simulator.plan.Boundary;
import nl.inwonerreis.simulator.plan.Branching;
import nl.inwonerreis.simulator.plan.PlanNode;
import nl.inwonerreis.simulator.plan.Repeat;
import nl.inwonerreis.simulator.plan.Throwing;

/** What tokens do on leaving a node where going on along all flows is not enough. */
final class Specials {

  private final Run run;

  Specials(Run run) {
    this.run = run;
  }

  /** A token leaves a node. */
  void leave(Token t, PlanNode node) {
    Repeat repeat = node.repeat;
    if (repeat != null && t.scope.repeats == node.index) {
      completeInstance(t, node, repeat);
    } else if (repeat != null) {
      goOn(t, node);
    } else if (t.compensating) {
      t.compensating = false;
      afterCompensation(t, node);
    } else {
      run.flow.tellLeave(t, node);
      if (raise(t, node)) {
        complete(t, node);
      }
    }
  }

  /** A token reaches an end that throws; returns whether it comes to its end there. */
  boolean end(Token t, PlanNode node) {
    return raise(t, node);
  }

  private void complete(Token t, PlanNode node) {
    var todo = t.scope.todo;
    if (node.compensable) {
      run.compensations.note(t, node, t.scope);
    }
    if (todo != null) {
      run.compensations.next(t, todo);
    } else {
      goOn(t, node);
    }
  }

  private void completeInstance(Token t, PlanNode node, Repeat repeat) {
    run.flow.tellLeave(t, node);
    Scope around = t.scope.parent;
    if (node.compensable && around != null) {
      run.compensations.note(t, node, around);
    }
    run.repetitions.complete(t, node, repeat);
  }

  private void goOn(Token t, PlanNode node) {
    Branching branching = node.branching;
    if (branching == null) {
      run.flow.split(t, node);
    } else {
      run.branches.split(t, node, branching);
    }
  }

  /** Throws what a node throws; false when the token was stopped by it, or waits. */
  private boolean raise(Token t, PlanNode node) {
    Throwing thrown = node.throwing;
    if (thrown == null) {
      return true;
    }
    switch (thrown.kind()) {
      case SIGNAL -> run.thrownEvents.broadcast(t, thrown);
      case ESCALATION -> run.thrownEvents.throwOutward(t, thrown);
      case ERROR -> fail(t, node, thrown);
      case COMPENSATION -> {
        return !run.compensations.begin(t, thrown);
      }
      case CANCEL -> {
        return !cancel(t, node);
      }
    }
    return t.state != Token.DEAD;
  }

  /** An error that nobody catches ends the case, like a terminate end event. */
  private void fail(Token t, PlanNode node, Throwing error) {
    if (!run.thrownEvents.throwOutward(t, error) && !t.side) {
      run.cases.stopScope(t.scope.root, t);
      leaveScopes(t, node);
    }
  }

  /** Moves the last token of a case out to the process itself, whose end is now its own. */
  private void leaveScopes(Token t, PlanNode node) {
    Scope root = t.scope.root;
    if (t.scope == root) {
      return;
    }
    Token last = run.cases.addToken(t.resident, root, t.main, t.side);
    last.channel = t.channel;
    last.outcome = t.outcome;
    last.node = node.index;
    run.cases.discard(t);
    run.flow.finish(last, node);
  }

  /** Cancels the transaction around a token; false when there is none. */
  private boolean cancel(Token t, PlanNode node) {
    Scope s = t.scope;
    while (s.parentToken != null && !run.nodeOf(s.parentToken).transaction) {
      s = s.parent == null ? s.root : s.parent;
    }
    Token transaction = s.parentToken;
    if (transaction == null) {
      return false;
    }
    Token last = run.cases.addToken(t.resident, s, transaction.main, transaction.side);
    last.channel = t.channel;
    last.outcome = t.outcome;
    last.node = node.index;
    run.cases.stopScope(s, last);
    if (!run.compensations.beginAll(last, s)) {
      cancelled(last);
    }
    return true;
  }

  /** Returns the token on which the events of an activity are: for an instance that of them all. */
  private static Token whole(Token holder) {
    Scope s = holder.scope;
    Token all = s.repeats == holder.node ? s.parentToken : null;
    return all == null ? holder : all;
  }

  private void afterCompensation(Token t, PlanNode node) {
    Throwing thrown = node.throwing;
    if (thrown != null && thrown.kind() == Throwing.Kind.CANCEL) {
      cancelled(t);
    } else {
      complete(t, node);
    }
  }

  /** All of a transaction is taken back: its cancel event happens, else it simply ends. */
  private void cancelled(Token t) {
    Token holder = t.scope.parentToken;
    if (holder != null) {
      Token transaction = whole(holder);
      Boundary[] boundaries = run.nodeOf(transaction).boundaries;
      for (int i = 0; i < boundaries.length; i++) {
        Throwing caught = boundaries[i].caught;
        if (caught != null && caught.kind() == Throwing.Kind.CANCEL) {
          run.boundaries.happen(transaction, i, boundaries[i]);
          return;
        }
      }
    }
    run.cases.consume(t);
  }
}
