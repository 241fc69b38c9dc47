package nl.inwonerreis.modeller.check;

import java.util.Optional;
import nl.inwonerreis.modeller.journey.Activity;
import nl.inwonerreis.modeller.journey.BoundaryEvent;
import nl.inwonerreis.modeller.journey.CatchEvent;
import nl.inwonerreis.modeller.journey.EventTrigger;
import nl.inwonerreis.modeller.journey.MessageFlow;
import nl.inwonerreis.modeller.journey.Node;
import nl.inwonerreis.modeller.journey.Pool;
import nl.inwonerreis.modeller.journey.StartEvent;
import nl.inwonerreis.modeller.journey.Text;

/** Warns of message flows inside one pool, and of messages that nobody waits for. */
final class MessageFlows implements Rule {

  @Override
  public void check(Structure structure, Findings findings) {
    for (MessageFlow flow : structure.journey().messageFlows()) {
      Optional<String> from = sideOf(flow.source(), structure);
      if (from.isPresent() && from.equals(sideOf(flow.target(), structure))) {
        reportInside(flow, structure, findings);
      }
      if (!isAwaited(flow.target(), structure)) {
        reportLost(flow, structure, findings);
      }
    }
  }

  /** Returns the process, or the pool where it is a black box. */
  private static Optional<String> sideOf(String end, Structure structure) {
    return structure
        .findProcessOf(end)
        .or(() -> structure.findPool(end).map(p -> p.process() == null ? p.id() : p.process()));
  }

  private static boolean isAwaited(String target, Structure structure) {
    Optional<Node> node = structure.findNode(target);
    if (node.isEmpty()) {
      return structure.findPool(target).filter(pool -> pool.process() == null).isPresent();
    }
    Node found = node.get();
    if (found instanceof Activity activity) {
      return activity.kind() == Activity.Kind.RECEIVE;
    }
    return found instanceof StartEvent
        || found instanceof CatchEvent event && isMessage(event.trigger())
        || found instanceof BoundaryEvent boundary && isMessage(boundary.trigger());
  }

  private static boolean isMessage(EventTrigger trigger) {
    return trigger.kind() == EventTrigger.Kind.MESSAGE;
  }

  private static String labelOf(MessageFlow flow) {
    return flow.name().isEmpty() ? flow.id() : flow.name();
  }

  /** Returns the name of the node or pool at an end of a flow, else its id. */
  private static String labelOf(String end, Structure structure) {
    return structure
        .findNode(end)
        .map(Node::label)
        .or(() -> structure.findPool(end).map(Pool::name).filter(name -> !name.isEmpty()))
        .orElse(end);
  }

  private static void reportInside(MessageFlow flow, Structure structure, Findings findings) {
    findings.warning(
        "message-flow-within-pool",
        flow.id(),
        Text.of(
            "Berichtstroom '%s' gaat van '%s' naar '%s'. Die staan in dezelfde pool.",
            "Message flow '%s' goes from '%s' to '%s', which are in the same pool.",
            labelOf(flow),
            labelOf(flow.source(), structure),
            labelOf(flow.target(), structure)),
        Text.of("Gebruik binnen een pool een gewone lijn.", "Inside a pool use a sequence flow."));
  }

  private static void reportLost(MessageFlow flow, Structure structure, Findings findings) {
    findings.warning(
        "message-not-awaited",
        flow.id(),
        Text.of(
            "Berichtstroom '%s' gaat naar '%s', maar daar wacht niemand op een bericht. Het bericht"
                + " verandert niets.",
            "Message flow '%s' goes to '%s', where nobody waits for a message; it changes nothing.",
            labelOf(flow),
            labelOf(flow.target(), structure)),
        Text.of(
            "Laat de stroom eindigen bij een berichtstart, een berichtgebeurtenis, een ontvangtaak"
                + " of een pool zonder stappen.",
            "Let it end at a message start, a message event, a receive task or a pool without"
                + " steps."));
  }
}
