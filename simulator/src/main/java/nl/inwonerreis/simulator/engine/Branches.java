package nl.inwonerreis.simulator.engine;

import nl.inwonerreis.simulator.plan.Branching;
import nl.inwonerreis.simulator.plan.Choice;
import nl.inwonerreis.simulator.plan.PlanNode;
import nl.inwonerreis.simulator.plan.Situation;
import nl.inwonerreis.simulator.random.Purpose;
import org.jspecify.annotations.Nullable;

/**
 * One or more of the flows out, each chosen by itself: inclusive gateways and conditions (BPMN 2.0,
 * 13.3.1 and 13.4.3). When none is chosen the default flow is taken, else the most probable.
 */
final class Branches {

  private final Run run;
  private boolean[] taken = new boolean[8];

  Branches(Run run) {
    this.run = run;
  }

  void split(Token t, PlanNode node, Branching branching) {
    int flows = node.out.length;
    if (taken.length < flows) {
      taken = new boolean[flows];
    }
    int count = choose(t, node, branching);
    if (count > 1 && t.main) {
      t.resident.single = false;
    }
    for (int i = 0; i < flows; i++) {
      if (taken[i]) {
        Token next = --count == 0 ? t : run.flow.copy(t);
        run.flow.go(next, node, i);
      }
    }
  }

  private int choose(Token t, PlanNode node, Branching branching) {
    @Nullable Choice<Double>[] shares = node.shares[run.cellOf(t)];
    if (node.op == PlanNode.Op.INCLUSIVE) {
      t.visit = t.resident.nextVisit(node.index);
    }
    Situation situation = run.situationOf(t);
    int count = 0;
    int likeliest = branching.otherwise();
    double most = -1;
    for (int i = 0; i < node.out.length; i++) {
      Choice<Double> share = shares[i];
      boolean takes = branching.always()[i];
      if (share != null) {
        double p = share.pick(situation);
        takes = run.random.uniform(t.key, branching.hashes()[i], t.visit, Purpose.FLOW) < p;
        if (branching.otherwise() < 0 && p > most) {
          most = p;
          likeliest = i;
        }
      }
      taken[i] = takes;
      count += takes ? 1 : 0;
    }
    if (count == 0) {
      taken[likeliest] = true;
      return 1;
    }
    return count;
  }
}
