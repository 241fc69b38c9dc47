package nl.inwonerreis.simulator.engine;

import nl.inwonerreis.simulator.distribution.Exponential;
import nl.inwonerreis.simulator.distribution.Sampler;
import nl.inwonerreis.simulator.plan.Boundary;
import nl.inwonerreis.simulator.plan.Choice;
import nl.inwonerreis.simulator.plan.Law;
import nl.inwonerreis.simulator.plan.PlanNode;
import nl.inwonerreis.simulator.plan.Timetable;
import nl.inwonerreis.simulator.plan.Work;
import nl.inwonerreis.simulator.random.Purpose;

/** Events on the boundary of an activity, and the events that an event-based gateway waits for. */
final class Boundaries {

  /** Room for the visit in the address of the n-th event during it. */
  private static final int EVENTS_PER_VISIT = 1 << 10;

  private final Run run;
  private final Sampler unitExponential;

  Boundaries(Run run) {
    this.run = run;
    unitExponential = new Exponential(1).sampler(run.random.generator());
  }

  /**
   * Arms the boundary events of an activity that a token has reached.
   *
   * @return false when a kept message took the token away at once
   */
  boolean arm(Token t, PlanNode node) {
    if (node.boundaries.length == 0 || t.scope.repeats == node.index) {
      return true;
    }
    t.active = true;
    for (int i = 0; i < node.boundaries.length; i++) {
      t.happened[i] = 0;
      Boundary b = node.boundaries[i];
      if (b.kind == Boundary.Kind.TIMER) {
        armTimer(t, i, b);
      } else if (b.kind == Boundary.Kind.RATE
          && (b.during == Boundary.During.ACTIVE || isWhole(node))) {
        armRate(t, i, b);
      }
    }
    for (int i = 0; i < node.boundaries.length; i++) {
      Boundary b = node.boundaries[i];
      while (b.kind == Boundary.Kind.MESSAGE
          && t.resident.takeMessage(b.node.messageSlot) != Resident.NO_MESSAGE) {
        happen(t, i, b);
        if (b.interrupting) {
          return false;
        }
      }
    }
    return true;
  }

  /** Arms and disarms the events that can happen only while waiting or only while handling. */
  void enterPart(Token t, Boundary.During part) {
    if (!t.active) {
      return;
    }
    Boundary[] boundaries = run.nodeOf(t).boundaries;
    for (int i = 0; i < boundaries.length; i++) {
      Boundary b = boundaries[i];
      if (b.kind == Boundary.Kind.RATE && b.during != Boundary.During.ACTIVE) {
        cancel(t, i);
        if (b.during == part) {
          armRate(t, i, b);
        }
      }
    }
  }

  /** Disarms everything of a token. */
  void disarm(Token t) {
    t.active = false;
    for (int i = 0; i < t.armed.length; i++) {
      cancel(t, i);
    }
  }

  /** A boundary event or gateway branch whose time has come. */
  void due(Token t, int i) {
    t.armed[i] = -1;
    cancel(t, i);
    PlanNode node = run.nodeOf(t);
    if (t.state == Token.AT_GATEWAY) {
      takeBranch(t, run.nodes[node.out[i]], 0);
      return;
    }
    Boundary b = node.boundaries[i];
    int count = ++t.happened[i];
    if (b.kind == Boundary.Kind.TIMER && count < b.repeats) {
      armTimer(t, i, b);
    } else if (b.kind == Boundary.Kind.RATE && (!b.interrupting || !isIn(t, b.during))) {
      armRate(t, i, b);
    }
    if (isIn(t, b.during)) {
      happen(t, i, b);
    }
  }

  /** Returns whether waiting and handling are those of tokens within. */
  private static boolean isWhole(PlanNode node) {
    return node.op == PlanNode.Op.SUBPROCESS || node.repeat != null;
  }

  /** A message for a boundary event has come. */
  void receive(Token t, PlanNode target) {
    Boundary[] boundaries = run.nodeOf(t).boundaries;
    for (int i = 0; i < boundaries.length; i++) {
      if (boundaries[i].node == target) {
        happen(t, i, boundaries[i]);
        return;
      }
    }
    throw new IllegalStateException("'%s' awaits no message".formatted(target.id));
  }

  /** Waits at an event-based gateway, or goes on at once when a message was kept. */
  void openGateway(Token t, PlanNode node) {
    if (node.out.length == 0) {
      run.flow.split(t, node);
      return;
    }
    t.state = Token.AT_GATEWAY;
    t.since = run.now;
    Resident r = t.resident;
    for (int out : node.out) {
      PlanNode branch = run.nodes[out];
      if (branch.awaitsMessage) {
        int kept = r.takeMessage(branch.messageSlot);
        if (kept != Resident.NO_MESSAGE) {
          takeBranch(t, branch, kept);
          return;
        }
      }
    }
    t.visit = r.nextVisit(node.index);
    for (int i = 0; i < node.out.length; i++) {
      PlanNode branch = run.nodes[node.out[i]];
      double due = branch.awaitsMessage ? Double.POSITIVE_INFINITY : dueAt(t, branch);
      if (due < Double.POSITIVE_INFINITY) {
        schedule(t, i, due);
      }
    }
  }

  /** Returns when the timer behind a gateway goes off: after its delay, or on its date. */
  private double dueAt(Token t, PlanNode branch) {
    Work work = branch.work[run.cellOf(t)];
    Choice<Law> wait = work.delay;
    if (wait != null) {
      Law law = wait.pick(run.situationOf(t));
      return run.now + run.draw(t, law, Purpose.DELAY, branch.hash, t.visit);
    }
    Timetable hours = work.stepHours;
    return hours == null ? Double.POSITIVE_INFINITY : hours.nextOpening(run.now);
  }

  /** Goes on with the event of a gateway that came first. */
  void takeBranch(Token t, PlanNode branch, int outcome) {
    for (int i = 0; i < t.armed.length; i++) {
      cancel(t, i);
    }
    double waited = run.now - t.since;
    t.node = branch.index;
    run.visits.beginAtEvent(t, branch, waited, outcome);
  }

  /**
   * Returns whether an activity is in a part of it now. A rate of a whole runs all the time, and
   * what happens outside its part does not count: that is the same Poisson process.
   */
  private boolean isIn(Token t, Boundary.During part) {
    if (part == Boundary.During.ACTIVE) {
      return true;
    }
    boolean handled = isHandled(t);
    boolean waits = t.state == Token.QUEUED;
    if (t.state == Token.IN_SUBPROCESS || t.guard) {
      for (Token c = t.resident.firstToken; c != null; c = c.next) {
        if (t.guard ? c.scope.isWithin(t.scope) : isInside(c, t)) {
          handled |= isHandled(c);
          waits |= c.state == Token.QUEUED;
        }
      }
    }
    return part == Boundary.During.HANDLING ? handled : waits && !handled;
  }

  private static boolean isHandled(Token t) {
    return t.state == Token.SERVED || t.state == Token.PAUSED;
  }

  /** Returns whether a token is in the subprocess, or the instances, that another waits for. */
  private static boolean isInside(Token t, Token holder) {
    Scope s = t.scope;
    while (s != null && s.parentToken != holder) {
      s = s.parent;
    }
    return s != null;
  }

  /** Lets an event happen to the token whose activity it sits on, or to a guard. */
  void happen(Token t, int i, Boundary b) {
    if (t.guard) {
      run.eventSubprocesses.begin(t, b);
      return;
    }
    if (b.interrupting) {
      boolean inside = t.state == Token.IN_SUBPROCESS;
      run.visits.stop(t);
      if (inside) {
        stopInside(t);
      }
      t.node = b.node.index;
      run.visits.passEvent(t);
      run.ready.next(t, Flow.LEAVE);
      return;
    }
    Resident r = t.resident;
    boolean side = run.isHome(r, t.scope);
    Token c = run.cases.addToken(r, t.scope, false, side);
    c.channel = side ? -1 : t.channel;
    c.outcome = t.outcome;
    c.node = b.node.index;
    run.visits.passEvent(c);
    run.ready.next(c, Flow.LEAVE);
  }

  private void stopInside(Token t) {
    Resident r = t.resident;
    Scope inner = null;
    for (Token c = r.firstToken; c != null && inner == null; c = c.next) {
      Scope s = c.scope;
      while (s != null && s.parentToken != t) {
        s = s.parent;
      }
      inner = s;
    }
    if (inner != null) {
      inner.parentToken = null;
      run.cases.stopScope(inner, t);
    }
  }

  private void armTimer(Token t, int i, Boundary b) {
    int cell = run.cellOf(t);
    int happened = t.happened[i];
    int address = t.visit * EVENTS_PER_VISIT + happened;
    if (happened == 0 && b.probability != null) {
      double p = b.probability[cell].pick(run.situationOf(t));
      double u = run.random.uniform(t.key, b.node.hash, address, Purpose.EVENT_PROBABILITY);
      if (u >= p) {
        return;
      }
    }
    if (b.date >= 0) {
      schedule(t, i, Math.max(run.now, b.date));
      return;
    }
    var law = b.delay[cell].pick(run.situationOf(t));
    schedule(t, i, run.now + run.draw(t, law, Purpose.EVENT_DELAY, b.node.hash, address));
  }

  private void armRate(Token t, int i, Boundary b) {
    int address = t.visit * EVENTS_PER_VISIT + t.happened[i];
    run.random.at(t.key, b.node.hash, address, Purpose.EVENT_RATE);
    double step = unitExponential.draw(0);
    double time =
        b.afterPromise == null
            ? b.rate[run.cellOf(t)].pick(run.situationOf(t)).next(run.now, step)
            : run.promises.start(t, i, b, step);
    if (time < Double.POSITIVE_INFINITY) {
      schedule(t, i, time);
    }
  }

  private void schedule(Token t, int i, double time) {
    t.armed[i] = run.calendar.schedule(time, EventCalendar.TIMER, Event.ARMED, t, i);
  }

  /** Changes when a boundary event happens. */
  void reschedule(Token t, int i, double time) {
    if (t.armed[i] >= 0) {
      run.calendar.cancel(t.armed[i]);
      t.armed[i] = -1;
    }
    if (time < Double.POSITIVE_INFINITY) {
      schedule(t, i, time);
    }
  }

  private void cancel(Token t, int i) {
    if (t.rates != null) {
      t.rates.stop(i);
    }
    if (t.armed[i] >= 0) {
      run.calendar.cancel(t.armed[i]);
      t.armed[i] = -1;
    }
  }
}
