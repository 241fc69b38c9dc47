package nl.inwonerreis.modeller.check;

import nl.inwonerreis.modeller.journey.Activity;
import nl.inwonerreis.modeller.journey.CatchEvent;
import nl.inwonerreis.modeller.journey.Gateway;
import nl.inwonerreis.modeller.journey.Node;
import nl.inwonerreis.modeller.journey.SequenceFlow;
import nl.inwonerreis.modeller.journey.Text;

/** Refuses branches of an event-based gateway that wait for nothing (BPMN 2.0, 10.6.6). */
final class EventGatewayBranches implements Rule {

  @Override
  public void check(Structure structure, Findings findings) {
    structure
        .nodes(Gateway.class)
        .filter(gateway -> gateway.kind() == Gateway.Kind.EVENT_BASED)
        .forEach(
            gateway ->
                structure.outgoing(gateway.id()).stream()
                    .filter(flow -> structure.findNode(flow.target()).filter(this::waits).isEmpty())
                    .forEach(flow -> report(gateway, flow, findings)));
  }

  private boolean waits(Node node) {
    return node instanceof CatchEvent
        || (node instanceof Activity activity && activity.kind() == Activity.Kind.RECEIVE);
  }

  private static void report(Gateway gateway, SequenceFlow flow, Findings findings) {
    findings.error(
        "event-gateway-branch",
        flow.id(),
        Text.of(
            "Na '%s' komt '%s'. Die stap wacht nergens op, dus er valt niets te kiezen.",
            "After '%s' comes '%s', which waits for nothing, so there is nothing to choose.",
            gateway.label(),
            flow.target()),
        Text.of(
            "Zet hier een ontvangende gebeurtenis, een timer of een ontvangtaak.",
            "Put a catching event, a timer or a receive task here."));
  }
}
