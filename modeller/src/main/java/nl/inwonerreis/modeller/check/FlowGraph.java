package nl.inwonerreis.modeller.check;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.inwonerreis.modeller.journey.BoundaryEvent;
import nl.inwonerreis.modeller.journey.Node;
import nl.inwonerreis.modeller.journey.SequenceFlow;
import nl.inwonerreis.modeller.journey.StartEvent;
import nl.inwonerreis.modeller.journey.SubProcess;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.graph.EdgeReversedGraph;
import org.jgrapht.traverse.BreadthFirstIterator;

/** Where tokens can go, as directed graphs on node ids. */
final class FlowGraph {

  private final Graph<String, DefaultEdge> graph = new DirectedPseudograph<>(DefaultEdge.class);

  private FlowGraph() {}

  /** Every way a token or a new token can take, into subprocesses too. */
  static FlowGraph entering(Structure structure) {
    FlowGraph graph = new FlowGraph();
    structure.scopes().forEach(graph::addScope);
    for (Scope scope : structure.scopes()) {
      SubProcess owner = scope.owner();
      if (owner != null) {
        scope.entries().forEach(entry -> graph.edge(owner.id(), entry.id()));
      }
    }
    return graph;
  }

  /**
   * Every way onward in the scope of a node, or out of it by an interruption: not into
   * subprocesses, whose own end is not the end of what is around them.
   */
  static FlowGraph leaving(Structure structure) {
    FlowGraph graph = new FlowGraph();
    structure.scopes().forEach(graph::addScope);
    for (Scope scope : structure.scopes()) {
      for (Node node : scope.nodes()) {
        if (node instanceof BoundaryEvent boundary && boundary.interrupting()) {
          structure
              .findNode(boundary.attachedTo())
              .ifPresent(host -> graph.interrupt(host, boundary.id()));
        } else if (node instanceof SubProcess sub && sub.kind() == SubProcess.Kind.EVENT) {
          graph.addEventSubProcess(scope, sub);
        }
      }
    }
    return graph;
  }

  /** The sequence flows and boundary events of one scope. */
  static FlowGraph of(Scope scope) {
    FlowGraph graph = new FlowGraph();
    graph.addScope(scope);
    return graph;
  }

  /** Takes a node out, with its flows. */
  void remove(String node) {
    graph.removeVertex(node);
  }

  /** Returns these nodes and all that can be reached from them. */
  Set<String> reachableFrom(Collection<String> nodes) {
    return visit(graph, nodes);
  }

  /** Returns these nodes and all from which one of them can be reached. */
  Set<String> reaching(Collection<String> nodes) {
    return visit(new EdgeReversedGraph<>(graph), nodes);
  }

  private void addScope(Scope scope) {
    scope.nodes().forEach(node -> graph.addVertex(node.id()));
    for (SequenceFlow flow : scope.flows()) {
      edge(flow.source(), flow.target());
    }
    for (Node node : scope.nodes()) {
      if (node instanceof BoundaryEvent boundary) {
        edge(boundary.attachedTo(), boundary.id());
      }
    }
  }

  private void interrupt(Node node, String boundary) {
    edge(node.id(), boundary);
    if (node instanceof SubProcess sub) {
      sub.nodes().forEach(inner -> interrupt(inner, boundary));
    }
  }

  private void addEventSubProcess(Scope scope, SubProcess sub) {
    for (Node start : sub.nodes()) {
      if (start instanceof StartEvent event && event.interrupting()) {
        scope.nodes().forEach(node -> edge(node.id(), event.id()));
      }
    }
  }

  private void edge(String source, String target) {
    if (graph.containsVertex(source) && graph.containsVertex(target)) {
      graph.addEdge(source, target);
    }
  }

  private static Set<String> visit(Graph<String, DefaultEdge> graph, Collection<String> nodes) {
    List<String> present = nodes.stream().filter(graph::containsVertex).distinct().toList();
    Set<String> visited = new HashSet<>();
    if (!present.isEmpty()) {
      new BreadthFirstIterator<>(graph, present).forEachRemaining(visited::add);
    }
    return visited;
  }
}
