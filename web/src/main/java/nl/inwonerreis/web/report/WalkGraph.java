package nl.inwonerreis.web.report;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.inwonerreis.modeller.journey.BoundaryEvent;
import nl.inwonerreis.modeller.journey.Node;
import nl.inwonerreis.modeller.journey.Process;
import nl.inwonerreis.modeller.journey.SequenceFlow;
import nl.inwonerreis.modeller.journey.StartEvent;
import nl.inwonerreis.modeller.journey.SubProcess;

/**
 * One process as a graph without loops: sequence flows, boundary events as a way out of what they
 * sit on, and subprocesses opened up. A flow that leads back is left out, so that what repeats is
 * met once.
 */
final class WalkGraph {

  private final Map<String, Node> nodes = new LinkedHashMap<>();
  private final Map<String, Set<String>> next = new HashMap<>();
  private final Map<String, Set<String>> previous = new HashMap<>();
  private final Set<String> sideRoots = new HashSet<>();
  private final List<SequenceFlow> flows = new ArrayList<>();

  WalkGraph(Process process) {
    add(process.nodes(), process.flows());
    dropLoops();
    next.forEach(
        (from, targets) ->
            targets.forEach(
                to -> previous.computeIfAbsent(to, id -> new LinkedHashSet<>()).add(from)));
  }

  /** Returns the nodes by id, in document order. */
  Map<String, Node> nodes() {
    return nodes;
  }

  /** Lists the sequence flows that leave a node, loops included, in document order. */
  List<SequenceFlow> flowsFrom(String id) {
    return flows.stream().filter(flow -> flow.source().equals(id)).toList();
  }

  Set<String> next(String id) {
    return next.getOrDefault(id, Set.of());
  }

  Set<String> previous(String id) {
    return previous.getOrDefault(id, Set.of());
  }

  /** Returns whether the node begins a way beside the main one: a boundary event. */
  boolean isSide(String id) {
    return sideRoots.contains(id);
  }

  private void add(List<Node> level, List<SequenceFlow> levelFlows) {
    level.forEach(node -> nodes.put(node.id(), node));
    flows.addAll(levelFlows);
    for (Node node : level) {
      if (node instanceof BoundaryEvent boundary) {
        sideRoots.add(boundary.id());
        link(boundary.attachedTo(), boundary.id());
      }
    }
    levelFlows.forEach(flow -> link(flow.source(), flow.target()));
    for (Node node : level) {
      if (node instanceof SubProcess inner && !inner.nodes().isEmpty()) {
        open(inner);
      }
    }
  }

  /** Puts what is inside a subprocess between it and what follows it. */
  private void open(SubProcess inner) {
    add(inner.nodes(), inner.flows());
    Set<String> after = new LinkedHashSet<>(next(inner.id()));
    after.removeIf(sideRoots::contains);
    Set<String> targets = new HashSet<>();
    Set<String> sources = new HashSet<>();
    inner.flows().forEach(flow -> targets.add(flow.target()));
    inner.flows().forEach(flow -> sources.add(flow.source()));
    for (Node node : inner.nodes()) {
      if (!targets.contains(node.id()) && !(node instanceof BoundaryEvent)) {
        link(inner.id(), node.id());
      }
      if (!sources.contains(node.id())) {
        after.forEach(target -> link(node.id(), target));
      }
    }
  }

  private void link(String from, String to) {
    next.computeIfAbsent(from, id -> new LinkedHashSet<>()).add(to);
  }

  private record Visit(String node, Iterator<String> rest) {}

  /** Leaves out each flow that leads back to where the walk came from. */
  private void dropLoops() {
    Set<String> done = new HashSet<>();
    nodes.values().stream()
        .filter(StartEvent.class::isInstance)
        .forEach(start -> dropLoops(start.id(), done));
    nodes.keySet().forEach(id -> dropLoops(id, done));
  }

  private void dropLoops(String start, Set<String> done) {
    Set<String> open = new HashSet<>();
    Deque<Visit> path = new ArrayDeque<>();
    if (done.add(start)) {
      open.add(start);
      path.push(new Visit(start, List.copyOf(next(start)).iterator()));
    }
    while (!path.isEmpty()) {
      Visit visit = path.peek();
      if (!visit.rest().hasNext()) {
        open.remove(path.pop().node());
        continue;
      }
      String to = visit.rest().next();
      if (open.contains(to)) {
        next.getOrDefault(visit.node(), new HashSet<>()).remove(to);
      } else if (done.add(to)) {
        open.add(to);
        path.push(new Visit(to, List.copyOf(next(to)).iterator()));
      }
    }
  }
}
