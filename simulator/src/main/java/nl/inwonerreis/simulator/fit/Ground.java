package nl.inwonerreis.simulator.fit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.inwonerreis.modeller.journey.Journey;
import nl.inwonerreis.modeller.journey.Node;
import nl.inwonerreis.modeller.journey.Process;
import nl.inwonerreis.modeller.journey.SequenceFlow;
import nl.inwonerreis.modeller.journey.StartEvent;
import nl.inwonerreis.modeller.journey.SubProcess;
import org.jspecify.annotations.Nullable;

/**
 * The flows of a journey as one net to walk on: subprocesses that are simply stepped into are
 * opened, so that a flow into one leads to its start, and its end to what follows.
 */
final class Ground {

  private final Map<String, Node> nodes = new TreeMap<>();
  private final Map<String, SequenceFlow> flows = new TreeMap<>();
  private final Map<String, List<String>> out = new HashMap<>();
  private final Map<String, List<String>> in = new HashMap<>();
  private final Map<String, String> processOf = new HashMap<>();
  private final Map<String, String> parentOf = new HashMap<>();

  Ground(Journey journey) {
    for (Process process : journey.processes()) {
      add(process.id(), null, process.nodes(), process.flows());
    }
  }

  private void add(
      String process, @Nullable String parent, List<Node> inside, List<SequenceFlow> between) {
    for (Node node : inside) {
      nodes.put(node.id(), node);
      processOf.put(node.id(), process);
      if (parent != null) {
        parentOf.put(node.id(), parent);
      }
      if (node instanceof SubProcess sub && isPlain(sub)) {
        add(process, sub.id(), sub.nodes(), sub.flows());
      }
    }
    for (SequenceFlow flow : between) {
      flows.put(flow.id(), flow);
      out.computeIfAbsent(flow.source(), made -> new ArrayList<>()).add(flow.id());
      in.computeIfAbsent(flow.target(), made -> new ArrayList<>()).add(flow.id());
    }
  }

  private static boolean isPlain(SubProcess sub) {
    return sub.kind() == SubProcess.Kind.EMBEDDED || sub.kind() == SubProcess.Kind.TRANSACTION;
  }

  Map<String, Node> nodes() {
    return nodes;
  }

  Node node(String id) {
    Node node = nodes.get(id);
    if (node == null) {
      throw new IllegalArgumentException(id + " is no node of the journey");
    }
    return node;
  }

  /** Returns the node that a token on a flow stands before; a subprocess is stepped into. */
  Node before(String flow) {
    SequenceFlow found = flows.get(flow);
    if (found == null) {
      throw new IllegalArgumentException(flow + " is no flow of the journey");
    }
    return node(found.target());
  }

  /** Returns the ids of the flows out of a node. */
  List<String> out(String node) {
    return out.getOrDefault(node, List.of());
  }

  /** Returns the ids of the flows into a node. */
  List<String> in(String node) {
    return in.getOrDefault(node, List.of());
  }

  String processOf(String node) {
    return processOf.getOrDefault(node, "");
  }

  /** Returns the flows that tokens come out on when they step into a plain subprocess. */
  List<String> inside(SubProcess sub) {
    return sub.nodes().stream()
        .filter(StartEvent.class::isInstance)
        .flatMap(start -> out(start.id()).stream())
        .toList();
  }

  /** Returns the flows after the subprocess that a node stands in; none where it stands in none. */
  List<String> after(String node) {
    String parent = parentOf.get(node);
    return parent == null ? List.of() : out(parent);
  }

  /** Returns the start events of a process, in order of id. */
  List<String> starts(String process) {
    return nodes.values().stream()
        .filter(n -> n instanceof StartEvent && process.equals(processOf(n.id())))
        .map(Node::id)
        .filter(id -> !parentOf.containsKey(id))
        .toList();
  }

  /** Returns whether a node is opened rather than passed. */
  boolean isOpened(Node node) {
    return node instanceof SubProcess sub && isPlain(sub) && !inside(sub).isEmpty();
  }
}
