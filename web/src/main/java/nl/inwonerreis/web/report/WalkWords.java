package nl.inwonerreis.web.report;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.inwonerreis.modeller.journey.DataItem;
import nl.inwonerreis.modeller.journey.Journey;
import nl.inwonerreis.modeller.journey.Node;
import nl.inwonerreis.simulator.scenario.Library;
import nl.inwonerreis.web.library.JourneyElements;
import org.jspecify.annotations.Nullable;

/** The words of the walk in one language: phrases, names, lists and durations. */
final class WalkWords {

  private static final int SHORT = 4;

  private final Phrases phrases;
  private final Phrases report;
  private final Wording wording;
  private final TermText terms;
  private final Map<String, String> names = new TreeMap<>();
  private final Map<String, DataItem> data = new TreeMap<>();

  WalkWords(Journey journey, @Nullable Library library, Language language, boolean provisional) {
    phrases = Phrases.load("nl.inwonerreis.web.report.walk", language).early(provisional);
    report = Phrases.load("nl.inwonerreis.web.report.words", language).early(provisional);
    wording = new Wording(language, report);
    terms = new TermText(phrases, wording);
    if (library != null) {
      library.groups().forEach((id, group) -> names.put(id, language.of(group.name())));
      library.channels().forEach((id, channel) -> names.put(id, language.of(channel.name())));
    }
    names.putAll(JourneyElements.names(journey));
    names.put(Estimates.ALL, report.say("all.residents"));
    journey.card().data().forEach(item -> data.put(item.id(), item));
  }

  String say(String key, Object... values) {
    return phrases.say(key, values);
  }

  String sayOr(String key, String otherwise) {
    return phrases.sayOr(key, otherwise);
  }

  /** Returns the words that all reports share. */
  Phrases report() {
    return report;
  }

  Wording wording() {
    return wording;
  }

  /** Returns the words for a kind of drop-off or leaving. */
  String kind(String id) {
    return report.sayOr("kind." + id, id);
  }

  String tooFew() {
    return report.say("tooFew");
  }

  /** Returns the name of an element, group or channel, else its id. */
  String name(String id) {
    return names.getOrDefault(id, id);
  }

  DataItem data(String id) {
    return data.getOrDefault(id, new DataItem(id, id, "no"));
  }

  String dataName(String id) {
    String name = data(id).name();
    return name == null || name.isBlank() ? id : name;
  }

  /** Joins as people do: a, b or c. */
  String join(List<String> items, String last) {
    int most = items.size() - 1;
    return most < 1
        ? String.join("", items)
        : String.join(", ", items.subList(0, most)) + say(last) + items.get(most);
  }

  static String quoted(String name) {
    return "‘" + name + "’";
  }

  /**
   * Returns at most four words of the name: up to its first comma or colon, else the first four.
   */
  static String shortName(Node node) {
    String name = node.label().strip();
    if (name.split("\\s+").length <= SHORT) {
      return name;
    }
    String first = name.split("[,:;?]", 2)[0].strip();
    String[] words = first.split("\\s+");
    return words.length <= SHORT ? first : String.join(" ", List.of(words).subList(0, SHORT)) + "…";
  }

  /** Writes a term on its clock; a term that is no ISO 8601 duration stays as it is. */
  String term(String within, @Nullable String clock) {
    return terms.term(within, clock);
  }

  /** Writes an ISO 8601 duration, or gives empty text where it is none. */
  String duration(@Nullable String iso) {
    return terms.duration(iso);
  }
}
