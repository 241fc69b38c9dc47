package nl.inwonerreis.simulator.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import nl.inwonerreis.modeller.journey.Gateway;
import nl.inwonerreis.modeller.journey.Node;
import nl.inwonerreis.modeller.journey.SequenceFlow;
import nl.inwonerreis.modeller.journey.SubProcess;
import nl.inwonerreis.modeller.journey.Text;
import nl.inwonerreis.simulator.scenario.Selector;
import org.jspecify.annotations.Nullable;

/** Compiles the shares of the flows that leave exclusive gateways. */
final class FlowCompiler {

  private static final double ROUNDING = 0.001;

  private final Compilation c;

  FlowCompiler(Compilation c) {
    this.c = c;
  }

  void compile() {
    c.journey.processes().forEach(p -> compile(p.nodes(), p.flows()));
  }

  private void compile(List<Node> nodes, List<SequenceFlow> flows) {
    for (Node node : nodes) {
      List<SequenceFlow> out = GraphCompiler.outOf(node, flows);
      if (node instanceof Gateway gateway
          && gateway.kind() == Gateway.Kind.EXCLUSIVE
          && out.size() > 1) {
        compileGateway(gateway, out);
      } else {
        refuseShares(node, out);
      }
      if (node instanceof SubProcess sub) {
        compile(sub.nodes(), sub.flows());
      }
    }
  }

  private void refuseShares(Node node, List<SequenceFlow> out) {
    for (SequenceFlow flow : out) {
      if (c.scenario.flows().containsKey(flow.id())) {
        c.faults.error(
            "share-without-choice",
            "/flows/" + flow.id(),
            new Text(
                "Bij '%s' wordt niet gekozen met een aandeel.".formatted(node.label()),
                "'%s' does not choose by shares.".formatted(node.label())),
            new Text(
                "Haal het aandeel weg, of maak er een exclusieve gateway van.",
                "Take the share away, or make it an exclusive gateway."));
      }
    }
  }

  private void compileGateway(Gateway gateway, List<SequenceFlow> out) {
    List<SequenceFlow> unlisted =
        out.stream().filter(f -> !c.scenario.flows().containsKey(f.id())).toList();
    PlanNode node = c.node(gateway.id());
    node.shares = newShares(c.cells());
    if (unlisted.size() == out.size()) {
      c.defaults.use(
          gateway.id(),
          "flows",
          "gelijke kansen voor %d wegen".formatted(out.size()),
          "equal shares for %d flows".formatted(out.size()));
    }
    SequenceFlow rest = restOf(gateway, unlisted, out.size());
    for (int cell = 0; cell < c.cells(); cell++) {
      node.shares[cell] = sharesOf(out, unlisted, rest, cell);
      checkSum(gateway, node.shares[cell]);
    }
  }

  /** Finds the flow that takes the rest: the only unlisted one, else the default flow. */
  private @Nullable SequenceFlow restOf(Gateway gateway, List<SequenceFlow> unlisted, int flows) {
    if (unlisted.isEmpty() || unlisted.size() == flows) {
      return null;
    }
    if (unlisted.size() == 1) {
      return unlisted.get(0);
    }
    for (SequenceFlow flow : unlisted) {
      if (flow.id().equals(gateway.defaultFlow())) {
        return flow;
      }
    }
    c.faults.errorOf(
        "share-missing",
        gateway.id(),
        new Text(
            "Bij '%s' hebben %d wegen geen aandeel.".formatted(gateway.label(), unlisted.size()),
            "At '%s' %d flows have no share.".formatted(gateway.label(), unlisted.size())),
        new Text(
            "Geef alle wegen op één na een aandeel in 'flows'.",
            "Give all flows but one a share in 'flows'."));
    return null;
  }

  private @Nullable Choice<Double>[] sharesOf(
      List<SequenceFlow> out, List<SequenceFlow> unlisted, @Nullable SequenceFlow rest, int cell) {
    List<@Nullable Choice<Double>> shares = new ArrayList<>();
    Map<String, Selector<Double>> given = c.scenario.flows();
    for (SequenceFlow flow : out) {
      var place = c.placeAt("/flows/" + flow.id(), cell);
      if (unlisted.size() == out.size()) {
        shares.add(new Choice.Fixed<>(1.0 / out.size()));
      } else if (flow == rest) {
        shares.add(null);
      } else {
        Choice<Double> share = c.choices.compile(given.get(flow.id()), place, p -> p);
        shares.add(share == null ? new Choice.Fixed<>(0.0) : share);
      }
    }
    return toArray(shares);
  }

  private void checkSum(Gateway gateway, @Nullable Choice<Double>[] shares) {
    boolean open = false;
    for (Choice<Double> share : shares) {
      open |= share == null;
    }
    for (Situation situation : situationsOf(shares)) {
      double sum = 0;
      for (Choice<Double> share : shares) {
        sum += share == null ? 0 : share.pick(situation);
      }
      if (sum > 1 + ROUNDING || (!open && sum < 1 - ROUNDING)) {
        c.faults.errorOf(
            "shares-sum",
            gateway.id(),
            new Text(
                "De kansen na '%s' tellen op tot %.3f, niet tot 1.".formatted(gateway.label(), sum),
                "The shares after '%s' add up to %.3f, not to 1.".formatted(gateway.label(), sum)),
            new Text("Pas de kansen in 'flows' aan.", "Change the shares in 'flows'."));
        return;
      }
    }
  }

  /** Returns the situations between which the shares can differ. */
  private static List<Situation> situationsOf(@Nullable Choice<Double>[] shares) {
    TreeSet<Double> bounds = new TreeSet<>();
    for (Choice<Double> share : shares) {
      collectBounds(share, bounds);
    }
    bounds.add(bounds.isEmpty() ? 1.0 : bounds.last() + 1);
    List<Situation> situations = new ArrayList<>();
    for (double bound : bounds) {
      for (int outcome = 0; outcome < 5; outcome++) {
        Situation situation = new Situation();
        situation.outcome = outcome;
        situation.visit = (int) bound;
        situation.queue = (int) bound;
        situation.wait = bound;
        situations.add(situation);
      }
    }
    return situations;
  }

  private static void collectBounds(@Nullable Choice<Double> choice, TreeSet<Double> bounds) {
    if (choice instanceof Choice.ByBound<Double> by) {
      for (double bound : by.bounds()) {
        bounds.add(bound);
      }
      for (Choice<Double> inner : by.cases()) {
        collectBounds(inner, bounds);
      }
    } else if (choice instanceof Choice.ByOutcome<Double> by) {
      for (Choice<Double> inner : by.cases()) {
        collectBounds(inner, bounds);
      }
    }
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static @Nullable Choice<Double>[] toArray(List<@Nullable Choice<Double>> shares) {
    return shares.toArray(new Choice[0]);
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static @Nullable Choice<Double>[][] newShares(int cells) {
    return new Choice[cells][];
  }
}
