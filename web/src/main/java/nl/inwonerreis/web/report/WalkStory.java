package nl.inwonerreis.web.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.inwonerreis.modeller.journey.Journey;
import nl.inwonerreis.modeller.journey.Node;
import nl.inwonerreis.modeller.journey.Offer;
import nl.inwonerreis.modeller.journey.Promise;
import nl.inwonerreis.modeller.journey.Touchpoint;
import nl.inwonerreis.simulator.scenario.ElementNumbers;

/**
 * The story of a step in the second person, made from the model: how it begins, what is asked and
 * given, what is promised, and what can come after it.
 */
final class WalkStory {

  private final WalkRoute route;
  private final WalkWords words;
  private final WalkChannels channels;
  private final WalkOpening opening;
  private final WalkAfter after;

  WalkStory(Journey journey, WalkRoute route, WalkWords words, WalkChannels channels) {
    this.route = route;
    this.words = words;
    this.channels = channels;
    this.opening = new WalkOpening(journey, route, words);
    this.after = new WalkAfter(route, words);
  }

  /** Tells a step as met by one channel; {@code *} where it is not offered on any. */
  List<String> tell(Node stop, String channel) {
    List<String> said = new ArrayList<>();
    said.add(opening.of(stop, channel));
    Touchpoint touchpoint = stop.touchpoint();
    if (touchpoint != null) {
      waiting(said, stop, channel);
      context(said, stop, touchpoint, channel);
      asks(said, stop, touchpoint);
      gives(said, touchpoint);
      touchpoint.promises().forEach(promise -> said.add(promise(promise)));
    }
    said.removeIf(String::isEmpty);
    return said;
  }

  /** Tells what can happen during and right after a step. */
  List<String> after(Node stop) {
    return after.of(stop);
  }

  private void waiting(List<String> said, Node stop, String channel) {
    ElementNumbers numbers = channels.numbers(stop.id(), channel);
    if (numbers.appointment() != null) {
      said.add(words.say("appointment"));
    } else if (numbers.staff() != null && LiveChannels.contains(channel)) {
      said.add(words.say("wait.live"));
    }
  }

  private void context(List<String> said, Node stop, Touchpoint touchpoint, String channel) {
    Optional<Offer> offer =
        touchpoint.offers().stream().filter(o -> o.channel().equals(channel)).findFirst();
    if (offer.isEmpty() || !LiveChannels.contains(channel) || askedBefore(stop).isEmpty()) {
      return;
    }
    said.add(words.say(offer.get().contextKept() ? "context.kept" : "context.lost"));
  }

  private void asks(List<String> said, Node stop, Touchpoint touchpoint) {
    if (touchpoint.asks().isEmpty()) {
      return;
    }
    List<String> all = touchpoint.asks().stream().map(this::named).toList();
    said.add(words.say("asks", words.join(all, "and")));
    List<String> known =
        touchpoint.asks().stream()
            .filter(id -> isKnown(words.data(id).known()))
            .map(id -> words.say("asks.knownItem", named(id), words.data(id).known()))
            .toList();
    if (!known.isEmpty()) {
      said.add(words.say("asks.known", words.join(known, "and")));
    }
    Set<String> before = askedBefore(stop);
    List<String> again =
        touchpoint.asks().stream()
            .filter(id -> before.contains(id) && !isKnown(words.data(id).known()))
            .map(this::named)
            .toList();
    if (!again.isEmpty()) {
      said.add(words.say("asks.again", words.join(again, "and")));
    }
  }

  private void gives(List<String> said, Touchpoint touchpoint) {
    List<String> given = touchpoint.gives().stream().map(this::named).toList();
    if (!given.isEmpty()) {
      said.add(words.say("gives", words.join(given, "and")));
    }
  }

  private String promise(Promise promise) {
    String term = words.term(promise.within(), promise.clock());
    String to = promise.to();
    return to == null ? words.say("promise", term) : words.say("promise.to", term, words.name(to));
  }

  private String named(String data) {
    return WalkWords.quoted(words.dataName(data));
  }

  static boolean isKnown(String known) {
    return !known.isBlank() && !known.equals("no");
  }

  /** Returns what earlier steps asked already. */
  private Set<String> askedBefore(Node stop) {
    Set<String> asked = new LinkedHashSet<>();
    for (Node earlier : route.stops()) {
      if (earlier.id().equals(stop.id())) {
        break;
      }
      Touchpoint touchpoint = earlier.touchpoint();
      if (touchpoint != null) {
        asked.addAll(touchpoint.asks());
      }
    }
    return asked;
  }
}
