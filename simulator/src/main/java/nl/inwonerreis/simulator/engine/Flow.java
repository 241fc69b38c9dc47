package nl.inwonerreis.simulator.engine;

import nl.inwonerreis.simulator.plan.Choice;
import nl.inwonerreis.simulator.plan.PlanNode;
import nl.inwonerreis.simulator.plan.PlanScope;
import nl.inwonerreis.simulator.random.Purpose;
import org.jspecify.annotations.Nullable;

/** Moves tokens along the flows: gateways, splits and joins, subprocesses and ends. */
final class Flow {

  /** Next step of a moving token: enter its node, or go on from it. Later steps are a visit's. */
  static final int ENTER = 0;

  static final int LEAVE = 1;

  private static final int MOST_MOVES = 10_000;

  private final Run run;
  private final Tokens tokens;
  private final Residents residents;
  private final Scopes scopes;

  Flow(Run run) {
    this.run = run;
    tokens = run.tokens;
    residents = run.residents;
    scopes = run.scopes;
  }

  /** Lets a token enter a node when its turn comes. */
  void enter(int t, int node, int slot) {
    tokens.node[t] = node;
    tokens.slot[t] = slot;
    run.ready.next(t, ENTER);
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

  void move(int t) {
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
    tellPass(t, node);
    run.messages.send(t, node);
    split(t, node);
  }

  private void split(int t, PlanNode node) {
    int flows = node.out.length;
    if (flows == 0) {
      run.cases.reachEnd(t, node);
      run.cases.consume(t);
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
    int c = run.cases.addToken(tokens.resident[t], tokens.scope[t], tokens.main[t], tokens.side[t]);
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
    run.cases.discard(from);
  }

  private void enterSubprocess(int t, PlanNode node) {
    tokens.state[t] = Tokens.IN_SUBPROCESS;
    tokens.since[t] = run.now;
    tokens.reached[t] = run.now;
    tokens.visit[t] = residents.nextVisit(tokens.resident[t], node.index);
    PlanScope inner = run.plan.scopes()[node.inner];
    if (node.timed) {
      run.observer.reach(run.momentOf(t));
    }
    if (!run.boundaries.arm(t, node)) {
      return;
    }
    if (inner.starts().length == 0) {
      run.boundaries.disarm(t);
      run.ready.next(t, LEAVE);
      return;
    }
    int s = scopes.add(node.inner, t, tokens.scope[t], inner.joinSlots());
    if (inner.starts().length > 1 && tokens.main[t]) {
      residents.single[tokens.resident[t]] = false;
    }
    for (int start : inner.starts()) {
      int c = run.cases.addToken(tokens.resident[t], s, tokens.main[t], tokens.side[t]);
      tokens.channel[c] = tokens.channel[t];
      tokens.outcome[c] = tokens.outcome[t];
      tokens.movedAt[c] = tokens.movedAt[t];
      tokens.moves[c] = tokens.moves[t];
      enter(c, start, -1);
    }
  }

  private void tellPass(int t, PlanNode node) {
    if (node.watched || (node.timed && node.op == PlanNode.Op.SUBPROCESS)) {
      run.observer.pass(run.momentOf(t));
    }
  }

  private void end(int t, PlanNode node) {
    tellPass(t, node);
    run.messages.send(t, node);
    run.cases.reachEnd(t, node);
    if (node.op == PlanNode.Op.TERMINATE && !tokens.side[t]) {
      run.cases.stopScope(tokens.scope[t], t);
    }
    run.cases.consume(t);
  }
}
