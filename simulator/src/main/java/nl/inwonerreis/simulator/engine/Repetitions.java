package nl.inwonerreis.simulator.engine;

import nl.inwonerreis.simulator.plan.PlanNode;
import nl.inwonerreis.simulator.plan.Repeat;
import nl.inwonerreis.simulator.random.Purpose;

/**
 * Standard loops and multi-instance activities (BPMN 2.0, 13.3.6 and 13.3.7). The token that
 * reaches the activity waits, with its boundary events, for the instances: tokens in an instance of
 * the scope of their own, one after the other or all at once.
 */
final class Repetitions {

  private final Run run;

  Repetitions(Run run) {
    this.run = run;
  }

  /** Opens the instances; false for a token that is one of them already. */
  boolean open(Token t, PlanNode node, Repeat repeat) {
    if (t.scope.repeats == node.index) {
      return false;
    }
    t.state = Token.IN_SUBPROCESS;
    t.since = run.now;
    t.reached = run.now;
    t.visit = t.resident.visitsTo(node.index) + 1;
    int times = timesOf(t, node, repeat);
    if (!run.boundaries.arm(t, node)) {
      return true;
    }
    if (times == 0) {
      t.resident.nextVisit(node.index);
      run.boundaries.disarm(t);
      run.ready.next(t, Flow.LEAVE);
      return true;
    }
    Scope s = run.scopes.add(node.scope, t, t.scope, 0);
    s.repeats = node.index;
    int first = repeat.parallel() ? times : 1;
    s.left = times - first;
    if (first > 1 && t.main) {
      t.resident.single = false;
    }
    for (int i = 0; i < first; i++) {
      run.flow.enter(run.flow.copy(t, s), node.index, -1);
    }
    return true;
  }

  private int timesOf(Token t, PlanNode node, Repeat repeat) {
    var law = repeat.times()[run.cellOf(t)].pick(run.situationOf(t));
    double drawn = run.draw(t, law, Purpose.INSTANCES, node.hash, t.visit);
    return (int) Math.max(repeat.least(), Math.rint(drawn));
  }

  /** One instance is complete: the next one, or none when no more are needed. */
  void complete(Token t, PlanNode node, Repeat repeat) {
    Scope s = t.scope;
    if (isOver(t, repeat)) {
      s.left = 0;
      run.cases.stopScope(s, t);
    }
    if (s.left > 0) {
      s.left--;
      run.flow.enter(t, node.index, -1);
    } else {
      run.cases.consume(t);
    }
  }

  private boolean isOver(Token t, Repeat repeat) {
    var over = repeat.over();
    return over != null
        && run.uniform(t, Purpose.COMPLETION) < over[run.cellOf(t)].pick(run.situationOf(t));
  }
}
