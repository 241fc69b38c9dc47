package nl.inwonerreis.simulator.plan;

import java.util.ArrayList;
import java.util.List;
import nl.inwonerreis.modeller.journey.CatchEvent;
import nl.inwonerreis.modeller.journey.EventTrigger.Kind;
import nl.inwonerreis.modeller.journey.Node;
import nl.inwonerreis.modeller.journey.SequenceFlow;
import nl.inwonerreis.modeller.journey.ThrowEvent;

/** Link events: a sequence flow that is not drawn (BPMN 2.0, 10.5.5). */
final class Links {

  private Links() {}

  /** Returns the flows of a scope, with one from every throwing link to its catching link. */
  static List<SequenceFlow> with(List<Node> nodes, List<SequenceFlow> flows) {
    List<SequenceFlow> all = new ArrayList<>(flows);
    for (Node from : nodes) {
      if (from instanceof ThrowEvent link && link.trigger().kind() == Kind.LINK) {
        nodes.stream()
            .filter(to -> catches(to, link))
            .findFirst()
            .ifPresent(
                to ->
                    all.add(
                        new SequenceFlow(
                            "link " + link.id(), link.name(), link.id(), to.id(), null)));
      }
    }
    return all;
  }

  private static boolean catches(Node node, ThrowEvent link) {
    return node instanceof CatchEvent event
        && event.trigger().kind() == Kind.LINK
        && event.trigger().name().equals(link.trigger().name());
  }
}
