package nl.inwonerreis.modeller.check;

import java.util.List;
import java.util.Set;
import nl.inwonerreis.modeller.journey.Activity;
import nl.inwonerreis.modeller.journey.BoundaryEvent;
import nl.inwonerreis.modeller.journey.CatchEvent;
import nl.inwonerreis.modeller.journey.EndEvent;
import nl.inwonerreis.modeller.journey.EventTrigger;
import nl.inwonerreis.modeller.journey.Gateway;
import nl.inwonerreis.modeller.journey.Node;
import nl.inwonerreis.modeller.journey.SequenceFlow;
import nl.inwonerreis.modeller.journey.StartEvent;
import nl.inwonerreis.modeller.journey.SubProcess;
import nl.inwonerreis.modeller.journey.Text;
import org.jgrapht.Graph;
import org.jgrapht.alg.cycle.CycleDetector;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.traverse.BreadthFirstIterator;

/**
 * Refuses rounds without a choice that every resident comes to: a token always goes round again, so
 * that the process is never complete (BPMN 2.0, 13.3.1: an activity takes all flows without a
 * condition; 13.2: a process is complete when no token is left). What stops all tokens at once can
 * end it all the same.
 */
final class EndlessRound implements Rule {

  private static final Set<EventTrigger.Kind> STOPPING =
      Set.of(EventTrigger.Kind.TERMINATE, EventTrigger.Kind.ERROR, EventTrigger.Kind.CANCEL);

  private static final Set<EventTrigger.Kind> WAITED_FOR =
      Set.of(
          EventTrigger.Kind.MESSAGE,
          EventTrigger.Kind.SIGNAL,
          EventTrigger.Kind.CONDITIONAL,
          EventTrigger.Kind.MULTIPLE);

  @Override
  public void check(Structure structure, Findings findings) {
    String resident = structure.journey().residentProcess();
    for (Scope scope : structure.scopes()) {
      if (scope.isProcess() && scope.process().equals(resident) && !canBeStopped(scope.nodes())) {
        check(scope, structure, findings);
      }
    }
  }

  private static void check(Scope scope, Structure structure, Findings findings) {
    Graph<String, DefaultEdge> certain = certain(scope, structure);
    Set<String> rounds = new CycleDetector<>(certain).findCycles();
    List<String> entries = scope.entries().stream().map(Node::id).toList();
    if (rounds.isEmpty() || entries.isEmpty()) {
      return;
    }
    BreadthFirstIterator<String, DefaultEdge> walk = new BreadthFirstIterator<>(certain, entries);
    while (walk.hasNext()) {
      String id = walk.next();
      if (rounds.contains(id)) {
        structure.findNode(id).ifPresent(node -> report(node, findings));
        return;
      }
    }
  }

  /** Returns the flows that a token takes whatever happens. */
  private static Graph<String, DefaultEdge> certain(Scope scope, Structure structure) {
    Graph<String, DefaultEdge> graph = new DirectedPseudograph<>(DefaultEdge.class);
    scope.nodes().forEach(node -> graph.addVertex(node.id()));
    for (Node node : scope.nodes()) {
      List<SequenceFlow> out = structure.outgoing(node.id());
      for (SequenceFlow flow : out) {
        boolean taken = out.size() == 1 || !chooses(node) && !flow.isDefault();
        if (taken && flow.condition() == null && graph.containsVertex(flow.target())) {
          graph.addEdge(node.id(), flow.target());
        }
      }
    }
    for (Node node : scope.nodes()) {
      if (mayWait(node, structure)) {
        graph.removeVertex(node.id());
      } else if (node instanceof BoundaryEvent boundary && boundary.interrupting()) {
        graph.removeVertex(boundary.attachedTo());
      }
    }
    return graph;
  }

  /** Returns whether a token may stay here: for the other flows, or for what may never happen. */
  private static boolean mayWait(Node node, Structure structure) {
    if (node instanceof Gateway join) {
      return join.kind() != Gateway.Kind.EXCLUSIVE && structure.incoming(join.id()).size() > 1;
    }
    return node instanceof CatchEvent event && WAITED_FOR.contains(event.trigger().kind())
        || node instanceof Activity task && task.kind() == Activity.Kind.RECEIVE;
  }

  private static boolean chooses(Node node) {
    return node instanceof Gateway gateway && gateway.kind() != Gateway.Kind.PARALLEL;
  }

  private static boolean canBeStopped(List<Node> nodes) {
    return nodes.stream()
        .anyMatch(
            node ->
                node instanceof EndEvent end && STOPPING.contains(end.trigger().kind())
                    || node instanceof SubProcess sub
                        && (interrupts(sub) || canBeStopped(sub.nodes())));
  }

  private static boolean interrupts(SubProcess sub) {
    return sub.kind() == SubProcess.Kind.EVENT
        && sub.nodes().stream().anyMatch(n -> n instanceof StartEvent s && s.interrupting());
  }

  private static void report(Node node, Findings findings) {
    findings.error(
        "endless-round",
        node.id(),
        Text.of(
            "Na '%s' gaat altijd iemand terug naar '%s'. Zo komt niemand ooit aan het einde.",
            "After '%s' somebody always goes back to '%s', so nobody ever comes to an end.",
            node.label(),
            node.label()),
        Text.of(
            "Zet een keuze (exclusieve gateway) voor de lijn terug.",
            "Put a choice (an exclusive gateway) before the flow back."));
  }
}
