package nl.inwonerreis.web.report;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.inwonerreis.modeller.journey.BoundaryEvent;
import nl.inwonerreis.modeller.journey.Journey;
import nl.inwonerreis.modeller.journey.Node;
import nl.inwonerreis.modeller.journey.Process;
import nl.inwonerreis.modeller.journey.SequenceFlow;
import nl.inwonerreis.modeller.journey.StartEvent;
import nl.inwonerreis.modeller.journey.SubProcess;

/**
 * The nodes of a journey in the order in which they are met: the resident's process first, each
 * process from its starts along the flows, a step before what comes after it unless a loop leads
 * back. What no start reaches comes last, in document order.
 */
final class FlowOrder {

  private record Visit(Node node, Iterator<Node> next) {}

  private final Map<String, Node> nodes = new HashMap<>();
  private final Map<String, List<Node>> next = new HashMap<>();
  private final List<Node> order = new ArrayList<>();

  private FlowOrder() {}

  /** Lists the nodes of all processes, those inside a subprocess right after it. */
  static List<Node> of(Journey journey) {
    FlowOrder flow = new FlowOrder();
    List<Process> processes = new ArrayList<>(journey.processes());
    processes.sort(
        (a, b) ->
            Boolean.compare(
                b.id().equals(journey.residentProcess()),
                a.id().equals(journey.residentProcess())));
    processes.forEach(process -> flow.add(process.nodes(), process.flows()));
    return flow.order;
  }

  private void add(List<Node> scope, List<SequenceFlow> flows) {
    scope.forEach(node -> nodes.put(node.id(), node));
    for (SequenceFlow line : flows) {
      join(line.source(), line.target());
    }
    for (Node node : scope) {
      if (node instanceof BoundaryEvent event) {
        join(event.attachedTo(), event.id());
      }
    }
    for (Node node : sorted(scope)) {
      order.add(node);
      if (node instanceof SubProcess inner) {
        add(inner.nodes(), inner.flows());
      }
    }
  }

  private void join(String source, String target) {
    Node node = nodes.get(target);
    if (node != null) {
      next.computeIfAbsent(source, id -> new ArrayList<>()).add(node);
    }
  }

  /** Sorts by reverse post-order of a depth-first walk: a topological order where there is one. */
  private List<Node> sorted(List<Node> scope) {
    List<Node> roots = new ArrayList<>(scope);
    roots.sort((a, b) -> Boolean.compare(b instanceof StartEvent, a instanceof StartEvent));
    Set<Node> seen = new HashSet<>();
    List<List<Node>> walks = new ArrayList<>();
    for (Node root : roots) {
      if (seen.add(root)) {
        walks.add(walk(root, seen));
      }
    }
    return walks.stream().flatMap(List::stream).toList();
  }

  private List<Node> walk(Node root, Set<Node> seen) {
    List<Node> done = new ArrayList<>();
    Deque<Visit> open = new ArrayDeque<>();
    open.push(visit(root));
    while (!open.isEmpty()) {
      Visit visit = open.element();
      if (visit.next().hasNext()) {
        Node node = visit.next().next();
        if (seen.add(node)) {
          open.push(visit(node));
        }
      } else {
        done.add(open.pop().node());
      }
    }
    Collections.reverse(done);
    return done;
  }

  /** The first flow is walked last, so that in reverse it comes first. */
  private Visit visit(Node node) {
    List<Node> targets = new ArrayList<>(next.getOrDefault(node.id(), List.of()));
    Collections.reverse(targets);
    return new Visit(node, targets.iterator());
  }
}
