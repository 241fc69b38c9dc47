package nl.inwonerreis.modeller.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.inwonerreis.modeller.journey.Activity;
import nl.inwonerreis.modeller.journey.CatchEvent;
import nl.inwonerreis.modeller.journey.EventTrigger;
import nl.inwonerreis.modeller.journey.Gateway;
import nl.inwonerreis.modeller.journey.Node;
import nl.inwonerreis.modeller.journey.SubProcess;
import nl.inwonerreis.modeller.journey.Text;

/** Warns of nodes that no token can reach. */
final class Reachability implements Rule {

  @Override
  public void check(Structure structure, Findings findings) {
    List<String> roots = new ArrayList<>();
    for (Scope scope : structure.scopes()) {
      if (scope.isProcess()) {
        scope.entries().forEach(entry -> roots.add(entry.id()));
      }
    }
    structure.nodes().filter(Reachability::startsItself).map(Node::id).forEach(roots::add);
    Set<String> reached = FlowGraph.entering(structure).reachableFrom(roots);
    structure
        .nodes()
        .filter(node -> !reached.contains(node.id()))
        .forEach(node -> report(node, findings));
  }

  /** Says whether a node is reached otherwise than along a flow. */
  private static boolean startsItself(Node node) {
    if (node instanceof SubProcess sub) {
      return sub.kind() == SubProcess.Kind.EVENT || sub.forCompensation();
    }
    if (node instanceof Activity activity) {
      return activity.forCompensation();
    }
    if (node instanceof Gateway gateway) {
      return gateway.instantiate();
    }
    return node instanceof CatchEvent event && event.trigger().kind() == EventTrigger.Kind.LINK;
  }

  private static void report(Node node, Findings findings) {
    findings.warning(
        "unreachable",
        node.id(),
        Text.of(
            "Geen inwoner komt ooit bij '%s': er loopt geen weg heen vanaf een start.",
            "Nobody ever gets to '%s': no way leads there from a start.", node.label()),
        Text.of(
            "Verbind de stap met de rest, of haal de stap weg.",
            "Connect the step to the rest, or remove it."));
  }
}
