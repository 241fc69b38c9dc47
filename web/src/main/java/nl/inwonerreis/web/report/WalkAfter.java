package nl.inwonerreis.web.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.inwonerreis.modeller.journey.BoundaryEvent;
import nl.inwonerreis.modeller.journey.CatchEvent;
import nl.inwonerreis.modeller.journey.EndEvent;
import nl.inwonerreis.modeller.journey.EventTrigger;
import nl.inwonerreis.modeller.journey.Gateway;
import nl.inwonerreis.modeller.journey.Node;
import nl.inwonerreis.modeller.journey.SequenceFlow;
import nl.inwonerreis.modeller.journey.ThrowEvent;

/** What can happen during a step, and right after it: choices, messages and ends. */
final class WalkAfter {

  private final WalkRoute route;
  private final WalkWords words;

  WalkAfter(WalkRoute route, WalkWords words) {
    this.route = route;
    this.words = words;
  }

  List<String> of(Node stop) {
    List<String> said = new ArrayList<>();
    meanwhile(said, stop);
    for (Node node : route.from(stop)) {
      if (node instanceof Gateway gateway) {
        choice(said, gateway);
      } else if (node instanceof ThrowEvent thrown && isMessage(thrown.trigger())) {
        add(said, node, stop, "then.send");
      } else if (node instanceof CatchEvent) {
        add(said, node, stop, "then.wait");
      }
    }
    end(stop, said);
    return List.copyOf(new LinkedHashSet<>(said));
  }

  private void meanwhile(List<String> said, Node stop) {
    List<String> events =
        route.graph().next(stop.id()).stream()
            .flatMap(id -> Stream.ofNullable(route.graph().nodes().get(id)))
            .filter(BoundaryEvent.class::isInstance)
            .map(Node::name)
            .filter(name -> !name.isBlank())
            .map(WalkWords::quoted)
            .toList();
    if (!events.isEmpty()) {
      said.add(words.say("meanwhile", words.join(events, "and")));
    }
  }

  private static boolean isMessage(EventTrigger trigger) {
    return trigger.kind() == EventTrigger.Kind.MESSAGE;
  }

  private void add(List<String> said, Node node, Node stop, String key) {
    if (!node.id().equals(stop.id()) && !node.name().isBlank()) {
      said.add(words.say(key, node.name()));
    }
  }

  /** Tells the ways out of a gateway where at least two of them have a name. */
  private void choice(List<String> said, Gateway gateway) {
    Set<String> ways = new LinkedHashSet<>();
    for (SequenceFlow flow : route.graph().flowsFrom(gateway.id())) {
      if (!flow.name().isBlank()) {
        ways.add(WalkWords.quoted(flow.name()));
      }
    }
    if (ways.size() < 2) {
      return;
    }
    String all = words.join(List.copyOf(ways), "or");
    said.add(
        gateway.name().isBlank()
            ? words.say("then.choice.unnamed", all)
            : words.say("then.choice", gateway.name(), all));
  }

  /** Tells the end where the step leads to one end and nowhere else. */
  private void end(Node stop, List<String> said) {
    Set<String> next = new LinkedHashSet<>(route.graph().next(stop.id()));
    next.removeIf(route.graph()::isSide);
    if (next.size() == 1
        && route.graph().nodes().get(next.iterator().next()) instanceof EndEvent end
        && !end.name().isBlank()) {
      said.add(words.say(route.isBeside(stop) ? "then.beside" : "then.end", end.name()));
    }
  }
}
