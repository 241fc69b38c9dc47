package nl.inwonerreis.modeller.check;

import nl.inwonerreis.modeller.journey.BoundaryEvent;
import nl.inwonerreis.modeller.journey.EventTrigger;
import nl.inwonerreis.modeller.journey.Gateway;
import nl.inwonerreis.modeller.journey.Node;
import nl.inwonerreis.modeller.journey.StartEvent;
import nl.inwonerreis.modeller.journey.Text;

/** Warns of start events, gateways and boundary events that no flow leaves. */
final class NoWayOut implements Rule {

  @Override
  public void check(Structure structure, Findings findings) {
    structure
        .nodes()
        .filter(node -> structure.outgoing(node.id()).isEmpty())
        .forEach(node -> report(node, findings));
  }

  private static void report(Node node, Findings findings) {
    if (node instanceof BoundaryEvent boundary) {
      // A compensation event leads to its handler by an association, not by a flow.
      if (boundary.trigger().kind() != EventTrigger.Kind.COMPENSATION) {
        warn("boundary-without-flow", node, findings);
      }
    } else if (node instanceof StartEvent || node instanceof Gateway) {
      warn("no-way-out", node, findings);
    }
  }

  private static void warn(String rule, Node node, Findings findings) {
    findings.warning(
        rule,
        node.id(),
        Text.of(
            "Er gaat geen lijn weg bij '%s'. Wie hier komt, stopt hier.",
            "No flow leaves '%s'; whoever gets here stops here.", node.label()),
        Text.of("Teken een lijn naar de volgende stap.", "Draw a flow to the next step."));
  }
}
