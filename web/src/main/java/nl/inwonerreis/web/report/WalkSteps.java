package nl.inwonerreis.web.report;

import static nl.inwonerreis.web.report.Estimates.ALL;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.inwonerreis.modeller.journey.Journey;
import nl.inwonerreis.modeller.journey.Layer;
import nl.inwonerreis.modeller.journey.Node;
import nl.inwonerreis.modeller.journey.Note;
import nl.inwonerreis.modeller.journey.Offer;
import nl.inwonerreis.modeller.journey.Stage;
import nl.inwonerreis.modeller.journey.Touchpoint;
import nl.inwonerreis.simulator.result.Estimate;
import nl.inwonerreis.web.report.WalkBackstage.Work;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The steps of the walk as JSON: story, cards, what is behind the scenes, and numbers. */
final class WalkSteps {

  private final Journey journey;
  private final WalkRoute route;
  private final WalkWords words;
  private final WalkChannels channels;
  private final @Nullable WalkNumbers numbers;
  private final List<String> groups;
  private final WalkStory story;
  private final WalkBackstage backstage;
  private final Map<List<String>, Map<String, Estimate>> still = new HashMap<>();

  WalkSteps(
      Journey journey,
      WalkRoute route,
      WalkWords words,
      WalkChannels channels,
      @Nullable WalkNumbers numbers,
      List<String> groups) {
    this.journey = journey;
    this.route = route;
    this.words = words;
    this.channels = channels;
    this.numbers = numbers;
    this.groups = WalkPage.all(groups);
    this.story = new WalkStory(journey, route, words, channels);
    this.backstage = new WalkBackstage(journey, route);
  }

  void put(ArrayNode steps) {
    route.stops().forEach(stop -> put(steps.addObject(), stop));
  }

  private void put(ObjectNode step, Node stop) {
    step.put("id", stop.id());
    step.put("name", stop.label());
    step.put("short", WalkWords.shortName(stop));
    Touchpoint touchpoint = stop.touchpoint();
    if (touchpoint != null) {
      facts(step, touchpoint);
      cards(step, touchpoint);
    }
    choices(step, stop);
    stories(step, stop, touchpoint);
    List<String> after = story.after(stop);
    after.forEach(step.putArray("after")::add);
    behind(step, stop);
    if (numbers != null) {
      numbers(step.putObject("numbers"), stop, numbers);
    }
  }

  private void facts(ObjectNode step, Touchpoint touchpoint) {
    journey.card().stages().stream()
        .filter(stage -> stage.id().equals(touchpoint.stage()))
        .map(Stage::name)
        .findFirst()
        .ifPresent(name -> step.put("stage", name));
    String initiative = touchpoint.initiative();
    boolean own = touchpoint.layer() == Layer.RESIDENT;
    step.put("own", own);
    if (own) {
      step.put("begins", words.say("fact.own"));
    } else if (initiative != null) {
      step.put("begins", words.sayOr("fact." + initiative, initiative));
    }
    step.put("initiative", initiative);
    step.put("owner", touchpoint.owner());
    if (touchpoint.momentOfTruth()) {
      step.put("moment", words.say("fact.moment"));
    }
  }

  private void cards(ObjectNode step, Touchpoint touchpoint) {
    ArrayNode barriers = step.putArray("barriers");
    touchpoint.barriers().forEach(kind -> barriers.add(words.sayOr("barrier." + kind, kind)));
    ArrayNode notes = step.putArray("notes");
    touchpoint.notes().forEach(note -> put(notes.addObject(), note));
    ArrayNode feelings = step.putArray("feelings");
    touchpoint.feelings().stream()
        .filter(feeling -> feeling.n() != null)
        .forEach(
            feeling ->
                feelings.add(
                    words.say(
                        "feeling",
                        words.wording().number(feeling.score(), 1),
                        String.valueOf(feeling.n()),
                        source(feeling.source()))));
  }

  private void put(ObjectNode card, Note note) {
    card.put("kind", note.kind());
    card.put("label", words.sayOr("note." + note.kind(), note.kind()));
    card.put("source", source(note.source()));
    card.put("date", note.date());
    if (note.count() != null) {
      card.put("count", note.count());
    }
    card.put("text", note.text());
  }

  private String source(@Nullable String id) {
    String source = id == null ? "assumption" : id;
    return words.sayOr("source." + source, source);
  }

  /** Puts by which channels each group meets the step, and why a group skips it. */
  private void choices(ObjectNode step, Node stop) {
    ObjectNode choices = step.putObject("channels");
    ObjectNode skipped = Json.object();
    boolean offers = stop.touchpoint() != null && !stop.touchpoint().offers().isEmpty();
    for (String group : groups) {
      List<String> usable = channels.usable(stop, group);
      usable.forEach(choices.putArray(group)::add);
      if (offers && WalkChannels.offered(stop, group).isEmpty()) {
        skipped.put(group, words.say("skip.offer", stop.label()));
      } else if (offers && usable.isEmpty()) {
        skipped.put(group, words.say("skip.closed", stop.label()));
      } else if (numbers != null && isNever(stop, group, numbers)) {
        skipped.put(group, words.say("skip.never", stop.label()));
      }
    }
    if (!skipped.isEmpty()) {
      step.set("skipped", skipped);
    }
  }

  /** Returns whether visits to the step were counted, and none of them is of the group. */
  private static boolean isNever(Node stop, String group, WalkNumbers numbers) {
    boolean counted = numbers.visits(stop, ALL, ALL, "count").isPresent();
    return counted
        && numbers.visits(stop, group, ALL, "count").map(row -> row.value() == 0).orElse(true);
  }

  private void stories(ObjectNode step, Node stop, @Nullable Touchpoint touchpoint) {
    ObjectNode stories = step.putObject("stories");
    List<Offer> offers = touchpoint == null ? List.of() : touchpoint.offers();
    for (Offer offer : offers) {
      ObjectNode told = stories.putObject(offer.channel());
      story.tell(stop, offer.channel()).forEach(told.putArray("tell")::add);
      told.put("text", offer.text());
    }
    if (offers.isEmpty()) {
      story.tell(stop, ALL).forEach(stories.putObject(ALL).putArray("tell")::add);
    }
  }

  private void behind(ObjectNode step, Node stop) {
    List<Work> works = backstage.of(stop);
    if (works.isEmpty()) {
      return;
    }
    ArrayNode rows = step.putArray("backstage");
    for (Work work : works) {
      ObjectNode row = rows.addObject();
      row.put("id", work.node().id());
      row.put("name", work.node().label());
      row.put("kind", WalkBackstage.kind(work.node()));
      row.put("kindText", words.say("back.kind." + WalkBackstage.kind(work.node())));
      row.put("who", work.lane().isBlank() ? work.pool() : work.lane());
      if (numbers != null) {
        numbers
            .longestWait(work.node().id(), ALL, ALL)
            .ifPresent(
                wait -> {
                  times(row, "wait", wait.half(), wait.most());
                  row.put("waitName", wait.name(words.report()));
                });
        numbers
            .times("handling", work.node().id(), ALL, ALL)
            .filter(times -> times.most().value() > 0)
            .ifPresent(times -> times(row, "work", times.half(), times.most()));
      }
    }
  }

  private void times(ObjectNode row, String key, Estimate half, Estimate most) {
    ObjectNode cell = row.putObject(key);
    cell.put("half", words.wording().shortTime(half));
    cell.put("most", words.wording().shortTime(most));
  }

  private void numbers(ObjectNode cards, Node stop, WalkNumbers numbers) {
    WalkCard card = new WalkCard(numbers, words);
    for (String group : groups) {
      ObjectNode byChannel = cards.putObject(group);
      Set<String> all = new LinkedHashSet<>(List.of(ALL));
      all.addAll(channels.usable(stop, group));
      List<String> known = new ArrayList<>(all);
      for (String channel : known) {
        Map<String, Estimate> left =
            still.computeIfAbsent(List.of(group, channel), key -> numbers.stillOn(group, channel));
        byChannel.set(channel, card.of(stop, group, channel, left));
      }
    }
  }
}
