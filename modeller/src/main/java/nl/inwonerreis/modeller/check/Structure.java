package nl.inwonerreis.modeller.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.inwonerreis.modeller.journey.Journey;
import nl.inwonerreis.modeller.journey.Node;
import nl.inwonerreis.modeller.journey.Pool;
import nl.inwonerreis.modeller.journey.Process;
import nl.inwonerreis.modeller.journey.SequenceFlow;
import nl.inwonerreis.modeller.journey.SubProcess;

/** A journey laid out for the rules: every scope, and every node by id with its flows. */
final class Structure {

  private final Journey journey;
  private final List<Scope> scopes = new ArrayList<>();
  private final Map<String, Node> nodes = new HashMap<>();
  private final Map<String, Pool> pools = new HashMap<>();
  private final Map<String, String> processes = new HashMap<>();
  private final Map<String, List<SequenceFlow>> outgoing = new HashMap<>();
  private final Map<String, List<SequenceFlow>> incoming = new HashMap<>();

  Structure(Journey journey) {
    this.journey = journey;
    journey.pools().forEach(pool -> pools.put(pool.id(), pool));
    for (Process process : journey.processes()) {
      add(new Scope(process.id(), null, process.nodes(), process.flows()));
    }
  }

  Journey journey() {
    return journey;
  }

  /** Returns all scopes, outer ones before inner ones. */
  List<Scope> scopes() {
    return scopes;
  }

  Stream<Node> nodes() {
    return scopes.stream().flatMap(s -> s.nodes().stream());
  }

  <T extends Node> Stream<T> nodes(Class<T> type) {
    return nodes().filter(type::isInstance).map(type::cast);
  }

  Optional<Node> findNode(String id) {
    return Optional.ofNullable(nodes.get(id));
  }

  Optional<Pool> findPool(String id) {
    return Optional.ofNullable(pools.get(id));
  }

  /** Finds the process in which a node stands, however deep. */
  Optional<String> findProcessOf(String node) {
    return Optional.ofNullable(processes.get(node));
  }

  List<SequenceFlow> outgoing(String node) {
    return outgoing.getOrDefault(node, List.of());
  }

  List<SequenceFlow> incoming(String node) {
    return incoming.getOrDefault(node, List.of());
  }

  private void add(Scope scope) {
    scopes.add(scope);
    for (SequenceFlow flow : scope.flows()) {
      outgoing.computeIfAbsent(flow.source(), k -> new ArrayList<>()).add(flow);
      incoming.computeIfAbsent(flow.target(), k -> new ArrayList<>()).add(flow);
    }
    for (Node node : scope.nodes()) {
      nodes.put(node.id(), node);
      processes.put(node.id(), scope.process());
      if (node instanceof SubProcess sub) {
        add(new Scope(scope.process(), sub, sub.nodes(), sub.flows()));
      }
    }
  }
}
