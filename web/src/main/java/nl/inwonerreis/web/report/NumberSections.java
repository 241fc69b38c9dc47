package nl.inwonerreis.web.report;

import java.util.List;
import java.util.Map;
import nl.inwonerreis.simulator.scenario.Library;
import nl.inwonerreis.web.report.NumberKind.Leaf;
import nl.inwonerreis.web.report.NumberKind.Parts;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The sections of the form that hold for the whole journey: the run, arrivals, groups, opening
 * hours and teams. A section has groups; a group has fields and what can be added to it.
 */
final class NumberSections {

  private static final List<String> ARRIVAL_UNITS =
      List.of("perDay", "perHour", "perWeek", "interarrival", "times");

  /** The values of the run with their kinds; those that are always shown come first. */
  private static final Map<String, NumberKind> RUN =
      Map.ofEntries(
          Map.entry("name", Leaf.TEXT),
          Map.entry("start", Leaf.DATE),
          Map.entry("duration", Leaf.DURATION),
          Map.entry("warmUp", Leaf.DURATION),
          Map.entry("replications", Leaf.WHOLE),
          Map.entry("seed", Leaf.WHOLE),
          Map.entry("residents", Leaf.WHOLE),
          Map.entry("journey", Leaf.TEXT));

  private static final List<String> ALWAYS =
      List.of("name", "start", "duration", "warmUp", "replications", "seed");

  private final NumberTexts texts;
  private final NumberFields fields;
  private final JsonNode effective;

  NumberSections(NumberTexts texts, NumberFields fields, JsonNode effective) {
    this.texts = texts;
    this.fields = fields;
    this.effective = effective;
  }

  void addTo(ArrayNode sections, @Nullable Library library) {
    run(section(sections, "run"));
    arrivals(section(sections, "arrivals"));
    groups(section(sections, "groups"), library);
    hours(section(sections, "hours"), library);
    staff(section(sections, "staff"));
  }

  ArrayNode section(ArrayNode sections, String id) {
    ObjectNode section = sections.addObject();
    section.put("id", id);
    section.put("title", texts.say("section." + id));
    section.put("about", texts.say("section." + id + ".about"));
    return section.putArray("groups");
  }

  /** Makes a group; its title is empty where the section needs none. */
  static ObjectNode group(ArrayNode groups, String id, String title) {
    ObjectNode group = groups.addObject();
    group.put("id", id);
    group.put("title", title);
    group.putArray("fields");
    group.putArray("add");
    return group;
  }

  static ArrayNode fieldsOf(ObjectNode group) {
    return (ArrayNode) group.get("fields");
  }

  /** Offers to add a value: where, called what, and with which value to begin. */
  static void add(ObjectNode group, String pointer, String label, JsonNode value) {
    ((ArrayNode) group.get("add"))
        .addObject()
        .put("p", pointer)
        .put("label", label)
        .set("v", value);
  }

  static JsonNode text(String value) {
    return Json.object().put("v", value).get("v");
  }

  static JsonNode number(double value) {
    ObjectNode holder = Json.object();
    Json.put(holder, "v", value);
    return holder.get("v");
  }

  private void run(ArrayNode groups) {
    ObjectNode group = group(groups, "run", "");
    for (String name : ALWAYS) {
      one(group, name);
    }
    for (String name : List.of("residents", "journey")) {
      if (effective.has(name)) {
        one(group, name);
      }
    }
    if (!effective.has("residents")) {
      add(group, "/residents", texts.label("residents"), number(1000));
    }
  }

  private void one(ObjectNode group, String name) {
    ObjectNode field = fieldsOf(group).addObject();
    fields.field(field, "/" + name, texts.label(name), RUN.getOrDefault(name, Leaf.JSON));
    if (!effective.has(name)) {
      field.put("default", texts.say("default." + name));
    }
  }

  private void arrivals(ArrayNode groups) {
    ObjectNode group = group(groups, "arrivals", "");
    fields.members(fieldsOf(group), "/arrivals", NumberGrammar.COMING);
    JsonNode arrivals = effective.path("arrivals");
    boolean silent = ARRIVAL_UNITS.stream().noneMatch(arrivals::has) && !arrivals.has("byStart");
    if (silent) {
      group.put("default", texts.say("default.arrivals"));
      add(group, "/arrivals/perDay", texts.label("perDay"), number(10));
    } else {
      units(group, arrivals);
    }
    if (!arrivals.has("hours") && !arrivals.has("times")) {
      add(group, "/arrivals/hours", texts.label("hours"), text("Mo-Fr 08:00-17:00"));
    }
    addNamed(group, "/arrivals/pattern", "add.pattern", patternStart());
    addNamed(group, "/arrivals/batches", "add.batch", batchStart());
  }

  /** Offers the other units; the one that stands there goes when another is chosen. */
  private void units(ObjectNode group, JsonNode arrivals) {
    ArrayNode choices = group.putArray("units");
    for (String unit : ARRIVAL_UNITS.subList(0, 3)) {
      choices
          .addObject()
          .put("v", unit)
          .put("label", texts.label(unit))
          .put("on", arrivals.has(unit));
    }
  }

  private static ObjectNode patternStart() {
    return Json.object().put("hours", "Sa-Su").put("weight", 0.5);
  }

  private static ObjectNode batchStart() {
    return Json.object().put("at", "2026-01-12").put("size", 1000);
  }

  /** Offers to add a member of which the name is asked for. */
  private void addNamed(ObjectNode group, String pointer, String phrase, JsonNode value) {
    add(group, pointer, texts.say(phrase), value);
    ArrayNode add = (ArrayNode) group.get("add");
    ((ObjectNode) add.get(add.size() - 1)).put("named", true);
  }

  private void groups(ArrayNode groups, @Nullable Library library) {
    JsonNode present = effective.path("groups");
    ObjectNode whole = group(groups, "groups", "");
    if (present.isEmpty()) {
      whole.put("default", texts.say("default.groups"));
    } else {
      java.math.BigDecimal sum = java.math.BigDecimal.ZERO;
      for (JsonNode one : present) {
        JsonNode share = one.path("share");
        sum = share.isNumber() ? sum.add(share.decimalValue()) : sum;
      }
      fields.sum(whole, sum);
    }
    for (String id : present.propertyNames()) {
      String pointer = NumberPlaces.child("/groups", id);
      ObjectNode group = group(groups, pointer, texts.name(id));
      group.put("p", pointer);
      group.put("remove", true);
      fields.members(fieldsOf(group), pointer, NumberGrammar.GROUP_NUMBERS);
      if (library != null) {
        channels(group, pointer, present.path(id).path("channels"), library);
      }
    }
    if (library != null) {
      library
          .groups()
          .forEach(
              (id, group) -> {
                if (!present.has(id)) {
                  ObjectNode value = Json.object().put("share", present.isEmpty() ? 1 : 0);
                  add(whole, NumberPlaces.child("/groups", id), texts.name(id), value);
                }
              });
    }
    if (effective.has("caseTypes")) {
      ObjectNode types = group(groups, "caseTypes", texts.label("caseTypes"));
      fields.field(
          fieldsOf(types).addObject(),
          "/caseTypes",
          texts.label("caseTypes"),
          new NumberKind.Mix());
    }
  }

  private void channels(ObjectNode group, String pointer, JsonNode mix, Library library) {
    String place = NumberPlaces.child(pointer, "channels");
    library
        .channels()
        .keySet()
        .forEach(
            id -> {
              if (!mix.has(id)) {
                add(group, NumberPlaces.child(place, id), texts.name(id), number(0));
              }
            });
  }

  private void hours(ArrayNode groups, @Nullable Library library) {
    ObjectNode named = group(groups, "hours", "");
    for (String id : effective.path("hours").propertyNames()) {
      fields.field(
          fieldsOf(named).addObject(),
          NumberPlaces.child("/hours", id),
          texts.say("hours.named", texts.name(id)),
          Leaf.HOURS);
    }
    if (effective.has("closed")) {
      fields.field(fieldsOf(named).addObject(), "/closed", texts.label("closed"), Leaf.DATES);
    } else {
      add(named, "/closed", texts.label("closed"), Json.object().putArray("v").add("2026-05-15"));
    }
    addNamed(named, "/hours", "add.hours", text("Mo-Fr 09:00-17:00; PH off"));
    JsonNode channels = effective.path("channels");
    for (String id : channels.propertyNames()) {
      String pointer = NumberPlaces.child("/channels", id);
      ObjectNode group = group(groups, pointer, texts.name(id));
      group.put("p", pointer);
      group.put("remove", true);
      fields.members(fieldsOf(group), pointer, NumberGrammar.CHANNEL_NUMBERS);
      missing(
          group,
          pointer,
          channels.path(id),
          NumberGrammar.CHANNEL_NUMBERS,
          List.of("offered", "hours", "travel"));
    }
    if (library != null) {
      library
          .channels()
          .keySet()
          .forEach(
              id -> {
                if (!channels.has(id)) {
                  ObjectNode value = Json.object().put("hours", "Mo-Fr 09:00-17:00; PH off");
                  add(
                      named,
                      NumberPlaces.child("/channels", id),
                      texts.say("add.channelHours", texts.name(id)),
                      value);
                }
              });
    }
  }

  private void staff(ArrayNode groups) {
    JsonNode teams = effective.path("staff");
    for (String id : teams.propertyNames()) {
      String pointer = NumberPlaces.child("/staff", id);
      String name = teams.path(id).path("name").asString(id);
      ObjectNode group = group(groups, pointer, name);
      group.put("p", pointer);
      group.put("remove", true);
      fields.members(fieldsOf(group), pointer, NumberGrammar.TEAM);
      boolean shifts = teams.path(id).has("shifts");
      List<String> wanted =
          shifts
              ? List.of("name", "absence", "costPerHour", "discipline")
              : List.of("name", "hours", "absence", "costPerHour", "discipline");
      missing(group, pointer, teams.path(id), NumberGrammar.TEAM, wanted);
      if (shifts) {
        ObjectNode shift = Json.object().put("hours", "Mo-Fr 09:00-17:00; PH off").put("count", 1);
        addNamed(group, NumberPlaces.child(pointer, "shifts"), "add.shift", shift);
      }
    }
    ObjectNode more = group(groups, "staff", "");
    if (teams.isEmpty()) {
      more.put("default", texts.say("default.staff"));
    }
    addNamed(more, "/staff", "add.team", Json.object().put("count", 1));
  }

  /** Offers the known members that an object does not have. */
  void missing(ObjectNode group, String pointer, JsonNode holder, Parts parts, List<String> names) {
    for (String name : names) {
      if (!holder.has(name)) {
        add(
            group,
            NumberPlaces.child(pointer, name),
            texts.label(name),
            start(name, NumberGrammar.of(parts, name)));
      }
    }
  }

  /** Returns a value to begin with, which the author is to replace. */
  private JsonNode start(String name, NumberKind kind) {
    if (kind instanceof NumberKind.Choice choice) {
      return text(choice.words().get(0));
    }
    return switch (name) {
      case "offered" -> Json.object().put("v", true).get("v");
      case "handling", "travel" -> text("PT10M");
      case "delay" -> text("P1D");
      case "patience" -> DistributionForms.of("exponential", text("PT5M"), true);
      case "hours" -> text("Mo-Fr 09:00-17:00; PH off");
      case "staff" ->
          text(
              effective.path("staff").isEmpty()
                  ? "team"
                  : effective.path("staff").propertyNames().iterator().next());
      case "name" -> text("");
      case "absence", "balk", "dropOff", "probability" -> number(0.05);
      case "resolved", "complete" -> number(1);
      case "costPerHour" -> number(60);
      case "afterDropOff" -> Json.object().put("giveUp", 1);
      case "whenClosed" -> Json.object().put("later", 1);
      case "appointment" -> Json.object().put("lead", "P5D");
      case "rate" -> Json.object().put("perDay", 0.01);
      default -> number(1);
    };
  }
}
