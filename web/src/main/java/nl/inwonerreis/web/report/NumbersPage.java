package nl.inwonerreis.web.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.inwonerreis.modeller.journey.Finding;
import nl.inwonerreis.modeller.journey.Severity;
import nl.inwonerreis.simulator.result.Estimate;
import nl.inwonerreis.simulator.scenario.Scenario;
import nl.inwonerreis.simulator.scenario.Source;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The form of the numbers of one situation, with what is wrong with them. */
public final class NumbersPage {

  /** Which parts of a scenario stand in which section, as far as their numbers have sources. */
  private static final Map<String, List<String>> PARTS =
      Map.of(
          "arrivals", List.of("arrivals"),
          "groups", List.of("groups", "caseTypes"),
          "hours", List.of("channels"),
          "staff", List.of("staff"),
          "steps", List.of("elements"),
          "flows", List.of("flows"));

  private NumbersPage() {}

  /** Returns the page as JSON. */
  public static String json(NumbersData data, Language language) {
    NumberTexts texts = new NumberTexts(language, data.journey(), data.library());
    ObjectNode root = Json.object();
    root.put("situation", data.situation());
    root.put("etag", data.etag());
    root.put("canDelete", data.canDelete());
    root.put("below", data.below());
    root.put("own", data.layers().own());
    String effective = data.layers().effective();
    root.put("readable", effective != null);
    if (effective != null) {
      form(root, data, texts, Json.parse(effective), language);
    }
    findings(root, data, language);
    sources(root, data.scenario(), texts);
    counts(root, data.scenario());
    if (data.result() != null) {
      headline(root, ReportView.of(data.result(), data.outline(), language), texts);
    }
    return Json.line(root);
  }

  private static void form(
      ObjectNode root, NumbersData data, NumberTexts texts, JsonNode effective, Language language) {
    String inherited = data.layers().inherited();
    JsonNode base = inherited == null ? null : Json.parse(inherited);
    root.put("name", effective.path("name").asString(data.situation()));
    JsonNode own = Json.parse(data.layers().own());
    root.put("name", own.path("name").asString(data.situation()));
    effective
        .path("staff")
        .properties()
        .forEach(t -> texts.name(t.getKey(), t.getValue().path("name").asString(t.getKey())));
    JsonNode named = Json.with(effective, "name", own.get("name"));
    Wording wording =
        new Wording(language, Phrases.load("nl.inwonerreis.web.report.words", language));
    NumberFields fields = new NumberFields(texts, named, base, wording);
    NumberSections sections = new NumberSections(texts, fields, named);
    ArrayNode list = root.putArray("sections");
    sections.addTo(list, data.library());
    if (data.journey() != null) {
      new NumberSteps(texts, fields, sections, named).addTo(list, data.journey());
    }
    choices(root, data, texts, named);
  }

  /** Lists what a field can be given a name of, and the shapes of distributions. */
  private static void choices(
      ObjectNode root, NumbersData data, NumberTexts texts, JsonNode effective) {
    ObjectNode choices = root.putObject("choices");
    options(choices, "staff", List.copyOf(effective.path("staff").propertyNames()), texts);
    ArrayNode hours = choices.putArray("hours");
    for (String id : effective.path("hours").propertyNames()) {
      hours.addObject().put("v", id).put("label", texts.say("hours.named", texts.name(id)));
    }
    if (data.library() != null) {
      options(choices, "group", List.copyOf(data.library().groups().keySet()), texts);
      options(choices, "channel", List.copyOf(data.library().channels().keySet()), texts);
    }
    ArrayNode shapes = choices.putArray("shape");
    shapes.addObject().put("v", DistributionForms.FIXED).put("label", texts.say("shape.fixed"));
    for (String shape : DistributionForms.SHAPES.keySet()) {
      shapes.addObject().put("v", shape).put("label", texts.say("shape." + shape));
    }
    ArrayNode kinds = choices.putArray("source");
    for (Source.Kind kind : Source.Kind.values()) {
      String id = kind.name().toLowerCase(Locale.ROOT);
      kinds.addObject().put("v", id).put("label", texts.say("source." + id));
    }
  }

  private static void options(
      ObjectNode choices, String kind, List<String> ids, NumberTexts texts) {
    ArrayNode list = choices.putArray(kind);
    ids.forEach(id -> list.addObject().put("v", id).put("label", texts.name(id)));
  }

  private static void findings(ObjectNode root, NumbersData data, Language language) {
    ArrayNode list = root.putArray("findings");
    int errors = 0;
    for (CheckedFile file : data.files()) {
      for (Finding finding : file.findings().stream().sorted(Finding.ORDER).toList()) {
        ObjectNode node = list.addObject();
        FindingsJson.add(node, finding, language);
        String element = finding.element();
        if (element != null) {
          node.put("name", file.names().getOrDefault(element, element));
        }
        node.put("numbers", finding.pointer() != null);
        errors += finding.severity() == Severity.ERROR ? 1 : 0;
      }
    }
    root.put("errors", errors);
  }

  /** Puts how many of the numbers that are counted stand in each section: together they are all. */
  private static void counts(ObjectNode root, @Nullable Scenario scenario) {
    if (scenario == null) {
      return;
    }
    for (JsonNode section : root.path("sections")) {
      List<String> parts = PARTS.getOrDefault(section.path("id").asString(""), List.of());
      long count =
          scenario.numbers().stream()
              .filter(number -> parts.contains(NumberPlaces.names(number.pointer()).get(0)))
              .count();
      ((ObjectNode) section).put("count", count);
    }
  }

  private static void sources(ObjectNode root, @Nullable Scenario scenario, NumberTexts texts) {
    if (scenario == null) {
      return;
    }
    ObjectNode counts = root.putObject("counts");
    counts.put("all", scenario.numbers().size());
    for (Source.Kind kind : Source.Kind.values()) {
      long count = scenario.numbers().stream().filter(n -> n.source().kind() == kind).count();
      counts.put(kind.name().toLowerCase(Locale.ROOT), count);
    }
    long assumed = counts.path("assumption").asLong();
    root.put("counted", texts.say("counted", scenario.numbers().size(), assumed));
  }

  /** Adds the numbers by which a result is compared with the one after it. */
  private static void headline(ObjectNode root, ReportView view, NumberTexts texts) {
    ArrayNode list = root.putArray("headline");
    headline(list, view, texts, "helped", "share", true);
    headline(list, view, texts, "dropOff", "share", false);
    if (!view.residents().tooFewHelped(Estimates.ALL, Estimates.ALL)) {
      headline(list, view, texts, "leadTime", "p50", false);
      headline(list, view, texts, "leadTime", "p90", false);
    }
  }

  private static void headline(
      ArrayNode list,
      ReportView view,
      NumberTexts texts,
      String metric,
      String statistic,
      boolean moreIsBetter) {
    if (view.residents().tooFewEnded(Estimates.ALL, Estimates.ALL)) {
      return;
    }
    view.estimates()
        .find(metric, Estimates.ALL, Estimates.ALL, statistic)
        .ifPresent(row -> list.add(estimate(row, view, texts, moreIsBetter)));
  }

  private static ObjectNode estimate(
      Estimate row, ReportView view, NumberTexts texts, boolean moreIsBetter) {
    ObjectNode node = Json.object();
    boolean share = row.statistic().equals("share");
    node.put("id", row.metric() + "." + row.statistic());
    node.put("label", texts.say("headline." + row.metric() + "." + row.statistic()));
    Json.put(node, "v", row.value());
    Json.put(node, "lo", row.ci95Low());
    Json.put(node, "hi", row.ci95High());
    node.put("text", share ? view.wording().ofHundred(row) : view.wording().time(row));
    node.put("moreIsBetter", moreIsBetter);
    return node;
  }
}
