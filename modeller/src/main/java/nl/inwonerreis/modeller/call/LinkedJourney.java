package nl.inwonerreis.modeller.call;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.inwonerreis.modeller.journey.Activity;
import nl.inwonerreis.modeller.journey.DataItem;
import nl.inwonerreis.modeller.journey.Journey;
import nl.inwonerreis.modeller.journey.JourneyCard;
import nl.inwonerreis.modeller.journey.MessageFlow;
import nl.inwonerreis.modeller.journey.Node;
import nl.inwonerreis.modeller.journey.Pool;
import nl.inwonerreis.modeller.journey.Process;
import nl.inwonerreis.modeller.journey.SubProcess;

/** Puts the journeys that a journey calls behind its own processes, under ids of their own. */
public final class LinkedJourney {

  private LinkedJourney() {}

  /**
   * Returns a journey with the processes that it calls, and those that these talk to. Norms and
   * stages are its own; a fact that both name is one fact.
   *
   * @param called the journeys called, each linked itself; one by element that is called
   */
  public static Journey of(Journey own, List<CalledJourney> called) {
    if (called.isEmpty()) {
      return own;
    }
    Map<String, String> targets = new LinkedHashMap<>();
    Map<String, Set<String>> entries = new LinkedHashMap<>();
    Map<String, Journey> journeys = new LinkedHashMap<>();
    for (CalledJourney one : called) {
      targets.put(one.called(), new Renaming(one.name()).id(one.process()));
      entries.computeIfAbsent(one.name(), n -> new LinkedHashSet<>()).add(one.process());
      journeys.put(one.name(), one.journey());
    }
    own.processes().forEach(p -> targets.remove(p.id()));
    List<Process> processes = new ArrayList<>();
    own.processes().forEach(p -> processes.add(CallTargets.in(p, targets)));
    List<Pool> pools = new ArrayList<>(own.pools());
    List<MessageFlow> messages = new ArrayList<>(own.messageFlows());
    journeys.forEach(
        (name, journey) -> {
          Renaming renaming = new Renaming(name);
          Set<String> needed = closure(journey, entries.getOrDefault(name, Set.of()));
          journey.processes().stream()
              .filter(p -> needed.contains(p.id()))
              .forEach(p -> processes.add(renaming.process(p, journey)));
          journey.pools().stream()
              .filter(p -> p.process() == null || needed.contains(p.process()))
              .forEach(p -> pools.add(renaming.pool(p)));
          journey.messageFlows().forEach(f -> messages.add(renaming.message(f)));
        });
    return new Journey(
        own.name(),
        own.residentProcess(),
        card(own.card(), journeys.values()),
        processes,
        pools,
        messages);
  }

  /** Returns the processes that are called, and all that they call or exchange messages with. */
  private static Set<String> closure(Journey journey, Set<String> called) {
    Map<String, String> owners = new LinkedHashMap<>();
    Map<String, Set<String>> next = new LinkedHashMap<>();
    for (Process process : journey.processes()) {
      collect(process.id(), process.nodes(), owners, next);
    }
    for (Pool pool : journey.pools()) {
      if (pool.process() != null) {
        owners.put(pool.id(), pool.process());
      }
    }
    for (MessageFlow flow : journey.messageFlows()) {
      String from = owners.get(flow.source());
      String to = owners.get(flow.target());
      if (from != null && to != null) {
        next.computeIfAbsent(from, p -> new LinkedHashSet<>()).add(to);
        next.computeIfAbsent(to, p -> new LinkedHashSet<>()).add(from);
      }
    }
    Set<String> needed = new LinkedHashSet<>();
    List<String> open = new ArrayList<>(called);
    while (!open.isEmpty()) {
      String process = open.remove(open.size() - 1);
      if (needed.add(process)) {
        open.addAll(next.getOrDefault(process, Set.of()));
      }
    }
    return needed;
  }

  private static void collect(
      String process, List<Node> nodes, Map<String, String> owners, Map<String, Set<String>> next) {
    for (Node node : nodes) {
      owners.put(node.id(), process);
      if (node instanceof SubProcess sub) {
        collect(process, sub.nodes(), owners, next);
      } else if (node instanceof Activity call && call.called() != null) {
        next.computeIfAbsent(process, p -> new LinkedHashSet<>()).add(call.called());
      }
    }
  }

  private static JourneyCard card(JourneyCard own, Iterable<Journey> journeys) {
    List<DataItem> data = new ArrayList<>(own.data());
    Set<String> known =
        data.stream().map(DataItem::id).collect(Collectors.toCollection(HashSet::new));
    for (Journey journey : journeys) {
      journey.card().data().stream().filter(d -> known.add(d.id())).forEach(data::add);
    }
    return new JourneyCard(
        own.question(),
        own.trigger(),
        own.status(),
        own.owner(),
        own.stages(),
        own.groups(),
        data,
        own.norms());
  }
}
