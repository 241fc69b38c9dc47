package nl.inwonerreis.web.report;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import nl.inwonerreis.modeller.journey.Activity;
import nl.inwonerreis.modeller.journey.BoundaryEvent;
import nl.inwonerreis.modeller.journey.CatchEvent;
import nl.inwonerreis.modeller.journey.EventTrigger;
import nl.inwonerreis.modeller.journey.Journey;
import nl.inwonerreis.modeller.journey.Layer;
import nl.inwonerreis.modeller.journey.Node;
import nl.inwonerreis.modeller.journey.Process;
import nl.inwonerreis.modeller.journey.Stage;
import nl.inwonerreis.modeller.journey.ThrowEvent;
import nl.inwonerreis.modeller.journey.Touchpoint;

/**
 * The steps of the resident's side in the order in which they are met: along the flow from the
 * start, of branches the earlier stage first, and what can happen during a step before what comes
 * after it.
 *
 * <p>The steps are the touchpoints that a resident sees; where there are none, the activities and
 * messages of the process.
 */
final class WalkRoute {

  private final Journey journey;
  private final Process process;
  private final WalkGraph graph;
  private final boolean touchpoints;
  private final List<Node> order;
  private final List<Node> stops;
  private final Set<String> beside = new HashSet<>();

  private WalkRoute(Journey journey, Process process) {
    this.journey = journey;
    this.process = process;
    this.graph = new WalkGraph(process);
    this.touchpoints = graph.nodes().values().stream().anyMatch(WalkRoute::isTouchpoint);
    this.order = order();
    this.stops = order.stream().filter(this::isStop).toList();
  }

  /** Finds the route, unless the file has no process. */
  static Optional<WalkRoute> of(Journey journey) {
    Optional<Process> side =
        journey.processes().stream()
            .filter(p -> p.id().equals(journey.residentProcess()))
            .findFirst();
    return side.or(() -> journey.processes().stream().filter(p -> !p.nodes().isEmpty()).findFirst())
        .map(p -> new WalkRoute(journey, p));
  }

  WalkGraph graph() {
    return graph;
  }

  Process process() {
    return process;
  }

  List<Node> stops() {
    return stops;
  }

  /** Returns whether the steps are touchpoints. */
  boolean hasTouchpoints() {
    return touchpoints;
  }

  boolean isStop(Node node) {
    return touchpoints ? isTouchpoint(node) : isStep(node);
  }

  private static boolean isTouchpoint(Node node) {
    Touchpoint touchpoint = node.touchpoint();
    return touchpoint != null
        && touchpoint.layer() != Layer.BACKSTAGE
        && touchpoint.layer() != Layer.SUPPORT;
  }

  private static boolean isStep(Node node) {
    return node instanceof Activity
        || node instanceof CatchEvent
        || (node instanceof ThrowEvent t && t.trigger().kind() == EventTrigger.Kind.MESSAGE);
  }

  /** Returns whether a step lies on a way beside the main one, which goes on meanwhile. */
  boolean isBeside(Node stop) {
    return beside.contains(stop.id());
  }

  /** Lists what can follow a step before the next step is met, the step itself first. */
  List<Node> from(Node stop) {
    Set<String> seen = new LinkedHashSet<>(List.of(stop.id()));
    Deque<String> todo = new ArrayDeque<>(seen);
    while (!todo.isEmpty()) {
      for (String to : graph.next(todo.remove())) {
        if (!isStopId(to) && seen.add(to)) {
          todo.add(to);
        }
      }
    }
    return nodes(seen);
  }

  /** Lists the steps that lead to a step without another step between. */
  List<Node> stopsBefore(String element) {
    Set<String> seen = new LinkedHashSet<>();
    Deque<String> todo = new ArrayDeque<>(graph.previous(element));
    List<Node> found = new ArrayList<>();
    while (!todo.isEmpty()) {
      String id = todo.remove();
      if (!seen.add(id)) {
        continue;
      }
      Node node = graph.nodes().get(id);
      if (node != null && isStop(node)) {
        found.add(node);
      } else {
        todo.addAll(graph.previous(id));
      }
    }
    return found;
  }

  /** Finds the step at which something happens: itself, else the nearest step before it. */
  Optional<Node> stopOf(String element) {
    if (isStopId(element)) {
      return Optional.ofNullable(graph.nodes().get(element));
    }
    return stopsBefore(element).stream().findFirst();
  }

  private boolean isStopId(String id) {
    Node node = graph.nodes().get(id);
    return node != null && isStop(node);
  }

  private List<Node> nodes(Set<String> ids) {
    return ids.stream().flatMap(id -> Optional.ofNullable(graph.nodes().get(id)).stream()).toList();
  }

  private record Ready(Node node, boolean side, int stage, int place) {}

  private static final Comparator<Ready> FIRST =
      Comparator.comparing((Ready r) -> !r.side())
          .thenComparingInt(Ready::stage)
          .thenComparingInt(Ready::place);

  /** Orders the nodes so that each comes after all that lead to it. */
  private List<Node> order() {
    List<String> ids = List.copyOf(graph.nodes().keySet());
    Map<String, Integer> places = new HashMap<>();
    ids.forEach(id -> places.put(id, places.size()));
    Map<String, Integer> open = new HashMap<>();
    ids.forEach(id -> open.put(id, graph.previous(id).size()));
    PriorityQueue<Ready> ready = new PriorityQueue<>(FIRST);
    for (Node node : nodes(new LinkedHashSet<>(ids))) {
      if (open.getOrDefault(node.id(), 0) == 0) {
        ready.add(new Ready(node, false, stage(node, 0), places.getOrDefault(node.id(), 0)));
      }
    }
    List<Node> ordered = new ArrayList<>();
    Set<String> done = new HashSet<>();
    while (!ready.isEmpty()) {
      Ready now = ready.remove();
      if (!done.add(now.node().id())) {
        continue;
      }
      ordered.add(now.node());
      if (now.side()) {
        beside.add(now.node().id());
      }
      for (String to : graph.next(now.node().id())) {
        Node node = graph.nodes().get(to);
        if (node != null && open.merge(to, -1, Integer::sum) == 0) {
          boolean side = (now.side() && graph.previous(to).size() == 1) || isBeside(to);
          ready.add(new Ready(node, side, stage(node, now.stage()), places.getOrDefault(to, 0)));
        }
      }
    }
    return ordered;
  }

  private boolean isBeside(String id) {
    return graph.nodes().get(id) instanceof BoundaryEvent boundary && !boundary.interrupting();
  }

  /** Returns the place of a node's stage, or {@code otherwise} where it has none. */
  private int stage(Node node, int otherwise) {
    Touchpoint touchpoint = node.touchpoint();
    List<String> stages = journey.card().stages().stream().map(Stage::id).toList();
    int place = touchpoint == null ? -1 : stages.indexOf(touchpoint.stage());
    return place < 0 ? otherwise : place;
  }
}
