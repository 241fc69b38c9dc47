package nl.inwonerreis.simulator.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.inwonerreis.modeller.journey.Activity;
import nl.inwonerreis.modeller.journey.BoundaryEvent;
import nl.inwonerreis.modeller.journey.EventTrigger;
import nl.inwonerreis.modeller.journey.Gateway;
import nl.inwonerreis.modeller.journey.Node;
import nl.inwonerreis.modeller.journey.SequenceFlow;
import nl.inwonerreis.modeller.journey.StartEvent;
import nl.inwonerreis.modeller.journey.SubProcess;

/** Where a process or subprocess begins (BPMN 2.0, 13.2). */
final class Starts {

  private Starts() {}

  /**
   * Returns the start events and the events after a gateway that starts the process; without any,
   * the nodes that no flow leads to.
   */
  static List<Node> of(List<Node> nodes, List<SequenceFlow> drawn) {
    List<SequenceFlow> flows = Links.with(nodes, drawn);
    Set<String> instantiated = instantiated(nodes, flows);
    List<Node> starts =
        nodes.stream()
            .filter(n -> n instanceof StartEvent || instantiated.contains(n.id()))
            .toList();
    if (!starts.isEmpty()) {
      return starts;
    }
    Set<String> targets = flows.stream().map(SequenceFlow::target).collect(Collectors.toSet());
    return nodes.stream().filter(n -> isReachedByFlow(n) && !targets.contains(n.id())).toList();
  }

  /** Returns where a called process begins: at its plain start events, else at its first start. */
  static List<Node> called(List<Node> nodes, List<SequenceFlow> flows) {
    List<Node> starts = of(nodes, flows);
    List<Node> plain =
        starts.stream()
            .filter(
                n ->
                    n instanceof StartEvent start
                        && start.trigger().kind() == EventTrigger.Kind.NONE)
            .toList();
    if (!plain.isEmpty()) {
      return plain;
    }
    boolean drawn = starts.stream().anyMatch(StartEvent.class::isInstance);
    return drawn ? starts.subList(0, 1) : starts;
  }

  /** Returns the events and receive tasks after event-based gateways that start the process. */
  static Set<String> instantiated(List<Node> nodes, List<SequenceFlow> flows) {
    Set<String> gateways =
        nodes.stream()
            .filter(n -> n instanceof Gateway g && g.instantiate())
            .map(Node::id)
            .filter(id -> flows.stream().noneMatch(f -> f.target().equals(id)))
            .collect(Collectors.toSet());
    return flows.stream()
        .filter(f -> gateways.contains(f.source()))
        .map(SequenceFlow::target)
        .collect(Collectors.toSet());
  }

  /**
   * Returns, for each event after a gateway that starts the process and asks for all events, the
   * other events (BPMN 2.0, 10.6.6).
   */
  static Map<String, List<String>> together(List<Node> nodes, List<SequenceFlow> flows) {
    Map<String, List<String>> others = new HashMap<>();
    Set<String> instantiated = instantiated(nodes, flows);
    for (Node node : nodes) {
      if (node instanceof Gateway gateway && gateway.instantiate() && gateway.all()) {
        List<String> events =
            flows.stream()
                .filter(f -> f.source().equals(gateway.id()))
                .map(SequenceFlow::target)
                .filter(instantiated::contains)
                .distinct()
                .toList();
        for (String event : events) {
          others.put(event, events.stream().filter(e -> !e.equals(event)).toList());
        }
      }
    }
    return others;
  }

  private static boolean isReachedByFlow(Node node) {
    if (node instanceof SubProcess sub) {
      return sub.kind() != SubProcess.Kind.EVENT && !sub.forCompensation();
    }
    return !(node instanceof BoundaryEvent)
        && !(node instanceof Activity activity && activity.forCompensation())
        && !(node instanceof Gateway gateway && gateway.instantiate());
  }
}
