package nl.inwonerreis.simulator.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.inwonerreis.modeller.journey.Activity;
import nl.inwonerreis.modeller.journey.BoundaryEvent;
import nl.inwonerreis.modeller.journey.CatchEvent;
import nl.inwonerreis.modeller.journey.EventTrigger;
import nl.inwonerreis.modeller.journey.MessageFlow;
import nl.inwonerreis.modeller.journey.Node;
import nl.inwonerreis.modeller.journey.StartEvent;
import org.jspecify.annotations.Nullable;

/** Finds who can send a message to whom, and gives every node that can be reached its slot. */
final class MessageCompiler {

  private final Compilation c;
  private final List<Node> nodes;
  private final List<Integer> processOf;
  private final Map<String, Set<String>> targetsOf = new LinkedHashMap<>();
  private final List<Integer> slots = new ArrayList<>();

  MessageCompiler(Compilation c, List<Node> nodes, List<Integer> processOf) {
    this.c = c;
    this.nodes = nodes;
    this.processOf = processOf;
  }

  /** Returns the nodes that a message can reach, by slot. */
  int[] compile() {
    for (MessageFlow flow : c.journey.messageFlows()) {
      if (c.nodes.containsKey(flow.source())) {
        Node source = nodes.get(c.node(flow.source()).index);
        for (String target : targetsOf(flow, source)) {
          targetsOf.computeIfAbsent(source.id(), s -> new LinkedHashSet<>()).add(target);
        }
      }
    }
    connectByReference();
    targetsOf.forEach(
        (source, targets) ->
            c.node(source).sends = targets.stream().mapToInt(this::slotOf).toArray());
    return slots.stream().mapToInt(Integer::intValue).toArray();
  }

  private int slotOf(String target) {
    PlanNode node = c.node(target);
    if (node.messageSlot < 0) {
      node.messageSlot = slots.size();
      node.awaitsMessage |= node.op == PlanNode.Op.VISIT;
      slots.add(node.index);
    }
    return node.index;
  }

  private List<String> targetsOf(MessageFlow flow, Node source) {
    PlanNode direct = c.nodes.get(flow.target());
    if (direct != null) {
      return isTarget(nodes.get(direct.index)) ? List.of(flow.target()) : List.of();
    }
    String process =
        c.journey.pools().stream()
            .filter(p -> p.id().equals(flow.target()))
            .flatMap(p -> Stream.ofNullable(p.process()))
            .findFirst()
            .orElse(null);
    return process == null ? List.of() : insidePool(process, source);
  }

  /** A message to a pool reaches the nodes that name the same message, else its message start. */
  private List<String> insidePool(String process, Node source) {
    List<Node> waiting =
        nodes.stream()
            .filter(n -> c.journey.processes().get(processOf.get(indexOf(n))).id().equals(process))
            .filter(n -> awaits(n) && isTarget(n))
            .toList();
    String reference = referenceOf(source);
    List<String> same =
        waiting.stream()
            .filter(n -> reference != null && reference.equals(referenceOf(n)))
            .map(Node::id)
            .toList();
    if (!same.isEmpty()) {
      return same;
    }
    List<String> starts =
        waiting.stream().filter(StartEvent.class::isInstance).map(Node::id).toList();
    return waiting.size() == 1
        ? List.of(waiting.get(0).id())
        : starts.size() == 1 ? starts : List.of();
  }

  /** A throw event without a message flow reaches waits of the same message without one. */
  private void connectByReference() {
    Set<String> reached = new LinkedHashSet<>();
    targetsOf.values().forEach(reached::addAll);
    Map<String, List<String>> waits = new HashMap<>();
    for (Node node : nodes) {
      String reference = referenceOf(node);
      if (reference != null && awaits(node) && isTarget(node) && !reached.contains(node.id())) {
        waits.computeIfAbsent(reference, r -> new ArrayList<>()).add(node.id());
      }
    }
    for (Node node : nodes) {
      String reference = referenceOf(node);
      boolean sends = reference != null && !awaits(node) && !targetsOf.containsKey(node.id());
      if (sends && waits.containsKey(reference)) {
        targetsOf.put(node.id(), new LinkedHashSet<>(waits.get(reference)));
      }
    }
  }

  /** A start event needs no message trigger when a message flow leads to it (BPMN 2.0, 10.5.2). */
  private boolean isTarget(Node node) {
    return node instanceof StartEvent ? begins(node) : awaits(node);
  }

  /** Says whether a start event begins a process or an event subprocess, not a plain subprocess. */
  private boolean begins(Node node) {
    int scope = c.node(node.id()).scope;
    return scope < c.journey.processes().size()
        || c.nodes.values().stream().anyMatch(n -> n.inner == scope && n.eventSubprocess);
  }

  private int indexOf(Node node) {
    return c.node(node.id()).index;
  }

  /** Returns whether a node waits for messages: catch, boundary and start events, receive tasks. */
  static boolean awaits(Node node) {
    if (node instanceof Activity activity) {
      return activity.kind() == Activity.Kind.RECEIVE;
    }
    EventTrigger trigger = GraphCompiler.triggerOf(node);
    boolean catches =
        node instanceof CatchEvent || node instanceof StartEvent || node instanceof BoundaryEvent;
    return catches && trigger != null && trigger.kind() == EventTrigger.Kind.MESSAGE;
  }

  private static @Nullable String referenceOf(Node node) {
    EventTrigger trigger = GraphCompiler.triggerOf(node);
    return trigger == null || trigger.kind() != EventTrigger.Kind.MESSAGE
        ? null
        : trigger.reference();
  }
}
