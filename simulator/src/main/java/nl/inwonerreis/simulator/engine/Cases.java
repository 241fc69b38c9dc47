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
  int arrive(long number, long key, int group, int channel, PlanNode start) {
    int process = run.plan.scopes()[start.scope].process();
    int r = residents.add(number, key, group, run.now, process);
    inProgress++;
    int t = startCase(r, start, channel, 0);
    tokens.main[t] = true;
    residents.mainTokens[r] = 1;
    residents.firstChannel[r] = channel;
    run.observer.arrive(run.momentOf(t));
    return r;
  }

  /** Starts an instance of a process with a token at its start node. */
  int startCase(int r, PlanNode start, int channel, int outcome) {
    PlanScope definition = run.plan.scopes()[start.scope];
    residents.setCaseState(r, definition.process(), Residents.LIVE);
    residents.openCases[r]++;
    int s = scopes.add(start.scope, -1, -1, definition.joinSlots());
    int t = addToken(r, s, false, false);
    tokens.channel[t] = channel;
    tokens.outcome[t] = outcome;
    run.flow.enter(t, start.index, -1);
    return t;
  }

  /** Adds a token of a resident to an instance; it does not move yet. */
  int addToken(int r, int s, boolean main, boolean side) {
    int t = tokens.add();
    tokens.resident[t] = r;
    tokens.key[t] = residents.key[r];
    tokens.scope[t] = s;
    tokens.main[t] = main;
    tokens.side[t] = side;
    int first = residents.firstToken[r];
    tokens.next[t] = first;
    if (first >= 0) {
      tokens.previous[first] = t;
    }
    residents.firstToken[r] = t;
    scopes.tokens[s]++;
    scopes.total[scopes.root[s]]++;
    if (holds(t)) {
      scopes.holding[s]++;
    }
    if (main) {
      residents.mainTokens[r]++;
    }
    return t;
  }

  /** Notes the outcome of a main token's end; an end inside a subprocess counts when it says so. */
  void reachEnd(int t, PlanNode node) {
    if (!tokens.main[t]) {
      return;
    }
    int r = tokens.resident[t];
    Outcome outcome = node.outcome;
    boolean outer = scopes.parent[tokens.scope[t]] < 0;
    if (outcome != null) {
      residents.outcome[r] = outcome;
      residents.kind[r] = node.kind;
    } else if (outer) {
      residents.outcome[r] = Outcome.HELPED;
      residents.kind[r] = null;
    }
  }

  /** Ends a token that has come to its end, and what it alone kept going. */
  void consume(int t) {
    int r = tokens.resident[t];
    int s = tokens.scope[t];
    int node = tokens.node[t];
    int parent = scopes.parentToken[s];
    boolean main = tokens.main[t];
    boolean held = holds(t);
    if (parent >= 0 && held && scopes.holding[s] == 1) {
      tokens.channel[parent] = tokens.channel[t];
      tokens.outcome[parent] = tokens.outcome[t];
      tokens.movedAt[parent] = tokens.movedAt[t];
      tokens.moves[parent] = tokens.moves[t];
      scopes.parentToken[s] = -1;
      run.boundaries.disarm(parent);
      run.ready.next(parent, Flow.LEAVE);
    }
    if (main && residents.mainTokens[r] == 1 && !residents.ended[r]) {
      Outcome outcome = residents.outcome[r];
      endResident(r, t, node, outcome == null ? Outcome.HELPED : outcome, residents.kind[r]);
    }
    discard(t);
  }

  /** Ends a resident's journey because a main token left for good. */
  void dropOff(int t, DropOffKind kind) {
    run.visits.quit(t);
    int r = tokens.resident[t];
    if (tokens.main[t] && !residents.ended[r]) {
      endResident(r, t, tokens.node[t], Outcome.DROP_OFF, kind);
      discard(t);
    } else {
      run.boundaries.disarm(t);
      consume(t);
    }
  }

  private void endResident(int r, int by, int node, Outcome outcome, @Nullable DropOffKind kind) {
    residents.ended[r] = true;
    residents.setCaseState(r, residents.home[r], Residents.ENDED);
    inProgress--;
    run.boundaries.disarm(by);
    int home = scopes.root[tokens.scope[by]];
    stopTokens(r, home, by, true);
    times.leadTime = run.now - residents.arrival[r];
    times.handling = residents.handling[r];
    times.waiting = residents.waiting[r];
    times.paused = residents.paused[r];
    times.delay = residents.delaysOf(r, times.delayByKind);
    times.awaiting = residents.awaiting[r];
    times.residentTime = residents.residentTime[r];
    times.single = residents.single[r];
    times.channelSwitches = residents.switches[r];
    run.observer.end(run.momentOfResident(r, node), outcome, kind, times);
  }

  /** Stops all tokens inside an instance but one. */
  void stopScope(int s, int keep) {
    int r = tokens.resident[keep];
    stopTokens(r, s, keep, false);
  }

  /** Stops tokens; staff set free by one of them must not start another that is to be stopped. */
  private void stopTokens(int r, int s, int keep, boolean finishService) {
    if (residents.firstToken[r] == keep && tokens.next[keep] < 0) {
      return;
    }
    run.service.holdStarts();
    int t = residents.firstToken[r];
    while (t >= 0) {
      int following = tokens.next[t];
      if (t != keep && scopes.isWithin(tokens.scope[t], s)) {
        boolean serving = tokens.state[t] == Tokens.SERVED || tokens.state[t] == Tokens.PAUSED;
        if (finishService && tokens.side[t] && serving) {
          tokens.orphan[t] = true;
          run.boundaries.disarm(t);
        } else {
          run.visits.stop(t);
          discard(t);
        }
      }
      t = following;
    }
    run.service.letStart();
  }

  /** Takes a token out of everything; its slot is reused once all moves are done. */
  void discard(int t) {
    int r = tokens.resident[t];
    int s = tokens.scope[t];
    if (tokens.main[t]) {
      residents.mainTokens[r]--;
    }
    if (holds(t)) {
      scopes.holding[s]--;
    }
    if (tokens.previous[t] >= 0) {
      tokens.next[tokens.previous[t]] = tokens.next[t];
    } else {
      residents.firstToken[r] = tokens.next[t];
    }
    if (tokens.next[t] >= 0) {
      tokens.previous[tokens.next[t]] = tokens.previous[t];
    }
    tokens.state[t] = Tokens.DEAD;
    run.ready.bury(t);
    int root = scopes.root[s];
    scopes.total[root]--;
    scopes.tokens[s]--;
    scopes.releaseIfEmpty(s);
    if (scopes.total[root] == 0) {
      closeCase(r, root);
    }
  }

  private void closeCase(int r, int root) {
    int process = run.plan.scopes()[scopes.definition[root]].process();
    residents.setCaseState(r, process, Residents.ENDED);
    scopes.release(root);
    if (--residents.openCases[r] == 0 && residents.ended[r]) {
      run.observer.close(run.momentOfResident(r, -1), residents.staffTime[r], residents.cost[r]);
      residents.release(r);
    }
  }

  /** A side token does not hold a main instance; in all others every token does. */
  private boolean holds(int t) {
    if (!tokens.side[t]) {
      return true;
    }
    int parent = scopes.parentToken[tokens.scope[t]];
    return parent >= 0 && tokens.side[parent];
  }
}
