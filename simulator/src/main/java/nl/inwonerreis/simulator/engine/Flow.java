package nl.inwonerreis.simulator.engine;

import nl.inwonerreis.simulator.plan.Choice;
import nl.inwonerreis.simulator.plan.PlanNode;
import nl.inwonerreis.simulator.plan.PlanScope;
import nl.inwonerreis.simulator.random.Purpose;
import org.jspecify.annotations.Nullable;

/**
 * Moves tokens along the flows: gateways, splits and joins, subprocesses and ends. Not final so
 * that a test can look on.
 */
class Flow {

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
  void enter(Token t, int node, int slot) {
    t.node = node;
    t.slot = slot;
    run.ready.next(t, ENTER);
  }

  /** Lets a token begin a process at an event; others that the process asks for are awaited. */
  void begin(Token t, PlanNode start) {
    enter(t, start.index, -1);
    if (start.others.length == 0) {
      return;
    }
    t.step = Visits.HAPPENED;
    t.resident.single &= !t.main;
    for (int other : start.others) {
      enter(copy(t), other, -1);
    }
  }

  /** Counts a move; a loop without time ends the run. */
  void countMove(Token t) {
    if (t.movedAt != run.now) {
      t.movedAt = run.now;
      t.moves = 0;
    }
    if (++t.moves > MOST_MOVES) {
      throw new EndlessLoopException(run.nodeOf(t).id, run.now, t.resident.number);
    }
  }

  void move(Token t) {
    if (run.nodeOf(t).feedsJoin && t.scope.inclusive > 0) {
      run.inclusiveJoins.reconsider(t.scope);
    }
    switch (t.step) {
      case ENTER -> {
        countMove(t);
        pass(t, run.nodeOf(t));
      }
      case LEAVE -> leave(t, run.nodeOf(t));
      default -> run.visits.proceed(t);
    }
  }

  private void pass(Token t, PlanNode node) {
    switch (node.op) {
      case PASS -> {
        if (!node.touchpoint || run.visits.chooseChannel(t, node)) {
          leave(t, node);
        } else {
          run.visits.turnAway(t);
        }
      }
      case EXCLUSIVE -> {
        if (node.out.length == 0) {
          split(t, node);
        } else {
          go(t, node, choose(t, node));
        }
      }
      case PARALLEL -> join(t, node);
      case INCLUSIVE -> {
        if (node.joinSize == 1) {
          goOn(t, node);
        } else {
          run.inclusiveJoins.arrive(t);
        }
      }
      case EVENT_GATEWAY -> run.boundaries.openGateway(t, node);
      case VISIT -> {
        if (node.repeat == null || !run.repetitions.open(t, node, node.repeat)) {
          run.visits.begin(t, node);
        }
      }
      case SUBPROCESS -> {
        if (node.repeat == null || !run.repetitions.open(t, node, node.repeat)) {
          enterSubprocess(t, node);
        }
      }
      case END, TERMINATE -> end(t, node);
    }
  }

  private void leave(Token t, PlanNode node) {
    if (node.special) {
      run.specials.leave(t, node);
      return;
    }
    tellLeave(t, node);
    split(t, node);
  }

  /** Tells that a token completes a node, and sends its messages. */
  void tellLeave(Token t, PlanNode node) {
    tellPass(t, node);
    run.messages.send(t, node);
  }

  /** Goes on after an inclusive gateway. */
  void goOn(Token t, PlanNode node) {
    if (node.branching == null) {
      split(t, node);
    } else {
      run.branches.split(t, node, node.branching);
    }
  }

  /** Goes on along all flows; without one the token has come to its end. */
  void split(Token t, PlanNode node) {
    int flows = node.out.length;
    if (flows == 0) {
      finish(t, node);
      return;
    }
    if (flows > 1 && t.main) {
      t.resident.single = false;
    }
    go(t, node, 0);
    for (int i = 1; i < flows; i++) {
      go(copy(t), node, i);
    }
  }

  /** A token comes to its end. */
  void finish(Token t, PlanNode node) {
    run.cases.reachEnd(t, node);
    run.cases.consume(t);
  }

  void go(Token t, PlanNode node, int flow) {
    enter(t, node.out[flow], node.outSlot[flow]);
  }

  /** Returns a token like another, beside it. */
  Token copy(Token t) {
    return copy(t, t.scope);
  }

  /** Returns a token like another, in an instance. */
  Token copy(Token t, Scope s) {
    Token c = run.cases.addToken(t.resident, s, t.main, t.side);
    c.channel = t.channel;
    c.outcome = t.outcome;
    c.movedAt = t.movedAt;
    c.moves = t.moves;
    return c;
  }

  private int choose(Token t, PlanNode node) {
    int flows = node.out.length;
    if (flows == 1) {
      return 0;
    }
    @Nullable Choice<Double>[] shares = node.shares[run.cellOf(t)];
    t.visit = t.resident.nextVisit(node.index);
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

  private void join(Token t, PlanNode node) {
    if (node.joinSize == 1) {
      split(t, node);
      return;
    }
    Scope s = t.scope;
    int[] counts = s.joins;
    counts[t.slot]++;
    t.state = Token.AT_JOIN;
    t.since = run.now;
    for (int i = 0; i < node.joinSize; i++) {
      if (counts[node.joinBase + i] == 0) {
        return;
      }
    }
    for (int i = 0; i < node.joinSize; i++) {
      int slot = node.joinBase + i;
      counts[slot]--;
      if (slot != t.slot) {
        merge(t, oldestAt(t.resident, s, node.index, slot));
      }
    }
    t.state = Token.MOVING;
    split(t, node);
  }

  /** Finds the token that waits longest at a flow into a join. */
  Token oldestAt(Resident r, Scope s, int node, int slot) {
    Token oldest = null;
    for (Token t = r.firstToken; t != null; t = t.next) {
      if (t.state == Token.AT_JOIN
          && t.scope == s
          && t.node == node
          && t.slot == slot
          && (oldest == null || t.since <= oldest.since)) {
        oldest = t;
      }
    }
    if (oldest == null) {
      throw new IllegalStateException("no token waits at '%s'".formatted(run.nodes[node].id));
    }
    return oldest;
  }

  /** Ends the held token {@code from} into {@code into}, with what it knows. */
  void merge(Token into, Token from) {
    run.visits.accountAwaiting(from);
    if (into.outcome == 0) {
      into.outcome = from.outcome;
    }
    if (from.main && !into.main) {
      into.main = true;
      into.resident.mainTokens++;
      if (into.side) {
        into.side = false;
        into.scope.holding++;
      }
    }
    run.cases.discard(from);
  }

  private void enterSubprocess(Token t, PlanNode node) {
    t.state = Token.IN_SUBPROCESS;
    t.since = run.now;
    t.reached = run.now;
    t.visit = t.resident.nextVisit(node.index);
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
    Scope s = scopes.add(node.inner, t, t.scope, inner.joinSlots());
    if (inner.starts().length > 1 && t.main) {
      t.resident.single = false;
    }
    for (int start : inner.starts()) {
      enter(copy(t, s), start, -1);
    }
    if (inner.eventSubprocesses().length > 0) {
      run.eventSubprocesses.guard(t.resident, s, inner);
    }
  }

  private void tellPass(Token t, PlanNode node) {
    if (node.watched || (node.timed && node.op == PlanNode.Op.SUBPROCESS)) {
      run.observer.pass(run.momentOf(t));
    }
    if (node.promising) {
      run.promises.complete(t, node);
    }
  }

  private void end(Token t, PlanNode node) {
    tellLeave(t, node);
    if (node.special && !run.specials.end(t, node)) {
      return;
    }
    run.cases.reachEnd(t, node);
    if (node.op == PlanNode.Op.TERMINATE && run.cases.holds(t)) {
      run.cases.stopScope(t.scope, t);
    }
    run.cases.consume(t);
  }
}
