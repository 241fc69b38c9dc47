package nl.inwonerreis.simulator.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.inwonerreis.modeller.bpmn.BpmnReader;
import nl.inwonerreis.modeller.check.CheckResult;
import nl.inwonerreis.modeller.check.CheckedJourney;
import nl.inwonerreis.modeller.check.JourneyCheck;
import nl.inwonerreis.modeller.journey.Activity;
import nl.inwonerreis.modeller.journey.BoundaryEvent;
import nl.inwonerreis.modeller.journey.CatchEvent;
import nl.inwonerreis.modeller.journey.EventTrigger;
import nl.inwonerreis.modeller.journey.Gateway;
import nl.inwonerreis.modeller.journey.Journey;
import nl.inwonerreis.modeller.journey.MessageFlow;
import nl.inwonerreis.modeller.journey.Node;
import nl.inwonerreis.modeller.journey.Process;
import nl.inwonerreis.modeller.journey.SequenceFlow;
import nl.inwonerreis.modeller.journey.StartEvent;
import nl.inwonerreis.modeller.journey.SubProcess;
import nl.inwonerreis.simulator.model.TestRun;
import nl.inwonerreis.simulator.plan.PlanCompilation;
import nl.inwonerreis.simulator.plan.PlanCompiler;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Token traces that others wrote down, in {@code token-traces} of the data folder: the engine
 * enters the same nodes and flows as often. Where it does not, BPMN decides; those are listed by
 * name.
 */
final class TokenTraceTest {

  /** Traces that differ from BPMN 2.0 or from what is simulated, and why. */
  private static final Map<String, String> DIFFERENCES =
      new TreeMap<>(
          Map.of(
              "Simulator.event-sub-process-implicit-start.json",
              "BPMN 2.0, 10.5.2: beside a start event nothing else starts by itself",
              "Simulator.signal-consume.json",
              "BPMN 2.0, 10.5.1: a signal is broadcast; catching it does not use it up",
              "Simulator.signal-trigger-multiple-start-events.json",
              "one live case per resident and process: a signal starts no second one"));

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private record Step(String kind, JsonNode value) {}

  private final Path folder =
      Path.of(System.getProperty("inwonerreis.data", "absent"), "token-traces");

  @Test
  void theEngineEntersWhatTheTracesEnter() throws IOException {
    if (!Files.isDirectory(folder)) {
      System.out.println("corpus: SKIPPED (no token traces)");
    }
    assumeTrue(Files.isDirectory(folder), "no token traces");
    Map<String, String> different = new TreeMap<>();
    int traces = 0;
    JsonNode sequences = JSON.readTree(folder.resolve("trigger-sequences.json").toFile());
    for (Map.Entry<String, JsonNode> model : sequences.properties()) {
      for (JsonNode sequence : model.getValue()) {
        Map<String, String> found = compare(model.getKey(), steps(sequence));
        traces += (int) steps(sequence).stream().filter(s -> s.kind.equals("expectTrace")).count();
        different.putAll(found);
      }
    }
    System.out.printf(
        "corpus: token traces: %d, the same %d, different by BPMN %d%n",
        traces, traces - different.size(), DIFFERENCES.size());
    different.forEach((trace, how) -> System.out.println("  " + trace + ": " + how));
    assertThat(different.keySet()).isEqualTo(DIFFERENCES.keySet());
  }

  private static List<Step> steps(JsonNode sequence) {
    List<Step> steps = new ArrayList<>();
    for (JsonNode step : sequence) {
      Map.Entry<String, JsonNode> first = step.properties().iterator().next();
      steps.add(new Step(first.getKey(), first.getValue()));
    }
    return steps;
  }

  private Map<String, String> compare(String model, List<Step> steps) throws IOException {
    Map<String, String> different = new TreeMap<>();
    CheckResult result = JourneyCheck.check(BpmnReader.read(folder.resolve(model)));
    CheckedJourney checked = result.journey();
    if (checked == null) {
      return Map.of(model, "refused: " + result.findings());
    }
    Journey journey = checked.journey();
    Map<String, Node> nodes = new LinkedHashMap<>();
    List<SequenceFlow> flows = new ArrayList<>();
    for (Process p : journey.processes()) {
      collect(p.nodes(), p.flows(), nodes, flows);
    }
    TracedRun run = run(checked, nodes, flows, steps);
    for (Step step : steps) {
      if (step.kind.equals("trigger") || step.kind.equals("signal")) {
        run.trigger(targetOf(journey, step.value.asString()));
      } else if (step.kind.equals("other") && step.value.asString().startsWith("trigger")) {
        run.trigger(theTask(nodes));
      } else if (step.kind.equals("expectTrace")) {
        String trace = step.value.asString();
        Map<String, Integer> expected = expected(trace, nodes, flows);
        Map<String, Integer> counted = run.takeCounts();
        counted.keySet().removeIf(id -> startsItself(nodes.get(id)));
        if (!counted.equals(expected)) {
          different.put(trace, difference(expected, counted));
        }
      }
    }
    return different;
  }

  private static String difference(Map<String, Integer> expected, Map<String, Integer> counted) {
    Set<String> ids = new LinkedHashSet<>(expected.keySet());
    ids.addAll(counted.keySet());
    return ids.stream()
        .filter(id -> !expected.getOrDefault(id, 0).equals(counted.getOrDefault(id, 0)))
        .map(
            id ->
                "%s %d, not %d"
                    .formatted(id, counted.getOrDefault(id, 0), expected.getOrDefault(id, 0)))
        .collect(Collectors.joining("; "));
  }

  /** Starts, boundary events, catching links and event subprocesses are not entered but happen. */
  private static boolean startsItself(Node node) {
    return node instanceof CatchEvent link && link.trigger().kind() == EventTrigger.Kind.LINK
        || node instanceof StartEvent
        || node instanceof BoundaryEvent
        || node instanceof SubProcess sub && sub.kind() == SubProcess.Kind.EVENT;
  }

  private Map<String, Integer> expected(
      String trace, Map<String, Node> nodes, List<SequenceFlow> flows) throws IOException {
    Set<String> known = new LinkedHashSet<>(nodes.keySet());
    flows.forEach(f -> known.add(f.id()));
    Map<String, Integer> expected = new TreeMap<>();
    for (JsonNode line : JSON.readTree(folder.resolve(trace).toFile())) {
      String[] words = line.asString().split(":");
      if (words[0].equals("enter")
          && known.contains(words[1])
          && !startsItself(nodes.get(words[1]))) {
        expected.merge(words[1], 1, Integer::sum);
      }
    }
    return expected;
  }

  private static String targetOf(Journey journey, String id) {
    return journey.messageFlows().stream()
        .filter(f -> f.id().equals(id))
        .map(MessageFlow::target)
        .findFirst()
        .orElse(id);
  }

  private static String theTask(Map<String, Node> nodes) {
    return nodes.values().stream()
        .filter(Activity.class::isInstance)
        .map(Node::id)
        .findFirst()
        .orElseThrow();
  }

  private static TracedRun run(
      CheckedJourney checked, Map<String, Node> nodes, List<SequenceFlow> flows, List<Step> steps) {
    Set<String> waiting = new LinkedHashSet<>();
    Map<String, List<String>> chosen = new LinkedHashMap<>();
    for (Step step : steps) {
      String text = step.value.isString() ? step.value.asString() : "";
      if (step.kind.equals("waitAt")) {
        waiting.add(text);
      } else if (text.startsWith("waitAtElement")) {
        waiting.add(theTask(nodes));
      } else if (text.startsWith("setConfig")) {
        List<String> ids = new ArrayList<>();
        Matcher element = Pattern.compile("element\\('([^']*)'\\)").matcher(text);
        while (element.find()) {
          ids.add(element.group(1));
        }
        chosen.put(ids.get(0), ids.subList(1, ids.size()));
      } else if (step.kind.equals("setActiveOutgoing")) {
        step.value
            .properties()
            .forEach(e -> chosen.put(e.getKey(), List.of(e.getValue().asString())));
      }
    }
    String scenario =
        "{'format': 1, 'start': '2026-01-05', "
            + "'groups': {'basis': {'share': 1, 'channels': {'web': 1}}}, 'elements': {"
            + elements(nodes, waiting)
            + "}, 'flows': {"
            + shares(nodes, flows, chosen)
            + "}}";
    PlanCompilation compilation =
        PlanCompiler.compile(
            checked, TestRun.scenario(checked, scenario), TestRun.library(), TestRun.TODAY);
    var plan = compilation.plan();
    if (plan == null) {
      throw new AssertionError("refused: " + compilation.findings());
    }
    return new TracedRun(checked.journey(), plan);
  }

  private static String elements(Map<String, Node> nodes, Set<String> waiting) {
    return nodes.values().stream()
        .filter(n -> n instanceof Activity a && a.kind() != Activity.Kind.RECEIVE)
        .map(
            n ->
                "'%s': {'*': {'handling': '%s'}}"
                    .formatted(n.id(), waiting.contains(n.id()) ? "P9D" : "PT0S"))
        .collect(Collectors.joining(", "));
  }

  /** One flow of an exclusive gateway, all of an inclusive one, unless a step says otherwise. */
  private static String shares(
      Map<String, Node> nodes, List<SequenceFlow> flows, Map<String, List<String>> chosen) {
    List<String> shares = new ArrayList<>();
    for (Node node : nodes.values()) {
      List<SequenceFlow> out = flows.stream().filter(f -> f.source().equals(node.id())).toList();
      if (!(node instanceof Gateway gateway) || out.size() < 2) {
        continue;
      }
      boolean one = gateway.kind() == Gateway.Kind.EXCLUSIVE;
      if (one || gateway.kind() == Gateway.Kind.INCLUSIVE) {
        List<String> taken =
            chosen.getOrDefault(
                node.id(),
                one
                    ? List.of(out.get(0).id())
                    : out.stream().filter(f -> !f.isDefault()).map(SequenceFlow::id).toList());
        out.forEach(f -> shares.add("'%s': %d".formatted(f.id(), taken.contains(f.id()) ? 1 : 0)));
      }
    }
    return String.join(", ", shares);
  }

  private static void collect(
      List<Node> inside,
      List<SequenceFlow> between,
      Map<String, Node> nodes,
      List<SequenceFlow> flows) {
    flows.addAll(between);
    for (Node node : inside) {
      nodes.put(node.id(), node);
      if (node instanceof SubProcess sub) {
        collect(sub.nodes(), sub.flows(), nodes, flows);
      }
    }
  }
}
