package nl.inwonerreis.simulator.engine;

import java.util.Arrays;
import nl.inwonerreis.modeller.journey.DropOffKind;
import nl.inwonerreis.modeller.journey.Outcome;
import nl.inwonerreis.simulator.observe.JourneyTimes;
import nl.inwonerreis.simulator.plan.Choice;
import nl.inwonerreis.simulator.plan.PlanNode;
import nl.inwonerreis.simulator.plan.PlanScope;
import nl.inwonerreis.simulator.random.Purpose;
import org.jspecify.annotations.Nullable;

/** Moves tokens along the flows: gateways, subprocesses, ends, and what becomes of the resident. */
final class Flow {

  /** Next step of a moving token: enter its node, or go on from it. Later steps are a visit's. */
  static final int ENTER = 0;

  static final int LEAVE = 1;

  private static final int MOST_MOVES = 10_000;

  private final Run run;
  private final Tokens tokens;
  private final Residents residents;
  private final Scopes scopes;
  private final JourneyTimes times = new JourneyTimes();
  private int[] ready = new int[64];
  private int[] readyPlan = new int[64];
  private int readyFirst;
  private int readySize;
  private int[] dead = new int[64];
  private int deadSize;
  private long inProgress;

  Flow(Run run) {
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
    enter(t, start.index, -1);
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

  /** Lets a token enter a node when its turn comes. */
  void enter(int t, int node, int slot) {
    tokens.node[t] = node;
    tokens.slot[t] = slot;
    next(t, ENTER);
  }

  /** Lets a token take a step when its turn comes. */
  void next(int t, int step) {
    tokens.state[t] = Tokens.MOVING;
    tokens.step[t] = step;
    tokens.since[t] = run.now;
    if (readySize == ready.length) {
      growReady();
    }
    int last = (readyFirst + readySize++) % ready.length;
    ready[last] = t;
    readyPlan[last] = ++tokens.planned[t];
  }

  private void growReady() {
    int[] more = new int[2 * readySize];
    int[] morePlans = new int[2 * readySize];
    for (int i = 0; i < readySize; i++) {
      int from = (readyFirst + i) % readySize;
      more[i] = ready[from];
      morePlans[i] = readyPlan[from];
    }
    ready = more;
    readyPlan = morePlans;
    readyFirst = 0;
  }

  /** Moves all tokens that can move without time passing. */
  void settle() {
    while (readySize > 0) {
      int t = ready[readyFirst];
      boolean current = readyPlan[readyFirst] == tokens.planned[t];
      readyFirst = (readyFirst + 1) % ready.length;
      readySize--;
      if (current && tokens.state[t] == Tokens.MOVING) {
        move(t);
      }
    }
    while (deadSize > 0) {
      tokens.release(dead[--deadSize]);
    }
  }

  /** Counts a move; a loop without time ends the run. */
  void countMove(int t) {
    if (tokens.movedAt[t] != run.now) {
      tokens.movedAt[t] = run.now;
      tokens.moves[t] = 0;
    }
    if (++tokens.moves[t] > MOST_MOVES) {
      throw new EndlessLoopException(
          run.nodeOf(t).id, run.now, residents.number[tokens.resident[t]]);
    }
  }

  private void move(int t) {
    switch (tokens.step[t]) {
      case ENTER -> {
        countMove(t);
        pass(t, run.nodeOf(t));
      }
      case LEAVE -> leave(t, run.nodeOf(t));
      default -> run.visits.proceed(t);
    }
  }

  private void pass(int t, PlanNode node) {
    switch (node.op) {
      case PASS -> {
        if (!node.touchpoint || run.visits.chooseChannel(t, node)) {
          leave(t, node);
        } else {
          run.visits.turnAway(t);
        }
      }
      case EXCLUSIVE -> go(t, node, choose(t, node));
      case PARALLEL -> join(t, node);
      case EVENT_GATEWAY -> run.boundaries.openGateway(t, node);
      case VISIT -> run.visits.begin(t, node);
      case SUBPROCESS -> enterSubprocess(t, node);
      case END, TERMINATE -> end(t, node);
    }
  }

  private void leave(int t, PlanNode node) {
    run.messages.send(t, node);
    split(t, node);
  }

  private void split(int t, PlanNode node) {
    int flows = node.out.length;
    if (flows == 0) {
      reachEnd(t, node);
      consume(t);
      return;
    }
    if (flows > 1 && tokens.main[t]) {
      residents.single[tokens.resident[t]] = false;
    }
    go(t, node, 0);
    for (int i = 1; i < flows; i++) {
      go(copy(t), node, i);
    }
  }

  private void go(int t, PlanNode node, int flow) {
    enter(t, node.out[flow], node.outSlot[flow]);
  }

  private int copy(int t) {
    int c = addToken(tokens.resident[t], tokens.scope[t], tokens.main[t], tokens.side[t]);
    tokens.channel[c] = tokens.channel[t];
    tokens.outcome[c] = tokens.outcome[t];
    tokens.movedAt[c] = tokens.movedAt[t];
    tokens.moves[c] = tokens.moves[t];
    return c;
  }

  private int choose(int t, PlanNode node) {
    int flows = node.out.length;
    if (flows == 1) {
      return 0;
    }
    @Nullable Choice<Double>[] shares = node.shares[run.cellOf(t)];
    tokens.visit[t] = residents.nextVisit(tokens.resident[t], node.index);
    double u = run.uniform(t, Purpose.FLOW);
    var situation = run.situationOf(t);
    int rest = -1;
    int last = 0;
    double sum = 0;
    for (int i = 0; i < flows; i++) {
      Choice<Double> share = shares[i];
      if (share == null) {
        rest = i;
        continue;
      }
      double p = share.pick(situation);
      sum += p;
      if (u < sum) {
        return i;
      }
      if (p > 0) {
        last = i;
      }
    }
    return rest >= 0 ? rest : last;
  }

  private void join(int t, PlanNode node) {
    if (node.joinSize == 1) {
      split(t, node);
      return;
    }
    int s = tokens.scope[t];
    int[] counts = scopes.joins[s];
    counts[tokens.slot[t]]++;
    tokens.state[t] = Tokens.AT_JOIN;
    tokens.since[t] = run.now;
    for (int i = 0; i < node.joinSize; i++) {
      if (counts[node.joinBase + i] == 0) {
        return;
      }
    }
    for (int i = 0; i < node.joinSize; i++) {
      int slot = node.joinBase + i;
      counts[slot]--;
      if (slot != tokens.slot[t]) {
        merge(t, oldestAt(tokens.resident[t], s, node.index, slot));
      }
    }
    tokens.state[t] = Tokens.MOVING;
    split(t, node);
  }

  private int oldestAt(int r, int s, int node, int slot) {
    int oldest = -1;
    for (int t = residents.firstToken[r]; t >= 0; t = tokens.next[t]) {
      if (tokens.state[t] == Tokens.AT_JOIN
          && tokens.scope[t] == s
          && tokens.node[t] == node
          && tokens.slot[t] == slot
          && (oldest < 0 || tokens.since[t] <= tokens.since[oldest])) {
        oldest = t;
      }
    }
    return oldest;
  }

  /** Ends the held token {@code from} into {@code into}, with what it knows. */
  private void merge(int into, int from) {
    run.visits.accountAwaiting(from);
    if (tokens.outcome[into] == 0) {
      tokens.outcome[into] = tokens.outcome[from];
    }
    if (tokens.main[from] && !tokens.main[into]) {
      tokens.main[into] = true;
      residents.mainTokens[tokens.resident[into]]++;
      if (tokens.side[into]) {
        tokens.side[into] = false;
        scopes.holding[tokens.scope[into]]++;
      }
    }
    discard(from);
  }

  private void enterSubprocess(int t, PlanNode node) {
    tokens.state[t] = Tokens.IN_SUBPROCESS;
    tokens.since[t] = run.now;
    tokens.reached[t] = run.now;
    tokens.visit[t] = residents.nextVisit(tokens.resident[t], node.index);
    PlanScope inner = run.plan.scopes()[node.inner];
    if (!run.boundaries.arm(t, node)) {
      return;
    }
    if (inner.starts().length == 0) {
      run.boundaries.disarm(t);
      next(t, LEAVE);
      return;
    }
    int s = scopes.add(node.inner, t, tokens.scope[t], inner.joinSlots());
    if (inner.starts().length > 1 && tokens.main[t]) {
      residents.single[tokens.resident[t]] = false;
    }
    for (int start : inner.starts()) {
      int c = addToken(tokens.resident[t], s, tokens.main[t], tokens.side[t]);
      tokens.channel[c] = tokens.channel[t];
      tokens.outcome[c] = tokens.outcome[t];
      tokens.movedAt[c] = tokens.movedAt[t];
      tokens.moves[c] = tokens.moves[t];
      enter(c, start, -1);
    }
  }

  private void end(int t, PlanNode node) {
    run.messages.send(t, node);
    reachEnd(t, node);
    if (node.op == PlanNode.Op.TERMINATE && !tokens.side[t]) {
      stopScope(tokens.scope[t], t);
    }
    consume(t);
  }

  /** Notes the outcome of a main token's end; an end inside a subprocess counts when it says so. */
  private void reachEnd(int t, PlanNode node) {
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
      next(parent, LEAVE);
    }
    if (main && residents.mainTokens[r] == 1 && !residents.ended[r]) {
      Outcome outcome = residents.outcome[r];
      endResident(r, t, node, outcome == null ? Outcome.HELPED : outcome, residents.kind[r]);
    }
    discard(t);
  }

  /** Ends a resident's journey because a main token left for good. */
  void dropOff(int t, DropOffKind kind) {
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

  private void stopTokens(int r, int s, int keep, boolean finishService) {
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
    bury(t);
    int root = scopes.root[s];
    scopes.total[root]--;
    scopes.tokens[s]--;
    scopes.releaseIfEmpty(s);
    if (scopes.total[root] == 0) {
      closeCase(r, root);
    }
  }

  /** Frees the slot of a token that is in no list any more, once all moves are done. */
  void bury(int t) {
    tokens.state[t] = Tokens.DEAD;
    if (deadSize == dead.length) {
      dead = Arrays.copyOf(dead, 2 * deadSize);
    }
    dead[deadSize++] = t;
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
