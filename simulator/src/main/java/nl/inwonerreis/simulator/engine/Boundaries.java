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
  private final Tokens tokens;
  private final Sampler unitExponential;

  Boundaries(Run run) {
    this.run = run;
    tokens = run.tokens;
    unitExponential = new Exponential(1).sampler(run.random.generator());
  }

  /**
   * Arms the boundary events of an activity that a token has reached.
   *
   * @return false when a kept message took the token away at once
   */
  boolean arm(int t, PlanNode node) {
    if (node.boundaries.length == 0) {
      return true;
    }
    tokens.active[t] = true;
    int base = t * tokens.handlesPerToken;
    for (int i = 0; i < node.boundaries.length; i++) {
      tokens.happened[base + i] = 0;
      Boundary b = node.boundaries[i];
      if (b.kind == Boundary.Kind.TIMER) {
        armTimer(t, i, b);
      } else if (b.kind == Boundary.Kind.RATE && b.during == Boundary.During.ACTIVE) {
        armRate(t, i, b);
      }
    }
    for (int i = 0; i < node.boundaries.length; i++) {
      Boundary b = node.boundaries[i];
      while (b.kind == Boundary.Kind.MESSAGE
          && run.residents.takeMessage(tokens.resident[t], b.node.messageSlot)
              != Residents.NO_MESSAGE) {
        happen(t, i, b);
        if (b.interrupting) {
          return false;
        }
      }
    }
    return true;
  }

  /** Arms and disarms the events that can happen only while waiting or only while handling. */
  void enterPart(int t, Boundary.During part) {
    if (!tokens.active[t]) {
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
  void disarm(int t) {
    tokens.active[t] = false;
    for (int i = 0; i < tokens.handlesPerToken; i++) {
      cancel(t, i);
    }
  }

  /** A boundary event or gateway branch whose time has come. */
  void due(int subject) {
    int t = subject / tokens.handlesPerToken;
    int i = subject % tokens.handlesPerToken;
    tokens.armed[subject] = -1;
    PlanNode node = run.nodeOf(t);
    if (tokens.state[t] == Tokens.AT_GATEWAY) {
      takeBranch(t, run.nodes[node.out[i]], 0);
      return;
    }
    Boundary b = node.boundaries[i];
    int count = ++tokens.happened[subject];
    if (b.kind == Boundary.Kind.TIMER && count < b.repeats) {
      armTimer(t, i, b);
    } else if (b.kind == Boundary.Kind.RATE && !b.interrupting) {
      armRate(t, i, b);
    }
    if (isIn(t, b.during)) {
      happen(t, i, b);
    }
  }

  /** A message for a boundary event has come. */
  void receive(int t, PlanNode target) {
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
  void openGateway(int t, PlanNode node) {
    tokens.state[t] = Tokens.AT_GATEWAY;
    tokens.since[t] = run.now;
    int r = tokens.resident[t];
    for (int out : node.out) {
      PlanNode branch = run.nodes[out];
      if (branch.awaitsMessage) {
        int kept = run.residents.takeMessage(r, branch.messageSlot);
        if (kept != Residents.NO_MESSAGE) {
          takeBranch(t, branch, kept);
          return;
        }
      }
    }
    tokens.visit[t] = run.residents.nextVisit(r, node.index);
    for (int i = 0; i < node.out.length; i++) {
      PlanNode branch = run.nodes[node.out[i]];
      double due = branch.awaitsMessage ? Double.POSITIVE_INFINITY : dueAt(t, branch);
      if (due < Double.POSITIVE_INFINITY) {
        schedule(t, i, due);
      }
    }
  }

  /** Returns when the timer behind a gateway goes off: after its delay, or on its date. */
  private double dueAt(int t, PlanNode branch) {
    Work work = branch.work[run.cellOf(t)];
    Choice<Law> wait = work.delay;
    if (wait != null) {
      Law law = wait.pick(run.situationOf(t));
      return run.now + run.draw(t, law, Purpose.DELAY, branch.hash, tokens.visit[t]);
    }
    Timetable hours = work.stepHours;
    return hours == null ? Double.POSITIVE_INFINITY : hours.nextOpening(run.now);
  }

  /** Goes on with the event of a gateway that came first. */
  void takeBranch(int t, PlanNode branch, int outcome) {
    for (int i = 0; i < tokens.handlesPerToken; i++) {
      cancel(t, i);
    }
    double waited = run.now - tokens.since[t];
    tokens.node[t] = branch.index;
    run.visits.beginAtEvent(t, branch, waited, outcome);
  }

  private boolean isIn(int t, Boundary.During part) {
    byte state = tokens.state[t];
    return switch (part) {
      case ACTIVE -> true;
      case WAITING -> state == Tokens.QUEUED;
      case HANDLING -> state == Tokens.SERVED || state == Tokens.PAUSED;
    };
  }

  private void happen(int t, int i, Boundary b) {
    if (b.interrupting) {
      run.visits.stop(t);
      if (run.nodeOf(t).op == PlanNode.Op.SUBPROCESS) {
        stopInside(t);
      }
      tokens.node[t] = b.node.index;
      run.visits.passEvent(t);
      run.ready.next(t, Flow.LEAVE);
      return;
    }
    int r = tokens.resident[t];
    int process = run.plan.scopes()[b.node.scope].process();
    boolean side = process == run.residents.home[r];
    int c = run.cases.addToken(r, tokens.scope[t], false, side);
    tokens.channel[c] = side ? -1 : tokens.channel[t];
    tokens.outcome[c] = tokens.outcome[t];
    tokens.node[c] = b.node.index;
    run.visits.passEvent(c);
    run.ready.next(c, Flow.LEAVE);
  }

  private void stopInside(int t) {
    int r = tokens.resident[t];
    int inner = -1;
    for (int c = run.residents.firstToken[r]; c >= 0; c = tokens.next[c]) {
      int s = tokens.scope[c];
      while (s >= 0 && run.scopes.parentToken[s] != t) {
        s = run.scopes.parent[s];
      }
      if (s >= 0) {
        inner = s;
        break;
      }
    }
    if (inner >= 0) {
      run.scopes.parentToken[inner] = -1;
      run.cases.stopScope(inner, t);
    }
  }

  private void armTimer(int t, int i, Boundary b) {
    int cell = run.cellOf(t);
    int happened = tokens.happened[t * tokens.handlesPerToken + i];
    int address = tokens.visit[t] * EVENTS_PER_VISIT + happened;
    if (happened == 0 && b.probability != null) {
      double p = b.probability[cell].pick(run.situationOf(t));
      double u = run.random.uniform(tokens.key[t], b.node.hash, address, Purpose.EVENT_PROBABILITY);
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

  private void armRate(int t, int i, Boundary b) {
    int place = t * tokens.handlesPerToken + i;
    int address = tokens.visit[t] * EVENTS_PER_VISIT + tokens.happened[place];
    run.random.at(tokens.key[t], b.node.hash, address, Purpose.EVENT_RATE);
    double step = unitExponential.draw(0);
    var rate = b.rate[run.cellOf(t)].pick(run.situationOf(t));
    double time = rate.next(run.now, step);
    if (time < Double.POSITIVE_INFINITY) {
      schedule(t, i, time);
    }
  }

  private void schedule(int t, int i, double time) {
    int place = t * tokens.handlesPerToken + i;
    tokens.armed[place] = run.calendar.schedule(time, EventCalendar.TIMER, Event.ARMED, place);
  }

  private void cancel(int t, int i) {
    int place = t * tokens.handlesPerToken + i;
    if (tokens.armed[place] >= 0) {
      run.calendar.cancel(tokens.armed[place]);
      tokens.armed[place] = -1;
    }
  }
}
