package nl.inwonerreis.simulator.plan;

import java.util.List;
import nl.inwonerreis.modeller.journey.EndEvent;
import nl.inwonerreis.modeller.journey.Node;

/** Names the end events that say nothing: residents who reach them count as helped. */
final class EndCompiler {

  private final Compilation c;

  EndCompiler(Compilation c) {
    this.c = c;
  }

  void compile(List<Node> nodes) {
    for (Node node : nodes) {
      boolean outer =
          c.journey.processes().stream()
              .anyMatch(p -> p.origin() == null && p.nodes().contains(node));
      if (node instanceof EndEvent end && end.ending() == null && outer && canEnd(node)) {
        c.defaults.use(end.id(), "end", "uitkomst: geholpen", "outcome: helped");
      }
    }
  }

  /** Only ends on the resident's side end a journey, where that side is known. */
  private boolean canEnd(Node node) {
    String resident = c.journey.residentProcess();
    return resident == null
        || c.journey.processes().stream()
            .anyMatch(p -> p.id().equals(resident) && p.nodes().contains(node));
  }
}
