package nl.inwonerreis.modeller.check;

import java.util.List;
import java.util.Set;
import nl.inwonerreis.modeller.journey.Node;
import nl.inwonerreis.modeller.journey.Text;

/** Warns of nodes from which no end can be reached: whoever gets there walks round for ever. */
final class ProperEnding implements Rule {

  @Override
  public void check(Structure structure, Findings findings) {
    List<String> ends =
        structure.nodes().map(Node::id).filter(id -> structure.outgoing(id).isEmpty()).toList();
    Set<String> ending = FlowGraph.leaving(structure).reaching(ends);
    structure
        .nodes()
        .filter(node -> !ending.contains(node.id()))
        .forEach(node -> report(node, findings));
  }

  private static void report(Node node, Findings findings) {
    findings.warning(
        "no-way-to-end",
        node.id(),
        Text.of(
            "Vanaf '%s' is er geen weg naar een einde. Wie hier komt, blijft rondlopen.",
            "From '%s' there is no way to an end; whoever gets here walks round for ever.",
            node.label()),
        Text.of(
            "Teken een lijn die uit de kring naar een einde gaat.",
            "Draw a flow that leaves the loop for an end."));
  }
}
