package nl.inwonerreis.web.report;

import static nl.inwonerreis.web.report.Estimates.ALL;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.inwonerreis.modeller.journey.Activity;
import nl.inwonerreis.modeller.journey.Finding;
import nl.inwonerreis.modeller.journey.Gateway;
import nl.inwonerreis.modeller.journey.Journey;
import nl.inwonerreis.modeller.journey.Node;
import nl.inwonerreis.modeller.journey.Severity;
import nl.inwonerreis.modeller.journey.Stage;
import nl.inwonerreis.modeller.journey.Touchpoint;
import nl.inwonerreis.simulator.result.Result;
import nl.inwonerreis.simulator.scenario.Source;
import nl.inwonerreis.simulator.scenario.StatedNumber;
import nl.inwonerreis.web.library.JourneyElements;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The map of a journey: what each step is, and what happens there to each group of residents.
 *
 * <p>Elements stand in journey order: by stage, then along the flow; those without a stage follow
 * the last stage before them, and other processes come last.
 */
public final class MapPage {

  private static final String BUNDLE = "nl.inwonerreis.web.report.map";

  private final PageData data;
  private final Language language;
  private final Phrases words;
  private final Names names;
  private final @Nullable ReportView view;

  private MapPage(PageData data, Language language) {
    this.data = data;
    this.language = language;
    this.words = Phrases.load(BUNDLE, language).early(data.isProvisional());
    Result result = data.result();
    this.view =
        result == null
            ? null
            : ReportView.of(result, data.outline(), language, data.isProvisional());
    this.names = view == null ? new Names(plainNames()) : view.names();
  }

  /** Returns the page as JSON; a journey that cannot be read gives its findings alone. */
  public static String json(PageData data, Language language) {
    return Json.line(new MapPage(data, language).page());
  }

  private ObjectNode page() {
    ObjectNode page = Json.object();
    page.put("state", data.state().name().toLowerCase(Locale.ROOT));
    page.put("canRun", data.canRun());
    ArrayNode findings = page.putArray("findings");
    data.files().stream()
        .flatMap(file -> file.findings().stream())
        .filter(f -> f.severity() == Severity.ERROR || f.element() == null)
        .sorted(Finding.ORDER)
        .forEach(f -> FindingsJson.add(findings.addObject(), f, language));
    Journey journey = data.journey();
    page.put("readable", journey != null);
    if (journey == null) {
      return page;
    }
    page.put("name", journey.name());
    List<String> groups = groups(journey);
    ArrayNode named = page.putArray("groups");
    named.addObject().put("id", ALL).put("name", words.say("all"));
    groups.forEach(id -> named.addObject().put("id", id).put("name", names.of(id)));
    ArrayNode stages = page.putArray("stages");
    for (Stage stage : journey.card().stages()) {
      stages.addObject().put("id", stage.id()).put("name", stage.name());
    }
    elements(page, journey, groups);
    if (view != null) {
      ObjectNode opening = page.putObject("opening");
      MapSentences sentences = new MapSentences(view, words);
      opening.set(ALL, sentences.all());
      groups.forEach(id -> opening.set(id, sentences.group(id)));
    }
    legend(page);
    return page;
  }

  private Map<String, String> plainNames() {
    Map<String, String> plain = new HashMap<>();
    Journey journey = data.journey();
    if (journey != null) {
      plain.putAll(JourneyElements.names(journey));
    }
    if (data.scenario() != null) {
      data.scenario().staff().forEach((id, staff) -> plain.put(id, staff.name()));
    }
    data.outline().library().forEach((id, name) -> plain.put(id, language.of(name)));
    return plain;
  }

  /** Lists the groups of the result, else of the scenario, in the order of the journey's card. */
  private List<String> groups(Journey journey) {
    Set<String> known = new LinkedHashSet<>();
    if (view != null) {
      known.addAll(view.estimates().groups());
    } else if (data.scenario() != null) {
      known.addAll(data.scenario().groups().keySet());
    } else {
      known.addAll(journey.card().groups());
    }
    List<String> ordered = new ArrayList<>(journey.card().groups());
    ordered.retainAll(known);
    known.stream().filter(id -> !ordered.contains(id)).forEach(ordered::add);
    return ordered;
  }

  private void elements(ObjectNode page, Journey journey, List<String> groups) {
    MapElements facts = new MapElements(data, language, words, names);
    MapFigures figures = view == null ? null : new MapFigures(view, words, journey);
    ArrayNode list = page.putArray("elements");
    Set<String> pools = new LinkedHashSet<>();
    boolean touchpoints = false;
    for (Node node : inOrder(journey)) {
      ObjectNode one = facts.of(node, journey);
      ObjectNode byGroup = Json.object();
      if (figures != null) {
        putIfAny(byGroup, ALL, figures.of(node.id(), ALL));
        groups.forEach(id -> putIfAny(byGroup, id, figures.of(node.id(), id)));
      }
      if (!byGroup.isEmpty()) {
        one.set("groups", byGroup);
      }
      boolean row = isRow(node, byGroup);
      one.put("row", row);
      touchpoints |= node.touchpoint() != null;
      if (row || !one.path("findings").isEmpty()) {
        list.add(one);
        pools.addAll(facts.pools(node.id()));
      }
    }
    page.put("hasTouchpoints", touchpoints);
    ObjectNode staff = page.putObject("pools");
    for (String id : pools) {
      ObjectNode pool = figures == null ? Json.object() : figures.pool(id);
      staff.set(id, pool.put("name", names.of(id)));
    }
  }

  /** Returns whether a node is a row of the table: a gateway without numbers is not. */
  private static boolean isRow(Node node, ObjectNode byGroup) {
    return node.touchpoint() != null
        || !byGroup.isEmpty()
        || node instanceof Activity
        || !(node instanceof Gateway) && !node.name().isEmpty();
  }

  private static void putIfAny(ObjectNode node, String key, ObjectNode value) {
    if (!value.isEmpty()) {
      node.set(key, value);
    }
  }

  private static List<Node> inOrder(Journey journey) {
    Map<String, Integer> stages = new HashMap<>();
    for (Stage stage : journey.card().stages()) {
      stages.put(stage.id(), stages.size());
    }
    Set<String> residents = new LinkedHashSet<>();
    journey.processes().stream()
        .filter(p -> p.id().equals(journey.residentProcess()))
        .forEach(p -> p.nodes().forEach(n -> residents.add(n.id())));
    Map<String, Integer> rank = new HashMap<>();
    int last = 0;
    List<Node> order = FlowOrder.of(journey);
    for (Node node : order) {
      Touchpoint touchpoint = node.touchpoint();
      Integer stage = touchpoint == null ? null : stages.get(touchpoint.stage());
      boolean resident = residents.contains(node.id());
      last = stage != null && resident ? stage : last;
      rank.put(node.id(), stage != null ? stage : resident ? last : stages.size());
    }
    List<Node> sorted = new ArrayList<>(order);
    sorted.sort((a, b) -> Integer.compare(rankOf(rank, a), rankOf(rank, b)));
    return sorted;
  }

  private static int rankOf(Map<String, Integer> rank, Node node) {
    return rank.getOrDefault(node.id(), 0);
  }

  private void legend(ObjectNode page) {
    List<StatedNumber> numbers =
        view != null
            ? view.result().numbers()
            : data.scenario() != null ? data.scenario().numbers() : List.of();
    long assumed =
        numbers.stream().filter(n -> n.source().kind() == Source.Kind.ASSUMPTION).count();
    ObjectNode legend = page.putObject("legend");
    legend.put("numbers", numbers.size());
    legend.put("assumptions", assumed);
    if (!numbers.isEmpty()) {
      legend.put("text", words.say("legend.assumptions", assumed, numbers.size()));
    }
    if (view != null && !view.result().defaults().isEmpty()) {
      int filled = view.result().defaults().size();
      legend.put("defaults", words.say(filled == 1 ? "legend.default" : "legend.defaults", filled));
    }
  }
}
