package nl.inwonerreis.simulator.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.inwonerreis.modeller.journey.Activity;
import nl.inwonerreis.modeller.journey.BoundaryEvent;
import nl.inwonerreis.modeller.journey.CatchEvent;
import nl.inwonerreis.modeller.journey.EndEvent;
import nl.inwonerreis.modeller.journey.EventTrigger;
import nl.inwonerreis.modeller.journey.Gateway;
import nl.inwonerreis.modeller.journey.Layer;
import nl.inwonerreis.modeller.journey.Node;
import nl.inwonerreis.modeller.journey.Party;
import nl.inwonerreis.modeller.journey.Process;
import nl.inwonerreis.modeller.journey.SequenceFlow;
import nl.inwonerreis.modeller.journey.StartEvent;
import nl.inwonerreis.modeller.journey.SubProcess;
import nl.inwonerreis.modeller.journey.ThrowEvent;
import org.jspecify.annotations.Nullable;

/** Compiles nodes, flows and scopes: the structure without numbers. */
final class GraphCompiler {

  private static final PlanScope EMPTY =
      new PlanScope(-1, -1, new int[0], 0, new int[0], new int[0]);

  private final Compilation c;
  private final List<PlanScope> scopes = new ArrayList<>();
  private final List<Node> sources = new ArrayList<>();
  private final List<Integer> processOf = new ArrayList<>();

  GraphCompiler(Compilation c) {
    this.c = c;
  }

  void compile() {
    List<Process> processes = c.journey.processes();
    for (int p = 0; p < processes.size(); p++) {
      scopes.add(EMPTY);
    }
    for (int p = 0; p < processes.size(); p++) {
      Process process = processes.get(p);
      fill(p, p, -1, process.nodes(), process.flows());
    }
  }

  PlanScope[] scopes() {
    return scopes.toArray(new PlanScope[0]);
  }

  /** Returns the BPMN node behind each node of the plan. */
  List<Node> sources() {
    return sources;
  }

  /** Returns the process of each node of the plan. */
  List<Integer> processOf() {
    return processOf;
  }

  private void fill(
      int scope, int process, int parent, List<Node> nodes, List<SequenceFlow> drawn) {
    List<SequenceFlow> flows = Links.with(nodes, drawn);
    Set<String> instantiated = Starts.instantiated(nodes, flows);
    Map<String, List<String>> together = Starts.together(nodes, flows);
    for (Node node : nodes) {
      boolean alone = instantiated.contains(node.id()) && !together.containsKey(node.id());
      add(node, scope, process, alone);
    }
    together.forEach(
        (id, others) ->
            c.node(id).others = others.stream().mapToInt(o -> c.node(o).index).toArray());
    int joinSlots = connect(nodes, flows);
    scopes.set(
        scope,
        new PlanScope(
            parent,
            process,
            indices(parent < 0 ? Starts.called(nodes, flows) : Starts.of(nodes, flows)),
            joinSlots,
            new InclusiveCompiler(c).compile(nodes, flows),
            indices(nodes.stream().filter(GraphCompiler::isArmed).toList())));
    for (Node node : nodes) {
      PlanNode planNode = c.node(node.id());
      if (node instanceof SubProcess sub) {
        planNode.inner = scopes.size();
        planNode.eventSubprocess = sub.kind() == SubProcess.Kind.EVENT;
        planNode.transaction = sub.kind() == SubProcess.Kind.TRANSACTION;
        scopes.add(EMPTY);
        fill(planNode.inner, process, planNode.index, sub.nodes(), sub.flows());
      } else if (planNode.op == PlanNode.Op.SUBPROCESS) {
        planNode.inner = calledBy(node);
      }
    }
  }

  private int[] indices(List<Node> nodes) {
    return nodes.stream().mapToInt(n -> c.node(n.id()).index).toArray();
  }

  /** Says whether an event subprocess waits for its event; compensation is called upon. */
  private static boolean isArmed(Node node) {
    return node instanceof SubProcess sub
        && sub.kind() == SubProcess.Kind.EVENT
        && sub.nodes().stream()
            .anyMatch(
                n ->
                    n instanceof StartEvent start
                        && start.trigger().kind() != EventTrigger.Kind.COMPENSATION);
  }

  /** Returns the scope of the process that a call activity calls, or −1 where it is missing. */
  private int calledBy(Node node) {
    List<String> ids = c.journey.processes().stream().map(Process::id).toList();
    return node instanceof Activity activity && activity.kind() == Activity.Kind.CALL
        ? ids.indexOf(activity.called())
        : -1;
  }

  /** Adds a node; what {@code starts} the process is a beginning only, and waits for nothing. */
  private void add(Node node, int scope, int process, boolean starts) {
    PlanNode planNode =
        new PlanNode(
            c.nodes.size(),
            node.id(),
            Compilation.hash(node.id()),
            starts ? PlanNode.Op.PASS : opOf(node),
            scope);
    if (node instanceof EndEvent end && end.ending() != null) {
      planNode.outcome = end.ending().outcome();
      planNode.kind = end.ending().kind();
    }
    planNode.timer =
        node instanceof CatchEvent event && event.trigger().kind() == EventTrigger.Kind.TIMER;
    planNode.residentSide = isResidentSide(node, process);
    c.nodes.put(node.id(), planNode);
    sources.add(node);
    processOf.add(process);
  }

  private boolean isResidentSide(Node node, int process) {
    Layer layer = node.touchpoint() == null ? null : node.touchpoint().layer();
    if (layer != null) {
      return layer == Layer.RESIDENT || layer == Layer.FRONTSTAGE;
    }
    Process owner = c.journey.processes().get(process);
    return Parties.of(c.journey, owner, node.id()) == Party.RESIDENT;
  }

  private PlanNode.Op opOf(Node node) {
    if (node instanceof StartEvent || node instanceof BoundaryEvent) {
      return PlanNode.Op.PASS;
    }
    if (node instanceof EndEvent end) {
      return end.trigger().kind() == EventTrigger.Kind.TERMINATE
          ? PlanNode.Op.TERMINATE
          : PlanNode.Op.END;
    }
    if (node instanceof Gateway gateway) {
      return switch (gateway.kind()) {
        case EXCLUSIVE -> PlanNode.Op.EXCLUSIVE;
        case PARALLEL -> PlanNode.Op.PARALLEL;
        case EVENT_BASED -> PlanNode.Op.EVENT_GATEWAY;
        case INCLUSIVE, COMPLEX -> PlanNode.Op.INCLUSIVE;
      };
    }
    if (node instanceof SubProcess || calledBy(node) >= 0) {
      return PlanNode.Op.SUBPROCESS;
    }
    if (node instanceof Activity || node instanceof CatchEvent || node instanceof ThrowEvent) {
      return PlanNode.Op.VISIT;
    }
    throw new IllegalStateException("no operation for '%s'".formatted(node.id()));
  }

  /** Connects the nodes of a scope and returns the number of flows into joins. */
  private int connect(List<Node> nodes, List<SequenceFlow> flows) {
    Map<String, Integer> slots = new HashMap<>();
    int joinSlots = 0;
    for (Node node : nodes) {
      PlanNode planNode = c.node(node.id());
      List<SequenceFlow> in = flows.stream().filter(f -> f.target().equals(node.id())).toList();
      boolean joins = planNode.op == PlanNode.Op.PARALLEL || planNode.op == PlanNode.Op.INCLUSIVE;
      if (joins && in.size() > 1) {
        planNode.joinSize = in.size();
        planNode.joinBase = joinSlots;
        for (SequenceFlow flow : in) {
          slots.put(flow.id(), joinSlots++);
        }
      }
    }
    for (Node node : nodes) {
      PlanNode planNode = c.node(node.id());
      List<SequenceFlow> out = outOf(node, flows);
      planNode.out = out.stream().mapToInt(f -> c.node(f.target()).index).toArray();
      planNode.outSlot = out.stream().mapToInt(f -> slots.getOrDefault(f.id(), -1)).toArray();
    }
    return joinSlots;
  }

  static List<SequenceFlow> outOf(Node node, List<SequenceFlow> flows) {
    return flows.stream().filter(f -> f.source().equals(node.id())).toList();
  }

  /** Finds the trigger of an event, or null for other nodes. */
  static @Nullable EventTrigger triggerOf(Node node) {
    if (node instanceof StartEvent e) {
      return e.trigger();
    }
    if (node instanceof EndEvent e) {
      return e.trigger();
    }
    if (node instanceof CatchEvent e) {
      return e.trigger();
    }
    if (node instanceof ThrowEvent e) {
      return e.trigger();
    }
    return node instanceof BoundaryEvent e ? e.trigger() : null;
  }
}
