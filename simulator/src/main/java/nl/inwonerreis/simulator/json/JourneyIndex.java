package nl.inwonerreis.simulator.json;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.inwonerreis.modeller.journey.Gateway;
import nl.inwonerreis.modeller.journey.Journey;
import nl.inwonerreis.modeller.journey.Node;
import nl.inwonerreis.modeller.journey.Process;
import nl.inwonerreis.modeller.journey.SequenceFlow;
import nl.inwonerreis.modeller.journey.StartEvent;
import nl.inwonerreis.modeller.journey.SubProcess;

/** The elements of a journey by BPMN id, those in subprocesses included. */
final class JourneyIndex {

  private final Map<String, Node> nodes = new TreeMap<>();
  private final Map<String, SequenceFlow> flows = new TreeMap<>();
  private final Set<String> starts = new TreeSet<>();
  private final Set<String> eventStarts = new HashSet<>();

  JourneyIndex(Journey journey) {
    for (Process process : journey.processes()) {
      if (process.origin() == null) {
        addStarts(process);
      }
      add(process.nodes(), process.flows());
    }
  }

  private void addStarts(Process process) {
    process.nodes().stream()
        .filter(StartEvent.class::isInstance)
        .forEach(node -> starts.add(node.id()));
    process.flows().stream()
        .filter(flow -> isStartingGateway(flow.source(), process))
        .forEach(flow -> starts.add(flow.target()));
  }

  /** Returns whether a node is an event-based gateway that starts the process. */
  private static boolean isStartingGateway(String id, Process process) {
    return process.nodes().stream()
            .anyMatch(n -> n.id().equals(id) && n instanceof Gateway g && g.instantiate())
        && process.flows().stream().noneMatch(flow -> flow.target().equals(id));
  }

  Map<String, Node> nodes() {
    return nodes;
  }

  Map<String, SequenceFlow> flows() {
    return flows;
  }

  /** Returns the ids of the start events of processes, and of events after a starting gateway. */
  Set<String> starts() {
    return starts;
  }

  /** Returns whether a start event belongs to an event subprocess. */
  boolean startsEventSubProcess(String id) {
    return eventStarts.contains(id);
  }

  private void add(List<Node> inside, List<SequenceFlow> between) {
    between.forEach(flow -> flows.put(flow.id(), flow));
    for (Node node : inside) {
      nodes.put(node.id(), node);
      if (node instanceof SubProcess sub) {
        if (sub.kind() == SubProcess.Kind.EVENT) {
          sub.nodes().stream()
              .filter(StartEvent.class::isInstance)
              .forEach(start -> eventStarts.add(start.id()));
        }
        add(sub.nodes(), sub.flows());
      }
    }
  }
}
