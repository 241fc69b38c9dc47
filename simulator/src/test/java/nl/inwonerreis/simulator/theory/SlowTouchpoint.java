package nl.inwonerreis.simulator.theory;

import java.util.ArrayList;
import java.util.List;
import nl.inwonerreis.modeller.journey.Journey;
import nl.inwonerreis.modeller.journey.Layer;
import nl.inwonerreis.modeller.journey.Node;
import nl.inwonerreis.modeller.journey.Process;
import nl.inwonerreis.modeller.journey.SubProcess;
import nl.inwonerreis.modeller.journey.Touchpoint;

/** A touchpoint of a journey with the element that it is a note on. */
record SlowTouchpoint(String id, Process process, Touchpoint touchpoint) {

  static List<SlowTouchpoint> of(Journey journey) {
    List<SlowTouchpoint> found = new ArrayList<>();
    journey.processes().forEach(p -> add(p, p.nodes(), found));
    return found;
  }

  private static void add(Process process, List<Node> nodes, List<SlowTouchpoint> found) {
    for (Node node : nodes) {
      Touchpoint touchpoint = node.touchpoint();
      if (touchpoint != null) {
        found.add(new SlowTouchpoint(node.id(), process, touchpoint));
      }
      if (node instanceof SubProcess sub) {
        add(process, sub.nodes(), found);
      }
    }
  }

  boolean isFrontstage() {
    Layer layer = touchpoint.layer();
    return layer == null ? !touchpoint.offers().isEmpty() : layer == Layer.FRONTSTAGE;
  }

  /** Returns kept or lost; empty where the channel is not offered to the group. */
  String contextOf(String channel, String group) {
    return touchpoint.offers().stream()
        .filter(o -> o.channel().equals(channel))
        .filter(
            o -> o.groups().isEmpty() || o.groups().contains(group) || group.equals("alleInwoners"))
        .map(o -> o.contextKept() ? "kept" : "lost")
        .sorted()
        .findFirst()
        .orElse("");
  }
}
