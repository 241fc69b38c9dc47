package nl.inwonerreis.web.report;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.inwonerreis.modeller.journey.Activity;
import nl.inwonerreis.modeller.journey.BoundaryEvent;
import nl.inwonerreis.modeller.journey.CatchEvent;
import nl.inwonerreis.modeller.journey.Gateway;
import nl.inwonerreis.modeller.journey.Journey;
import nl.inwonerreis.modeller.journey.Node;
import nl.inwonerreis.modeller.journey.Offer;
import nl.inwonerreis.modeller.journey.Process;
import nl.inwonerreis.modeller.journey.SequenceFlow;
import nl.inwonerreis.modeller.journey.StartEvent;
import nl.inwonerreis.modeller.journey.SubProcess;
import nl.inwonerreis.modeller.journey.Touchpoint;
import nl.inwonerreis.simulator.json.ElementKeys;
import nl.inwonerreis.web.report.NumberKind.Leaf;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The sections of the form about single steps and choices, in the order of the journey. */
final class NumberSteps {

  /** The nodes and flows of a process or subprocess. */
  private record Level(List<Node> nodes, List<SequenceFlow> flows) {}

  private final NumberTexts texts;
  private final NumberFields fields;
  private final NumberSections sections;
  private final JsonNode effective;

  NumberSteps(NumberTexts texts, NumberFields fields, NumberSections sections, JsonNode effective) {
    this.texts = texts;
    this.fields = fields;
    this.sections = sections;
    this.effective = effective;
  }

  void addTo(ArrayNode list, Journey journey) {
    List<Level> levels = levels(journey);
    ArrayNode steps = sections.section(list, "steps");
    Set<String> shown = new LinkedHashSet<>();
    for (Level level : levels) {
      for (Node node : ordered(level)) {
        step(steps, node);
        shown.add(node.id());
      }
    }
    for (String id : effective.path("elements").propertyNames()) {
      if (!shown.contains(id) && !id.startsWith("x-")) {
        String pointer = NumberPlaces.child("/elements", id);
        ObjectNode group = NumberSections.group(steps, pointer, id);
        group.put("p", pointer);
        fields.field(NumberSections.fieldsOf(group).addObject(), pointer, id, Leaf.JSON);
      }
    }
    ArrayNode choices = sections.section(list, "flows");
    levels.forEach(level -> ordered(level).forEach(node -> choice(choices, node, level)));
  }

  /** The steps of journeys that are called are filled in there, so they are no levels here. */
  private static List<Level> levels(Journey journey) {
    List<Process> processes = new ArrayList<>(journey.processes());
    processes.removeIf(process -> process.origin() != null);
    processes.sort(java.util.Comparator.comparing(p -> !p.id().equals(journey.residentProcess())));
    List<Level> levels = new ArrayList<>();
    processes.forEach(process -> add(levels, new Level(process.nodes(), process.flows())));
    return levels;
  }

  private static void add(List<Level> levels, Level level) {
    levels.add(level);
    for (Node node : level.nodes()) {
      if (node instanceof SubProcess inner) {
        add(levels, new Level(inner.nodes(), inner.flows()));
      }
    }
  }

  /**
   * Lists the nodes of a level breadth first along the flows; those that none leads to come last.
   */
  private static List<Node> ordered(Level level) {
    Map<String, Node> nodes = new LinkedHashMap<>();
    level.nodes().forEach(node -> nodes.put(node.id(), node));
    Set<Node> ordered = new LinkedHashSet<>();
    Deque<Node> next = new ArrayDeque<>();
    level.nodes().stream().filter(StartEvent.class::isInstance).forEach(next::add);
    while (!next.isEmpty()) {
      Node node = next.remove();
      if (ordered.add(node)) {
        for (SequenceFlow flow : level.flows()) {
          Node target = nodes.get(flow.target());
          if (flow.source().equals(node.id()) && target != null) {
            next.add(target);
          }
        }
        level.nodes().stream()
            .filter(
                b -> b instanceof BoundaryEvent boundary && boundary.attachedTo().equals(node.id()))
            .forEach(next::add);
      }
    }
    ordered.addAll(level.nodes());
    return List.copyOf(ordered);
  }

  private void step(ArrayNode steps, Node node) {
    JsonNode channels = effective.path("elements").path(node.id());
    Touchpoint touchpoint = node.touchpoint();
    boolean times =
        node instanceof Activity || node instanceof CatchEvent || node instanceof BoundaryEvent;
    if (node instanceof Gateway || !times && channels.isEmpty()) {
      return;
    }
    String pointer = NumberPlaces.child("/elements", node.id());
    ObjectNode head = NumberSections.group(steps, pointer, node.label());
    head.put("element", node.id());
    if (channels.isEmpty()) {
      String key =
          node instanceof Activity ? "task" : node instanceof CatchEvent ? "catch" : "event";
      head.put("default", texts.say("default." + key));
    }
    for (String channel : channels.propertyNames()) {
      channel(steps, node, pointer, channel, channels.path(channel));
    }
    Set<String> offered = new LinkedHashSet<>();
    if (touchpoint != null) {
      touchpoint.offers().stream().map(Offer::channel).forEach(offered::add);
    }
    offered.add("*");
    for (String channel : offered) {
      if (!channels.has(channel)) {
        JsonNode value =
            node instanceof Activity ? Json.object().put("handling", "PT10M") : Json.object();
        NumberSections.add(
            head,
            NumberPlaces.child(pointer, channel),
            texts.say("add.channel", channelName(channel, channels)),
            value);
      }
    }
  }

  private void channel(ArrayNode steps, Node node, String step, String channel, JsonNode numbers) {
    String pointer = NumberPlaces.child(step, channel);
    ObjectNode group = NumberSections.group(steps, pointer, node.label());
    group.put("p", pointer);
    group.put("remove", true);
    group.put("element", node.id());
    group.put("channel", channel);
    group.put("sub", channelName(channel, effective.path("elements").path(node.id())));
    fields.members(NumberSections.fieldsOf(group), pointer, NumberGrammar.ELEMENT);
    Set<String> fitting = ElementKeys.of(node, false);
    List<String> names =
        NumberGrammar.ELEMENT.members().keySet().stream().filter(fitting::contains).toList();
    sections.missing(group, pointer, numbers, NumberGrammar.ELEMENT, names);
  }

  private String channelName(String channel, JsonNode channels) {
    if (!channel.equals("*")) {
      return texts.name(channel);
    }
    return texts.say(
        channels.size() > (channels.has("*") ? 1 : 0) ? "channel.rest" : "channel.all");
  }

  private void choice(ArrayNode choices, Node node, Level level) {
    List<SequenceFlow> out =
        level.flows().stream().filter(flow -> flow.source().equals(node.id())).toList();
    boolean shares =
        node instanceof Gateway gateway
            && (gateway.kind() == Gateway.Kind.EXCLUSIVE
                || gateway.kind() == Gateway.Kind.INCLUSIVE);
    JsonNode flows = effective.path("flows");
    if (out.stream().noneMatch(flow -> flows.has(flow.id())) && (!shares || out.size() < 2)) {
      return;
    }
    ObjectNode group = NumberSections.group(choices, node.id(), node.label());
    group.put("element", node.id());
    BigDecimal sum = BigDecimal.ZERO;
    int silent = 0;
    for (SequenceFlow flow : out) {
      String pointer = NumberPlaces.child("/flows", flow.id());
      String label = texts.say("flow", flow.name().isBlank() ? targetOf(flow, level) : flow.name());
      ObjectNode field = NumberSections.fieldsOf(group).addObject();
      fields.field(field, pointer, label, Leaf.SHARE);
      JsonNode share = flows.path(flow.id());
      sum = share.isNumber() ? sum.add(share.decimalValue()) : sum;
      if (!flows.has(flow.id())) {
        silent++;
        field.put("default", "");
      }
    }
    if (silent == out.size()) {
      group.put("default", texts.say("default.flows"));
    } else if (silent > 0 && node instanceof Gateway) {
      group.put("note", texts.say("flow.rest"));
    } else if (node instanceof Gateway gateway
        && gateway.kind() == Gateway.Kind.EXCLUSIVE
        && out.stream().allMatch(flow -> flows.path(flow.id()).isNumber())) {
      fields.sum(group, sum);
    }
  }

  private static String targetOf(SequenceFlow flow, Level level) {
    return level.nodes().stream()
        .filter(node -> node.id().equals(flow.target()))
        .map(Node::label)
        .findFirst()
        .orElse(flow.target());
  }
}
