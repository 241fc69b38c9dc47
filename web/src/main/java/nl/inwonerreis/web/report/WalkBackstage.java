package nl.inwonerreis.web.report;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.inwonerreis.modeller.journey.Activity;
import nl.inwonerreis.modeller.journey.CatchEvent;
import nl.inwonerreis.modeller.journey.EventTrigger;
import nl.inwonerreis.modeller.journey.Journey;
import nl.inwonerreis.modeller.journey.Lane;
import nl.inwonerreis.modeller.journey.MessageFlow;
import nl.inwonerreis.modeller.journey.Node;
import nl.inwonerreis.modeller.journey.Pool;
import nl.inwonerreis.modeller.journey.Process;

/**
 * What happens behind the scenes at a step: the work that leads to the message the step waits for,
 * else the work that a message of the step sets going. It ends where the resident hears something.
 */
final class WalkBackstage {

  /** A piece of work behind the scenes, with the names of who does it. */
  record Work(Node node, String pool, String lane) {}

  private record Place(Process process, WalkGraph graph) {}

  private final Journey journey;
  private final WalkRoute route;
  private final Map<String, Place> places = new HashMap<>();

  WalkBackstage(Journey journey, WalkRoute route) {
    this.journey = journey;
    this.route = route;
    for (Process process : journey.processes()) {
      if (!process.id().equals(route.process().id())) {
        Place place = new Place(process, new WalkGraph(process));
        place.graph().nodes().keySet().forEach(id -> places.put(id, place));
      }
    }
  }

  List<Work> of(Node stop) {
    Set<String> found = new LinkedHashSet<>();
    List<String> sources = sources(stop);
    if (!sources.isEmpty()) {
      sources.forEach(source -> walk(source, found, false));
    } else {
      route.from(stop).forEach(node -> targets(node).forEach(to -> walk(to, found, true)));
    }
    return works(found);
  }

  private List<String> sources(Node stop) {
    return journey.messageFlows().stream()
        .filter(flow -> flow.target().equals(stop.id()))
        .map(MessageFlow::source)
        .filter(places::containsKey)
        .toList();
  }

  private List<String> targets(Node node) {
    return journey.messageFlows().stream()
        .filter(flow -> flow.source().equals(node.id()))
        .map(MessageFlow::target)
        .filter(places::containsKey)
        .toList();
  }

  /**
   * Follows the flow, forward or back, up to where a message goes to or comes from the resident.
   */
  private void walk(String start, Set<String> found, boolean forward) {
    Deque<String> todo = new ArrayDeque<>(List.of(start));
    while (!todo.isEmpty()) {
      String id = todo.remove();
      Place place = places.get(id);
      boolean first = id.equals(start);
      if (place == null || (!first && !forward && meetsResident(id)) || !found.add(id)) {
        continue;
      }
      if (!forward || first || !meetsResident(id)) {
        Set<String> on = forward ? place.graph().next(id) : place.graph().previous(id);
        on.stream().filter(to -> !place.graph().isSide(to)).forEach(todo::add);
      }
    }
  }

  private boolean meetsResident(String id) {
    return journey.messageFlows().stream()
        .anyMatch(
            flow ->
                (flow.source().equals(id) && isResidents(flow.target()))
                    || (flow.target().equals(id) && isResidents(flow.source())));
  }

  private boolean isResidents(String id) {
    return route.graph().nodes().containsKey(id);
  }

  /** Puts the work in the order of its process; gateways and ends are no work. */
  private List<Work> works(Set<String> found) {
    return journey.processes().stream()
        .filter(process -> !process.id().equals(route.process().id()))
        .flatMap(
            process ->
                places.values().stream()
                    .filter(place -> place.process().id().equals(process.id()))
                    .limit(1)
                    .flatMap(place -> place.graph().nodes().values().stream()))
        .filter(node -> found.contains(node.id()) && isWork(node))
        .map(this::work)
        .toList();
  }

  private static boolean isWork(Node node) {
    return node instanceof Activity || node instanceof CatchEvent;
  }

  private Work work(Node node) {
    Place place = places.get(node.id());
    if (place == null) {
      return new Work(node, "", "");
    }
    Process process = place.process();
    String pool = journey.findPoolOf(process.id()).map(Pool::name).orElse(process.name());
    Optional<String> lane =
        process.lanes().stream()
            .filter(l -> l.nodes().contains(node.id()))
            .map(Lane::name)
            .reduce((outer, inner) -> inner);
    return new Work(node, pool, lane.orElse(""));
  }

  /** Returns what sort of work it is: work, send, wait, timer or automatic. */
  static String kind(Node node) {
    if (node instanceof CatchEvent caught) {
      return caught.trigger().kind() == EventTrigger.Kind.TIMER ? "timer" : "wait";
    }
    Activity.Kind kind = node instanceof Activity activity ? activity.kind() : Activity.Kind.TASK;
    return switch (kind) {
      case RECEIVE -> "wait";
      case SEND -> "send";
      case SERVICE, SCRIPT, BUSINESS_RULE -> "automatic";
      default -> "work";
    };
  }
}
