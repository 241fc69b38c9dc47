package nl.inwonerreis.simulator.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.inwonerreis.modeller.journey.Journey;
import nl.inwonerreis.modeller.journey.Node;
import nl.inwonerreis.modeller.journey.Process;
import nl.inwonerreis.modeller.journey.SubProcess;
import nl.inwonerreis.simulator.distribution.Distribution;
import nl.inwonerreis.simulator.hours.OpeningHours;
import nl.inwonerreis.simulator.random.RandomStreams;
import nl.inwonerreis.simulator.scenario.ElementNumbers;
import nl.inwonerreis.simulator.scenario.Library;
import nl.inwonerreis.simulator.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/** What the parts of the compiler share: the input, the tables being filled, and the findings. */
final class Compilation {

  final Journey journey;
  final Scenario scenario;
  final Library library;
  final LocalDate start;
  final double horizon;
  final Faults faults = new Faults();
  final Defaults defaults = new Defaults();
  final ChoiceCompiler choices = new ChoiceCompiler(faults);
  final List<String> groups = new ArrayList<>();
  final List<String> channels = new ArrayList<>();

  /** Case types of the scenario; empty where there are none. */
  final List<String> caseTypes = new ArrayList<>();

  /** Nodes of the graph, by BPMN id; set once the graph is compiled. */
  final Map<String, PlanNode> nodes = new LinkedHashMap<>();

  /** Place of each staff pool, by id. */
  final Map<String, Integer> pools = new LinkedHashMap<>();

  /** For the nodes of called journeys, what goes before the ids of their journey. */
  private final Map<String, String> origins = new HashMap<>();

  private final Map<Distribution, Law> laws = new LinkedHashMap<>();
  private final Map<OpeningHours, Timetable> timetables = new HashMap<>();

  Compilation(
      Journey journey, Scenario scenario, Library library, LocalDate start, double horizon) {
    this.journey = journey;
    this.scenario = scenario;
    this.library = library;
    this.start = start;
    this.horizon = horizon;
    caseTypes.addAll(scenario.caseTypes().keySet());
    for (Process process : journey.processes()) {
      Process.Origin origin = process.origin();
      if (origin != null) {
        note(origin.journey(), process.nodes());
      }
    }
  }

  private void note(String origin, List<Node> nodes) {
    for (Node node : nodes) {
      origins.put(node.id(), origin);
      if (node instanceof SubProcess sub) {
        note(origin, sub.nodes());
      }
    }
  }

  /** Returns the id by which the scenario knows a channel at an element: each journey its own. */
  @Nullable String channelId(String element, @Nullable String channel) {
    String origin = origins.get(element);
    return channel == null || origin == null ? channel : origin + ":" + channel;
  }

  /** Returns the node of the plan with a BPMN id, which exists. */
  PlanNode node(String id) {
    PlanNode node = nodes.get(id);
    if (node == null) {
      throw new IllegalStateException("no node '%s' in the plan".formatted(id));
    }
    return node;
  }

  /** Returns whether a node is a boundary event. */
  boolean isBoundary(int index) {
    return nodes.values().stream()
        .flatMap(n -> Arrays.stream(n.boundaries))
        .anyMatch(b -> b.node.index == index);
  }

  Law law(Distribution distribution) {
    return laws.computeIfAbsent(distribution, d -> new Law(laws.size(), d));
  }

  List<Law> laws() {
    return List.copyOf(laws.values());
  }

  Timetable timetable(OpeningHours hours) {
    return timetables.computeIfAbsent(
        hours, h -> Timetable.of(h, scenario.holidays(), start, horizon));
  }

  /** Returns the number of kinds of residents: of each group, each case type. */
  int profiles() {
    return groups.size() * Math.max(1, caseTypes.size());
  }

  /** Returns the number of cells in tables by channel and profile. */
  int cells() {
    return (channels.size() + 1) * profiles();
  }

  /** Returns the place of a channel, −1 for none, and a profile in such tables. */
  int cell(int channel, int profile) {
    return (channel + 1) * profiles() + profile;
  }

  int profileOf(int cell) {
    return cell % profiles();
  }

  /** Returns the channel of a cell, or null where none is chosen. */
  @Nullable String channelOf(int cell) {
    int c = cell / profiles();
    return c == 0 ? null : channels.get(c - 1);
  }

  String groupOf(int cell) {
    return groups.get(profileOf(cell) / Math.max(1, caseTypes.size()));
  }

  /** Returns the case type of a cell, or null where there are none. */
  @Nullable String caseTypeOf(int cell) {
    return caseTypes.isEmpty() ? null : caseTypes.get(profileOf(cell) % caseTypes.size());
  }

  /** Finds the numbers of an element for a channel: its own, else those of any other channel. */
  @Nullable ElementNumbers numbersOf(String element, @Nullable String channel) {
    Map<String, ElementNumbers> byChannel = scenario.elements().get(element);
    if (byChannel == null) {
      return null;
    }
    ElementNumbers own = channel == null ? null : byChannel.get(channel);
    return own == null ? byChannel.get("*") : own;
  }

  /** Returns where the numbers of an element for a channel stand. */
  ChoiceCompiler.Place place(String element, int cell, String key) {
    String channel = channelOf(cell);
    Map<String, ElementNumbers> byChannel = scenario.elements().get(element);
    boolean own = channel != null && byChannel != null && byChannel.containsKey(channel);
    String pointer = "/elements/%s/%s/%s".formatted(element, own ? channel : "*", key);
    return placeAt(pointer, cell);
  }

  /** Returns a place in the scenario, for those of a cell. */
  ChoiceCompiler.Place placeAt(String pointer, int cell) {
    return new ChoiceCompiler.Place(pointer, groupOf(cell), channelOf(cell), caseTypeOf(cell));
  }

  boolean isLive(@Nullable String channel) {
    var known = channel == null ? null : library.channels().get(channel);
    return known != null && known.live();
  }

  static long hash(String id) {
    return RandomStreams.hash(id);
  }
}
