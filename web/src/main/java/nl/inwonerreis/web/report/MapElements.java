package nl.inwonerreis.web.report;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.inwonerreis.modeller.journey.DataItem;
import nl.inwonerreis.modeller.journey.EndEvent;
import nl.inwonerreis.modeller.journey.Ending;
import nl.inwonerreis.modeller.journey.Feeling;
import nl.inwonerreis.modeller.journey.Finding;
import nl.inwonerreis.modeller.journey.Journey;
import nl.inwonerreis.modeller.journey.Node;
import nl.inwonerreis.modeller.journey.Note;
import nl.inwonerreis.modeller.journey.Offer;
import nl.inwonerreis.modeller.journey.Promise;
import nl.inwonerreis.modeller.journey.Touchpoint;
import nl.inwonerreis.simulator.scenario.ElementNumbers;
import nl.inwonerreis.simulator.scenario.Scenario;
import nl.inwonerreis.simulator.scenario.Selector;
import nl.inwonerreis.simulator.scenario.StaffNeed;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What the model says of one step: who meets whom there, by which channel, and what was noted. */
final class MapElements {

  private final PageData data;
  private final Language language;
  private final Phrases words;
  private final Names names;
  private final List<Finding> findings;

  MapElements(PageData data, Language language, Phrases words, Names names) {
    this.data = data;
    this.language = language;
    this.words = words;
    this.names = names;
    this.findings =
        data.files().stream()
            .flatMap(file -> file.findings().stream())
            .sorted(Finding.ORDER)
            .toList();
  }

  ObjectNode of(Node node, Journey journey) {
    ObjectNode json = Json.object();
    json.put("id", node.id());
    json.put("name", node.label());
    json.put("type", node.getClass().getSimpleName());
    Touchpoint touchpoint = node.touchpoint();
    json.put("touchpoint", touchpoint != null);
    if (touchpoint != null) {
      meeting(json, touchpoint, journey);
      noted(json, touchpoint);
    }
    if (node instanceof EndEvent end && end.ending() != null) {
      Ending ending = end.ending();
      json.put("ending", words.say("ending." + ending.outcome().id()));
    }
    put(json, "pools", pools(node.id()));
    findings(json, node.id());
    return json;
  }

  private void meeting(ObjectNode json, Touchpoint touchpoint, Journey journey) {
    json.put("stage", touchpoint.stage());
    if (touchpoint.layer() != null) {
      json.put("layer", words.say("layer." + touchpoint.layer().name().toLowerCase(Locale.ROOT)));
    }
    String initiative = touchpoint.initiative();
    if (initiative != null) {
      json.put("initiative", initiative);
      json.put("initiativeName", words.sayOr("initiative." + initiative, initiative));
    }
    json.put("momentOfTruth", touchpoint.momentOfTruth());
    json.put("owner", touchpoint.owner());
    ArrayNode offers = json.putArray("offers");
    for (Offer offer : touchpoint.offers()) {
      ObjectNode one = offers.addObject();
      one.put("channel", offer.channel());
      one.put("name", names.of(offer.channel()));
      one.put("text", offer.text());
      put(one, "groups", offer.groups().stream().map(names::of).toList());
    }
    put(json, "asks", dataNames(touchpoint.asks(), journey));
    put(json, "gives", dataNames(touchpoint.gives(), journey));
    put(json, "promises", touchpoint.promises().stream().map(this::promise).toList());
  }

  private static List<String> dataNames(List<String> ids, Journey journey) {
    return ids.stream()
        .map(
            id ->
                journey.card().data().stream()
                    .filter(item -> item.id().equals(id))
                    .map(DataItem::name)
                    .filter(name -> !name.isBlank())
                    .findFirst()
                    .orElse(id))
        .toList();
  }

  private String promise(Promise promise) {
    String clock = promise.clock() == null ? "calendar" : promise.clock();
    String within =
        IsoTime.days(promise.within())
            .map(days -> words.say(days == 1 ? "days.one" : "days.many", days))
            .orElse(promise.within());
    String to = promise.to();
    return words.say(
        "promise." + (to == null ? "end" : "to"),
        words.sayOr("clock." + clock, "").isEmpty()
            ? within
            : within + " " + words.say("clock." + clock),
        to == null ? "" : names.of(to));
  }

  private void noted(ObjectNode json, Touchpoint touchpoint) {
    put(
        json,
        "barriers",
        touchpoint.barriers().stream().map(b -> words.sayOr("barrier." + b, b)).toList());
    ArrayNode notes = json.putArray("notes");
    for (Note note : touchpoint.notes()) {
      ObjectNode one = notes.addObject();
      one.put("kind", words.sayOr("note." + note.kind(), note.kind()));
      one.put("text", note.text());
      one.put("source", note.source() == null ? null : source(note.source()));
      one.put("count", note.count());
    }
    ArrayNode feelings = json.putArray("feelings");
    for (Feeling feeling : touchpoint.feelings()) {
      ObjectNode one = feelings.addObject();
      Json.put(one, "score", feeling.score());
      one.put("source", feeling.source() == null ? null : source(feeling.source()));
      one.put("n", feeling.n());
    }
  }

  private String source(String id) {
    return words.sayOr("source." + id, id);
  }

  private void findings(ObjectNode json, String id) {
    String pointer = "/elements/" + id;
    ArrayNode list = json.putArray("findings");
    findings.stream()
        .filter(f -> id.equals(f.element()) || isAt(f.pointer(), pointer))
        .forEach(f -> FindingsJson.add(list.addObject(), f, language));
  }

  private static boolean isAt(@Nullable String pointer, String place) {
    return pointer != null && (pointer.equals(place) || pointer.startsWith(place + "/"));
  }

  /** Lists the staff pools that work at a step, on any channel. */
  List<String> pools(String element) {
    Scenario scenario = data.scenario();
    if (scenario == null) {
      return List.of();
    }
    Set<String> found = new LinkedHashSet<>();
    Map<String, ElementNumbers> channels = scenario.elements().getOrDefault(element, Map.of());
    channels.values().stream()
        .flatMap(numbers -> Stream.ofNullable(numbers.staff()))
        .flatMap(MapElements::leaves)
        .forEach(need -> found.addAll(idsOf(need)));
    return found.stream().sorted(Comparator.naturalOrder()).toList();
  }

  private static Stream<StaffNeed> leaves(Selector<StaffNeed> selector) {
    if (selector instanceof Selector.By<StaffNeed> by) {
      return by.cases().values().stream().flatMap(MapElements::leaves);
    }
    return Stream.of(((Selector.Fixed<StaffNeed>) selector).value());
  }

  private static List<String> idsOf(StaffNeed need) {
    if (need instanceof StaffNeed.Pool pool) {
      return List.of(pool.id());
    }
    if (need instanceof StaffNeed.AnyOf any) {
      return any.ids();
    }
    return List.copyOf(((StaffNeed.AllOf) need).units().keySet());
  }

  private static void put(ObjectNode json, String key, List<String> values) {
    if (!values.isEmpty()) {
      ArrayNode list = json.putArray(key);
      values.forEach(list::add);
    }
  }
}
