package nl.inwonerreis.simulator.engine;

import nl.inwonerreis.modeller.journey.DropOffKind;
import nl.inwonerreis.modeller.journey.Outcome;
import nl.inwonerreis.simulator.observe.JourneyTimes;
import nl.inwonerreis.simulator.plan.PlanNode;
import nl.inwonerreis.simulator.plan.PlanScope;
import org.jspecify.annotations.Nullable;

/** The cases of residents: how they begin, what keeps them going, and how a journey ends. */
final class Cases {

  private final Run run;
  private final Tokens tokens;
  private final Residents residents;
  private final Scopes scopes;
  private final JourneyTimes times = new JourneyTimes();
  private long inProgress;

  /** How many times tokens are being stopped just now; guards then go with the others. */
  private int stopping;

  Cases(Run run) {
    this.run = run;
    tokens = run.tokens;
    residents = run.residents;
    scopes = run.scopes;
  }

  /** Returns the number of residents whose journey has not ended. */
  long inProgress() {
    return inProgress;
  }

  /** Starts a resident's journey at a start node; returns the slot of the resident. */
  Resident arrive(Arrival who, long number, PlanNode start) {
    int process = run.plan.scopes()[start.scope].process();
    int profile = run.plan.profile(who.group, who.caseType);
    Resident r = residents.add(who, profile, number, run.now, process);
    int channel = who.channel;
    inProgress++;
    r.firstChannel = channel;
    Token t = startCase(r, start, channel, 0, true);
    run.observer.arrive(run.momentOf(t));
    return r;
  }

  /** Starts an instance of a process with a token at its start node. */
  Token startCase(Resident r, PlanNode start, int channel, int outcome) {
    return startCase(r, start, channel, outcome, false);
  }

  private Token startCase(Resident r, PlanNode start, int channel, int outcome, boolean main) {
    PlanScope definition = run.plan.scopes()[start.scope];
    r.setCaseState(definition.process(), Resident.LIVE);
    r.openCases++;
    Scope s = scopes.add(start.scope, null, null, definition.joinSlots());
    Token t = addToken(r, s, main, false);
    t.channel = channel;
    t.outcome = outcome;
    run.flow.begin(t, start);
    if (definition.eventSubprocesses().length > 0) {
      run.eventSubprocesses.guard(r, s, definition);
    }
    return t;
  }

  /** Adds a token of a resident to an instance; it does not move yet. */
  Token addToken(Resident r, Scope s, boolean main, boolean side) {
    Token t = tokens.add();
    t.main = main;
    t.side = side;
    place(t, r, s);
    if (main) {
      r.mainTokens++;
    }
    return t;
  }

  /** Places a token in an instance; it holds the instance unless it is a guard or beside it. */
  void place(Token t, Resident r, Scope s) {
    t.resident = r;
    t.key = r.key;
    t.scope = s;
    Token first = r.firstToken;
    t.next = first;
    if (first != null) {
      first.previous = t;
    }
    r.firstToken = t;
    s.tokens++;
    s.root.total++;
    if (holds(t)) {
      s.holding++;
    }
  }

  /** Notes the outcome of a main token's end; an end inside a subprocess counts when it says so. */
  void reachEnd(Token t, PlanNode node) {
    if (!t.main) {
      return;
    }
    Resident r = t.resident;
    Outcome outcome = node.outcome;
    boolean outer = t.scope.parent == null;
    if (outcome != null) {
      r.outcome = outcome;
      r.kind = node.kind;
    } else if (outer && !(node.eventSubprocess && r.outcome != null)) {
      r.outcome = Outcome.HELPED;
      r.kind = null;
    }
  }

  /** Ends a token that has come to its end, and what it alone kept going. */
  void consume(Token t) {
    Resident r = t.resident;
    Scope s = t.scope;
    int node = t.node;
    Token parent = s.parentToken;
    boolean main = t.main;
    boolean held = holds(t);
    if (parent != null && held && s.holding == 1) {
      parent.channel = t.channel;
      parent.outcome = t.outcome;
      parent.movedAt = t.movedAt;
      parent.moves = t.moves;
      parent.done = s.done;
      s.parentToken = null;
      run.boundaries.disarm(parent);
      run.ready.next(parent, Flow.LEAVE);
    }
    if (main && r.mainTokens == 1 && !r.ended) {
      Outcome outcome = r.outcome;
      endResident(r, t, node, outcome == null ? Outcome.HELPED : outcome, r.kind);
    }
    discard(t);
  }

  /** Ends a resident's journey because a main token left for good. */
  void dropOff(Token t, DropOffKind kind) {
    run.visits.quit(t);
    Resident r = t.resident;
    if (t.main && !r.ended) {
      endResident(r, t, t.node, Outcome.DROP_OFF, kind);
      discard(t);
    } else {
      run.boundaries.disarm(t);
      consume(t);
    }
  }

  private void endResident(
      Resident r, Token by, int node, Outcome outcome, @Nullable DropOffKind kind) {
    r.ended = true;
    run.promises.end(r);
    r.setCaseState(r.home, Resident.ENDED);
    inProgress--;
    run.boundaries.disarm(by);
    Scope home = by.scope.root;
    stopTokens(r, home, by, true);
    times.leadTime = run.now - r.arrival;
    times.handling = r.handling;
    times.waiting = r.waiting;
    times.paused = r.paused;
    times.delay = r.delaysOf(times.delayByKind);
    times.awaiting = r.awaiting;
    times.residentTime = r.residentTime;
    times.single = r.single;
    times.channelSwitches = r.switches;
    run.observer.end(run.momentOfResident(r, node), outcome, kind, times);
  }

  /** Stops all tokens inside an instance but one. */
  void stopScope(Scope s, Token keep) {
    Resident r = keep.resident;
    stopTokens(r, s, keep, false);
  }

  /** Stops tokens; staff set free by one of them must not start another that is to be stopped. */
  private void stopTokens(Resident r, Scope s, Token keep, boolean finishService) {
    if (r.firstToken == keep && keep.next == null) {
      return;
    }
    run.dispatcher.holdStarts();
    stopping++;
    Token t = r.firstToken;
    while (t != null) {
      Token following = t.next;
      if (t != keep && t.scope.isWithin(s)) {
        boolean serving = t.state == Token.SERVED || t.state == Token.PAUSED;
        if (finishService && t.side && serving) {
          t.orphan = true;
          run.boundaries.disarm(t);
        } else {
          run.visits.stop(t);
          discard(t);
        }
      }
      t = following;
    }
    stopping--;
    run.dispatcher.letStart();
  }

  /** Takes a token out of everything; its slot is reused once all moves are done. */
  void discard(Token t) {
    Resident r = t.resident;
    Scope s = t.scope;
    if (t.main) {
      r.mainTokens--;
    }
    if (s.inclusive > 0) {
      run.inclusiveJoins.reconsider(s);
    }
    if (t.guard) {
      s.guards--;
    } else if (holds(t) && --s.holding == 0 && s.guards > 0 && stopping == 0) {
      run.eventSubprocesses.dismiss(r, s);
    }
    Token previous = t.previous;
    Token next = t.next;
    if (previous != null) {
      previous.next = next;
    } else {
      r.firstToken = next;
    }
    if (next != null) {
      next.previous = previous;
    }
    t.state = Token.DEAD;
    run.ready.bury(t);
    Scope root = s.root;
    root.total--;
    s.tokens--;
    scopes.releaseIfEmpty(s);
    if (root.total == 0) {
      closeCase(r, root);
    }
  }

  private void closeCase(Resident r, Scope root) {
    int process = run.plan.scopes()[root.definition].process();
    r.setCaseState(process, Resident.ENDED);
    scopes.release(root);
    if (--r.openCases == 0 && r.ended) {
      run.observer.close(run.momentOfResident(r, -1), r.staffTime, r.cost);
      residents.release(r);
    }
  }

  /** A guard holds nothing, a side token no main instance; in all others every token does. */
  boolean holds(Token t) {
    if (t.guard) {
      return false;
    }
    if (!t.side) {
      return true;
    }
    Token parent = t.scope.parentToken;
    return parent != null && parent.side;
  }
}
