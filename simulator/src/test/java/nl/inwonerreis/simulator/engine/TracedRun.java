package nl.inwonerreis.simulator.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.inwonerreis.modeller.journey.Journey;
import nl.inwonerreis.modeller.journey.Node;
import nl.inwonerreis.modeller.journey.SequenceFlow;
import nl.inwonerreis.modeller.journey.SubProcess;
import nl.inwonerreis.simulator.observe.Observer;
import nl.inwonerreis.simulator.plan.Plan;
import nl.inwonerreis.simulator.plan.PlanNode;

/**
 * The real engine, moved by hand: a test triggers events by BPMN id and time stands still. It
 * counts how often each node and flow is entered. Cases run as those of the municipality, where
 * nothing is beside the journey: BPMN as it stands.
 */
final class TracedRun {

  private final Run run;
  private final List<List<String>> flowsOut = new ArrayList<>();
  private final Map<String, Integer> entered = new TreeMap<>();
  private final List<Resident> residents = new ArrayList<>();

  TracedRun(Journey journey, Plan plan) {
    Map<String, List<String>> out = new HashMap<>();
    journey.processes().forEach(p -> collect(p.nodes(), p.flows(), out));
    for (PlanNode node : plan.nodes()) {
      flowsOut.add(out.getOrDefault(node.id, List.of()));
    }
    run = new Run(plan, 0, new Observer() {}, Counting::new);
  }

  private static void collect(
      List<Node> nodes, List<SequenceFlow> flows, Map<String, List<String>> out) {
    flows.forEach(f -> out.computeIfAbsent(f.source(), s -> new ArrayList<>()).add(f.id()));
    for (Node node : nodes) {
      if (node instanceof SubProcess sub) {
        collect(sub.nodes(), sub.flows(), out);
      }
    }
  }

  /** Returns how often each node and flow was entered, and begins to count anew. */
  Map<String, Integer> takeCounts() {
    Map<String, Integer> counts = new TreeMap<>(entered);
    entered.clear();
    return counts;
  }

  /** Lets an event happen, a start begin or a wait end. */
  void trigger(String id) {
    PlanNode node =
        List.of(run.nodes).stream().filter(n -> n.id.equals(id)).findFirst().orElseThrow();
    if (!happens(node)) {
      Resident last = residents.isEmpty() ? null : residents.get(residents.size() - 1);
      int process = run.plan.scopes()[node.scope].process();
      if (last == null || last.caseState(process) == Resident.LIVE) {
        Arrival who = new Arrival();
        who.key = residents.size();
        who.caseType = -1;
        who.channel = -1;
        last = run.residents.add(who, 0, residents.size(), 0, -1);
        residents.add(last);
      }
      run.cases.startCase(last, node, -1, 0);
    }
    settle();
  }

  private void settle() {
    run.ready.settle();
    while (run.calendar.nextTime() <= run.now) {
      Simulation.handle(run, run.calendar.take());
      run.ready.settle();
    }
  }

  private boolean happens(PlanNode node) {
    for (Resident r : residents) {
      Token oldest = null;
      for (Token t = r.firstToken; t != null; t = t.next) {
        if (waitsFor(t, node)) {
          oldest = t;
        }
      }
      if (oldest != null) {
        happen(oldest, node);
        return true;
      }
    }
    return false;
  }

  private boolean waitsFor(Token t, PlanNode node) {
    return switch (t.state) {
      case Token.DELAYED, Token.AWAITING, Token.SERVED ->
          t.node == node.index || boundaryOf(t, node) >= 0;
      case Token.AT_GATEWAY -> Arrays.stream(run.nodeOf(t).out).anyMatch(i -> i == node.index);
      default -> boundaryOf(t, node) >= 0;
    };
  }

  private int boundaryOf(Token t, PlanNode node) {
    var boundaries = run.nodeOf(t).boundaries;
    for (int i = 0; t.active && i < boundaries.length; i++) {
      if (boundaries[i].node == node) {
        return i;
      }
    }
    return -1;
  }

  private void happen(Token t, PlanNode node) {
    int boundary = boundaryOf(t, node);
    if (boundary >= 0) {
      run.boundaries.happen(t, boundary, run.nodeOf(t).boundaries[boundary]);
    } else if (t.state == Token.AT_GATEWAY) {
      run.boundaries.takeBranch(t, node, 0);
    } else if (t.state == Token.AWAITING) {
      run.visits.receive(t, 0);
    } else {
      run.calendar.cancel(t.event);
      if (t.state == Token.DELAYED) {
        run.visits.delayOver(t);
      } else {
        run.service.complete(t);
      }
    }
  }

  /** The flow of the engine, which also counts. */
  private final class Counting extends Flow {

    private final Run mine;

    Counting(Run run) {
      super(run);
      mine = run;
    }

    @Override
    void enter(Token t, int node, int slot) {
      entered.merge(mine.nodes[node].id, 1, Integer::sum);
      super.enter(t, node, slot);
    }

    @Override
    void go(Token t, PlanNode node, int flow) {
      List<String> out = flowsOut.get(node.index);
      if (flow < out.size()) {
        entered.merge(out.get(flow), 1, Integer::sum);
      }
      super.go(t, node, flow);
    }
  }
}
