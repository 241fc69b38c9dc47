package nl.inwonerreis.web.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.inwonerreis.modeller.journey.Journey;
import nl.inwonerreis.modeller.journey.Node;
import nl.inwonerreis.modeller.journey.Process;
import nl.inwonerreis.modeller.journey.SubProcess;

/** The elements of a journey, those inside subprocesses too. */
public final class JourneyElements {

  private JourneyElements() {}

  /** Lists all nodes in document order. */
  public static List<Node> list(Journey journey) {
    List<Node> nodes = new ArrayList<>();
    journey.processes().forEach(process -> add(process.nodes(), nodes));
    return nodes;
  }

  /** Lists the ids of all sequence flows. */
  public static List<String> flows(Journey journey) {
    List<String> ids = new ArrayList<>();
    for (Process process : journey.processes()) {
      process.flows().forEach(flow -> ids.add(flow.id()));
    }
    for (Node node : list(journey)) {
      if (node instanceof SubProcess inner) {
        inner.flows().forEach(flow -> ids.add(flow.id()));
      }
    }
    return ids;
  }

  /** Returns the names by id of nodes, flows, lanes, processes and pools that have one. */
  public static Map<String, String> names(Journey journey) {
    Map<String, String> names = new TreeMap<>();
    list(journey).forEach(node -> names.put(node.id(), node.name()));
    for (Process process : journey.processes()) {
      names.put(process.id(), process.name());
      process.lanes().forEach(lane -> names.put(lane.id(), lane.name()));
      process.flows().forEach(flow -> names.put(flow.id(), flow.name()));
    }
    journey.pools().forEach(pool -> names.put(pool.id(), pool.name()));
    names.values().removeIf(String::isBlank);
    return names;
  }

  private static void add(List<Node> nodes, List<Node> all) {
    for (Node node : nodes) {
      all.add(node);
      if (node instanceof SubProcess inner) {
        add(inner.nodes(), all);
      }
    }
  }
}
