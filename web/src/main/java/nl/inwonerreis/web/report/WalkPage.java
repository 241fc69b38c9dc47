package nl.inwonerreis.web.report;

import static nl.inwonerreis.web.report.Estimates.ALL;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.inwonerreis.modeller.journey.Journey;
import nl.inwonerreis.modeller.journey.JourneyCard;
import nl.inwonerreis.simulator.result.Result;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The walk through a journey: a start, one step at a time as the resident meets it, and an end. All
 * that depends on a group or a channel stands under its id; {@code *} is all.
 */
public final class WalkPage {

  private WalkPage() {}

  /** Returns the walk as JSON, with all sentences in the language. */
  public static String json(PageData data, Language language) {
    ObjectNode root = Json.object();
    root.put("id", data.id());
    root.put("situation", data.situation());
    root.put("canRun", data.canRun());
    root.put("state", data.state().name().toLowerCase(Locale.ROOT));
    Journey journey = data.journey();
    root.put("name", journey == null ? data.id() : journey.name());
    Optional<WalkRoute> route =
        journey == null ? Optional.empty() : WalkRoute.of(journey).filter(WalkPage::hasSteps);
    if (journey == null || route.isEmpty()) {
      Phrases words = Phrases.load("nl.inwonerreis.web.report.walk", language);
      String notice = words.say(journey == null ? "notice.unreadable" : "notice.noSteps");
      root.putArray("notices").add(notice);
      root.putArray("steps");
      return Json.line(root);
    }
    fill(root, data, journey, route.get(), language);
    return Json.line(root);
  }

  private static boolean hasSteps(WalkRoute route) {
    return !route.stops().isEmpty();
  }

  private static void fill(
      ObjectNode root, PageData data, Journey journey, WalkRoute route, Language language) {
    WalkWords words = new WalkWords(journey, data.library(), language, data.isProvisional());
    WalkChannels channels = new WalkChannels(data.scenario(), data.library());
    Result result = data.result();
    WalkNumbers numbers = result == null ? null : new WalkNumbers(result, route);
    List<String> groups = channels.groups(journey.card().groups());
    notices(root, journey, route, words);
    names(root, route, channels, words, groups);
    start(root, journey.card(), route, words, groups);
    if (result != null) {
      method(root, result, words);
    }
    new WalkSteps(journey, route, words, channels, numbers, groups).put(root.putArray("steps"));
    WalkEnd end = new WalkEnd(route, words, numbers);
    ObjectNode ends = root.putObject("end");
    all(groups).forEach(group -> ends.set(group, end.of(group, groups)));
  }

  /** Returns all residents together, and each group. */
  static List<String> all(List<String> groups) {
    List<String> all = new ArrayList<>(List.of(ALL));
    all.addAll(groups);
    return all;
  }

  private static void notices(ObjectNode root, Journey journey, WalkRoute route, WalkWords words) {
    ArrayNode notices = root.putArray("notices");
    if (!route.hasTouchpoints()) {
      notices.add(words.say("notice.noTouchpoints"));
    }
    if (journey.residentProcess() == null) {
      String name = words.name(route.process().id());
      notices.add(words.say("notice.noSide", name));
    }
  }

  private static void names(
      ObjectNode root,
      WalkRoute route,
      WalkChannels channels,
      WalkWords words,
      List<String> groups) {
    ArrayNode list = root.putArray("groups");
    groups.forEach(id -> list.addObject().put("id", id).put("name", words.name(id)));
    ArrayNode offered = root.putArray("channels");
    route.stops().stream()
        .flatMap(stop -> channels.usable(stop, ALL).stream())
        .distinct()
        .forEach(
            id ->
                offered
                    .addObject()
                    .put("id", id)
                    .put("name", words.name(id))
                    .put("live", LiveChannels.contains(id)));
  }

  private static void start(
      ObjectNode root, JourneyCard card, WalkRoute route, WalkWords words, List<String> groups) {
    ObjectNode start = root.putObject("start");
    start.put("question", card.question());
    start.put("trigger", card.trigger());
    start.put("owner", card.owner());
    int steps = route.stops().size();
    start.put("steps", words.say(steps == 1 ? "start.steps.one" : "start.steps", steps));
    if (!groups.isEmpty()) {
      List<String> names = groups.stream().map(words::name).map(WalkWords::quoted).toList();
      start.put("who", words.say("start.for", words.join(names, "and")));
    }
  }

  private static void method(ObjectNode root, Result result, WalkWords words) {
    int replications = result.facts().replications();
    String simulated = words.wording().duration(result.facts().horizon());
    root.put(
        "method", words.say(replications == 1 ? "method.one" : "method", replications, simulated));
  }
}
