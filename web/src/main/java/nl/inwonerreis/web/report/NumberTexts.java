package nl.inwonerreis.web.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.inwonerreis.modeller.journey.Journey;
import nl.inwonerreis.simulator.scenario.Library;
import nl.inwonerreis.web.library.JourneyElements;
import nl.inwonerreis.web.report.NumberKind.Choice;
import nl.inwonerreis.web.report.NumberKind.Leaf;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The words of the form: labels of places, and values as people read and type them. */
final class NumberTexts {

  private final Phrases words;
  private final Phrases report;
  private final TypedDurations durations;
  private final TypedNumbers numbers;
  private final HoursText hours;
  private final Map<String, String> names = new HashMap<>();

  NumberTexts(Language language, @Nullable Journey journey, @Nullable Library library) {
    words = Phrases.load("nl.inwonerreis.web.report.numbers", language);
    report = Phrases.load("nl.inwonerreis.web.report.words", language);
    durations = new TypedDurations(language, words);
    numbers = new TypedNumbers(language);
    hours = new HoursText(language);
    if (journey != null) {
      names.putAll(JourneyElements.names(journey));
    }
    if (library != null) {
      library.groups().forEach((id, group) -> names.put(id, language.of(group.name())));
      library.channels().forEach((id, channel) -> names.put(id, language.of(channel.name())));
    }
  }

  String say(String key, Object... values) {
    return words.say(key, values);
  }

  String sayOr(String key, String otherwise) {
    return words.sayOr(key, otherwise);
  }

  TypedDurations durations() {
    return durations;
  }

  TypedNumbers numbers() {
    return numbers;
  }

  /** Returns the name of an element, group or channel, else its id. */
  String name(String id) {
    return names.getOrDefault(id, id);
  }

  /** Gives names that the scenario itself holds: those of its teams. */
  void name(String id, String name) {
    names.putIfAbsent(id, name);
  }

  /** Returns the label of a member with a known name, else the name. */
  String label(String key) {
    return words.sayOr("key." + key, key);
  }

  /** Returns a word of the format in the language. */
  String word(String word) {
    return words.sayOr("word." + word, report.sayOr("kind." + word, word));
  }

  /** Returns the label of a case of a selector. */
  String caseOf(String selector, String key) {
    if (key.equals("*")) {
      return words.say("case.rest");
    }
    return switch (selector) {
      case "byOutcome" -> words.sayOr("outcome." + key, key);
      case "byDropOffKind" -> word(key);
      case "byVisit", "byQueue" -> words.say("case." + selector, key);
      case "byWait" -> words.say("case.byWait", durations.text(key));
      default -> name(key);
    };
  }

  /** Returns a value as it stands in its field: what is typed there means the same again. */
  String typed(NumberKind kind, JsonNode value) {
    if (value.isString() && kind == Leaf.HOURS) {
      return hours.text(value.asString());
    }
    if (value.isString()) {
      boolean time = kind == Leaf.TIME || kind == Leaf.DURATION;
      return time ? durations.text(value.asString()) : value.asString();
    }
    if (value.isNumber()) {
      return kind == Leaf.SHARE
          ? numbers.share(value.decimalValue())
          : numbers.text(value.decimalValue());
    }
    if (kind == Leaf.DATES && value.isArray()) {
      List<String> dates = new ArrayList<>();
      value.forEach(date -> dates.add(date.isString() ? date.asString() : date.toString()));
      return String.join(", ", dates);
    }
    return value.toString();
  }

  /** Returns a value for reading, as part of a sentence. */
  String read(NumberKind kind, JsonNode value) {
    if (kind instanceof Choice && value.isString()) {
      return word(value.asString());
    }
    if (kind == Leaf.YES_NO && value.isBoolean()) {
      return words.say(value.asBoolean() ? "yes" : "no");
    }
    if (value.isString() && (kind == Leaf.STAFF || kind == Leaf.GROUP || kind == Leaf.CHANNEL)) {
      return name(value.asString());
    }
    if (DistributionForms.nameIn(value).isEmpty()) {
      return typed(kind, value);
    }
    String shape = DistributionForms.nameIn(value);
    List<String> parameters = new ArrayList<>();
    JsonNode inside = value.get(shape);
    if (inside != null) {
      inside
          .properties()
          .forEach(
              p ->
                  parameters.add(
                      words.sayOr("parameter." + p.getKey(), p.getKey())
                          + " "
                          + typed(kind, p.getValue())));
    }
    return words.sayOr("shape." + shape, shape) + ": " + String.join(", ", parameters);
  }
}
