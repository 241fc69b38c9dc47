package nl.inwonerreis.web.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.inwonerreis.modeller.journey.Journey;
import nl.inwonerreis.modeller.journey.Norm;
import nl.inwonerreis.simulator.json.LibrarySources.Cited;
import nl.inwonerreis.simulator.scenario.DefaultUsed;
import nl.inwonerreis.simulator.scenario.Library;
import nl.inwonerreis.simulator.scenario.Library.Channel;
import nl.inwonerreis.simulator.scenario.Library.LibraryNorm;
import nl.inwonerreis.simulator.scenario.Library.UserGroup;
import nl.inwonerreis.simulator.scenario.Scenario;
import nl.inwonerreis.web.library.JourneyElements;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What all journeys share, to read: user groups, channels, norms and what the program fills in
 * itself; each with its source, and with the journeys that use it.
 */
public final class LibraryPage {

  private final LibraryData data;
  private final Language language;
  private final Phrases words;
  private final Wording wording;
  private final HoursText hours;
  private final TermText terms;

  private LibraryPage(LibraryData data, Language language) {
    this.data = data;
    this.language = language;
    this.words = Phrases.load("nl.inwonerreis.web.report.library", language);
    this.wording = new Wording(language, Phrases.load("nl.inwonerreis.web.report.words", language));
    this.hours = new HoursText(language);
    this.terms = new TermText(Phrases.load("nl.inwonerreis.web.report.walk", language), wording);
  }

  /** Returns the page as JSON. */
  public static String json(LibraryData data, Language language) {
    return Json.line(new LibraryPage(data, language).page());
  }

  private ObjectNode page() {
    ObjectNode page = Json.object();
    Library library = data.library();
    page.put("readable", library != null);
    if (library != null) {
      ArrayNode groups = page.putArray("groups");
      library.groups().forEach((id, group) -> group(groups.addObject(), id, group, library));
      ArrayNode channels = page.putArray("channels");
      library.channels().forEach((id, channel) -> channel(channels.addObject(), id, channel));
      ArrayNode norms = page.putArray("norms");
      library.norms().forEach((id, norm) -> norm(norms.addObject(), id, norm, library));
    }
    defaults(page.putArray("defaults"));
    return page;
  }

  private void group(ObjectNode node, String id, UserGroup group, Library library) {
    Map<String, Cited> sources = data.groups().getOrDefault(id, Map.of());
    node.put("id", id);
    node.put("name", language.of(group.name()));
    ArrayNode values = node.putArray("values");
    Double share = group.share();
    value(
        values,
        words.say("share"),
        share == null ? words.say("share.differs") : wording.percent(share),
        sources.get("/share"));
    group
        .traits()
        .forEach(
            (trait, level) ->
                value(
                    values,
                    words.sayOr("trait." + trait, trait),
                    wording.number(level, 2),
                    sources.get("/traits/" + trait)));
    group
        .words()
        .forEach(
            (trait, word) ->
                value(
                    values,
                    words.sayOr("trait." + trait, trait),
                    nameOf(library, word),
                    sources.get("/traits/" + trait)));
    List<String> mix = new ArrayList<>();
    group
        .channels()
        .forEach(
            (channel, part) -> mix.add(nameOf(library, channel) + " " + wording.percent(part)));
    value(values, words.say("channels"), String.join(", ", mix), sources.get("/channels"));
    used(node, journey -> usesGroup(journey, id));
  }

  private String nameOf(Library library, String id) {
    Channel channel = library.channels().get(id);
    return channel == null ? id : language.of(channel.name());
  }

  private static boolean usesGroup(PageData data, String id) {
    Scenario scenario = data.scenario();
    return scenario != null && scenario.groups().containsKey(id);
  }

  private void channel(ObjectNode node, String id, Channel channel) {
    Map<String, Cited> sources = data.channels().getOrDefault(id, Map.of());
    node.put("id", id);
    node.put("name", language.of(channel.name()));
    ArrayNode values = node.putArray("values");
    value(values, words.say("live"), words.say(channel.live() ? "yes" : "no"), null);
    String open = channel.hours();
    value(
        values,
        words.say("hours"),
        open == null ? words.say("hours.always") : hours.text(open),
        sources.get("/hours"));
    List<String> can =
        channel.capabilities().stream().map(c -> words.sayOr("capability." + c, c)).toList();
    value(values, words.say("can"), String.join(", ", can), sources.get("/capabilities"));
    used(node, journey -> offers(journey.journey(), id));
  }

  private static boolean offers(@Nullable Journey journey, String channel) {
    return journey != null
        && JourneyElements.list(journey).stream()
            .flatMap(node -> Stream.ofNullable(node.touchpoint()))
            .flatMap(touchpoint -> touchpoint.offers().stream())
            .anyMatch(offer -> offer.channel().equals(channel));
  }

  private void norm(ObjectNode node, String id, LibraryNorm norm, Library library) {
    Map<String, String> asked = norm.values();
    node.put("id", id);
    node.put("name", language.of(norm.name()));
    node.put("source", norm.source());
    node.put("url", asked.getOrDefault("url", ""));
    ArrayNode values = node.putArray("values");
    String measure = asked.getOrDefault("measure", "");
    value(values, words.say("measure"), words.sayOr("measure." + measure, measure), null);
    String channel = asked.get("channel");
    if (channel != null) {
      value(values, words.say("channel"), nameOf(library, channel), null);
    }
    String within = asked.get("within");
    if (within != null) {
      value(values, words.say("within"), terms.term(within, asked.get("clock")), null);
    }
    number(asked.get("atMost"))
        .ifPresent(most -> value(values, words.say("atMost"), atMost(measure, most), null));
    number(asked.get("share"))
        .ifPresent(share -> value(values, words.say("asked"), wording.percent(share), null));
    String basis = asked.getOrDefault("basis", "service");
    value(values, words.say("basis"), words.sayOr("basis." + basis, basis), null);
    used(node, journey -> asksTheSame(journey.journey(), asked));
  }

  private String atMost(String measure, double most) {
    return measure.equals("abandoned") ? wording.percent(most) : wording.number(most, 2);
  }

  private static Optional<Double> number(@Nullable String text) {
    return text == null ? Optional.empty() : Optional.of(Double.valueOf(text));
  }

  /** A journey states its own norms: one that asks the same within the same term is this one. */
  private static boolean asksTheSame(@Nullable Journey journey, Map<String, String> asked) {
    return journey != null && journey.card().norms().stream().anyMatch(norm -> isSame(norm, asked));
  }

  private static boolean isSame(Norm norm, Map<String, String> asked) {
    boolean measure = asked.getOrDefault("measure", "").equals(norm.measure());
    String within = norm.within();
    Double most = norm.atMost();
    return measure
        && asked.getOrDefault("within", "").equals(within == null ? "" : within)
        && number(asked.get("atMost")).equals(Optional.ofNullable(most));
  }

  private void used(ObjectNode node, Predicate<PageData> by) {
    ArrayNode used = node.putArray("used");
    data.journeys().stream().filter(by).forEach(journey -> add(used, journey));
  }

  private static void add(ArrayNode used, PageData data) {
    Journey journey = data.journey();
    used.addObject().put("id", data.id()).put("name", journey == null ? data.id() : journey.name());
  }

  private static void value(ArrayNode values, String label, String value, @Nullable Cited source) {
    ObjectNode node = values.addObject().put("label", label).put("value", value);
    if (source != null) {
      node.put("kind", source.kind()).put("source", source.text()).put("url", source.url());
    }
  }

  /** Puts what the program filled in, in words, with the journeys in which it did. */
  private void defaults(ArrayNode list) {
    Map<String, List<PageData>> byText = new LinkedHashMap<>();
    for (PageData journey : data.journeys()) {
      for (DefaultUsed used : data.defaults().getOrDefault(journey.id(), List.of())) {
        List<PageData> in =
            byText.computeIfAbsent(language.of(used.text()), text -> new ArrayList<>());
        if (!in.contains(journey)) {
          in.add(journey);
        }
      }
    }
    byText.forEach(
        (text, journeys) -> {
          ObjectNode node = list.addObject().put("name", text);
          ArrayNode used = node.putArray("used");
          journeys.forEach(journey -> add(used, journey));
        });
  }
}
