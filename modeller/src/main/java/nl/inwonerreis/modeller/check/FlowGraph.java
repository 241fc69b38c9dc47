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

  /** Before the id of a scope: its interruptions; no id of XML begins so. */
  private static final String INTERRUPTED = "! ";

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
   *
   * <p>All nodes of a scope share one extra vertex for its interruptions, so that the graph stays
   * as large as the file.
   */
  static FlowGraph leaving(Structure structure) {
    FlowGraph graph = new FlowGraph();
    structure.scopes().forEach(graph::addScope);
    structure.scopes().forEach(graph::addInterruption);
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

  /** Joins the nodes of a scope to what can interrupt it; outer scopes come before inner ones. */
  private void addInterruption(Scope scope) {
    String interrupted = INTERRUPTED + scope.id();
    graph.addVertex(interrupted);
    for (Node node : scope.nodes()) {
      edge(node.id(), interrupted);
      if (node instanceof SubProcess sub) {
        graph.addVertex(INTERRUPTED + sub.id());
        edge(INTERRUPTED + sub.id(), interrupted);
        sub.nodes().stream()
            .filter(n -> sub.kind() == SubProcess.Kind.EVENT)
            .filter(n -> n instanceof StartEvent start && start.interrupting())
            .forEach(start -> edge(interrupted, start.id()));
      }
    }
    for (Node node : scope.nodes()) {
      if (node instanceof BoundaryEvent boundary && boundary.interrupting()) {
        edge(INTERRUPTED + boundary.attachedTo(), boundary.id());
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
