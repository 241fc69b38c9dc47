package nl.inwonerreis.simulator.json;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import nl.inwonerreis.modeller.journey.Text;
import nl.inwonerreis.simulator.hours.OpeningHours;
import nl.inwonerreis.simulator.scenario.Library;
import org.jspecify.annotations.Nullable;

/** Reads single groups, channels and norms of a library. */
final class LibraryEntries {

  /** What a channel can do, and what a contact may need. */
  static final Set<String> CAPABILITIES =
      Set.of(
          "aroundTheClock",
          "identify",
          "sign",
          "documents",
          "samenBekijken",
          "emotion",
          "directAnswer");

  private static final Set<String> NORM =
      Set.of(
          "name", "channel", "measure", "within", "atMost", "clock", "share", "basis", "source",
          "url", "year");

  private final Set<String> channels;
  private final Faults faults;
  private final Scalars scalars;

  LibraryEntries(Set<String> channels, Faults faults) {
    this.channels = channels;
    this.faults = faults;
    this.scalars = new Scalars(faults);
  }

  /** Reads entries in their order. */
  <T> Map<String, T> read(Map<String, Json> entries, Function<Json, T> reader) {
    Map<String, T> read = new LinkedHashMap<>();
    entries.forEach(
        (id, entry) -> {
          Ids.check(id, entry.pointer(), faults);
          read.put(id, reader.apply(entry));
        });
    return java.util.Collections.unmodifiableMap(read);
  }

  Library.UserGroup group(Json entry) {
    Fields fields =
        Fields.of(
            entry, Set.of("name", "share", "shareRange", "traits", "channels", "sources"), faults);
    Json share = fields.find("share");
    Map<String, Double> numbers = new LinkedHashMap<>();
    Map<String, String> words = new LinkedHashMap<>();
    Json traits = fields.find("traits");
    if (traits != null) {
      traits(traits, numbers, words);
    }
    return new Library.UserGroup(
        name(fields),
        share == null ? null : scalars.share(share),
        mix(fields.find("channels")),
        numbers,
        words);
  }

  private void traits(Json value, Map<String, Double> numbers, Map<String, String> words) {
    Set<String> known = new HashSet<>(GroupReader.TRAITS);
    known.addAll(Set.of("language", "habit"));
    Fields fields = Fields.of(value, known, faults);
    for (String trait : new TreeSet<>(known)) {
      Json written = fields.find(trait);
      if (written == null) {
        continue;
      }
      if (GroupReader.TRAITS.contains(trait)) {
        Double read = scalars.share(written);
        numbers.put(trait, read == null ? 0.0 : read);
      } else {
        String read = word(trait, written);
        words.put(trait, read == null ? "" : read);
      }
    }
  }

  private @Nullable String word(String trait, Json written) {
    return trait.equals("habit")
        ? scalars.oneOf(written, channels, "unknown-channel", Ids.CHANNEL.nl(), Ids.CHANNEL.en())
        : scalars.oneOf(
            written, GroupReader.LANGUAGE_LEVELS, "unknown-word", "een taalniveau", "a level");
  }

  private Map<String, Double> mix(@Nullable Json value) {
    if (value == null) {
      return Map.of();
    }
    Map<String, Double> sorted =
        new Shares(new KnownNames(Set.of(), channels, Set.of(), Set.of(), Map.of()), faults)
            .channelMix(value);
    Map<String, Double> mix = new LinkedHashMap<>();
    Ids.objectOf(value, faults).keySet().forEach(id -> mix.put(id, sorted.getOrDefault(id, 0.0)));
    return mix;
  }

  Library.Channel channel(Json entry) {
    Fields fields =
        Fields.of(entry, Set.of("name", "live", "capabilities", "hours", "sources"), faults);
    Json live = fields.require("live");
    Boolean isLive = live == null ? null : scalars.truth(live);
    Json hours = fields.find("hours");
    OpeningHours open = hours == null ? null : new Hours(faults).read(hours);
    return new Library.Channel(
        name(fields),
        Boolean.TRUE.equals(isLive),
        capabilities(fields.find("capabilities")),
        open == null ? null : open.toString());
  }

  private Set<String> capabilities(@Nullable Json value) {
    Set<String> capabilities = new LinkedHashSet<>();
    if (value instanceof Json.Arr list) {
      for (Json item : list.items()) {
        String read =
            scalars.oneOf(
                item, CAPABILITIES, "unknown-capability", "een bekend kenmerk", "a capability");
        if (read != null) {
          capabilities.add(read);
        }
      }
    } else if (value != null) {
      scalars.wrongType(value, "een lijst", "a list", "[\"identify\"]");
    }
    return capabilities;
  }

  Library.LibraryNorm norm(Json entry) {
    Fields fields = Fields.of(entry, NORM, faults);
    Map<String, String> values = new LinkedHashMap<>();
    for (String key : new TreeSet<>(NORM)) {
      Json value = fields.find(key);
      if (value != null && !key.equals("name") && !key.equals("source")) {
        values.put(key, value instanceof Json.Str text ? text.value() : value.text());
      }
    }
    Json source = fields.require("source");
    String cited = source == null ? null : scalars.string(source);
    return new Library.LibraryNorm(name(fields), values, cited == null ? "" : cited);
  }

  private Text name(Fields fields) {
    Json name = fields.require("name");
    if (name == null) {
      return new Text("", "");
    }
    Fields both = Fields.of(name, Set.of("nl", "en"), faults);
    return new Text(string(both.require("nl")), string(both.require("en")));
  }

  private String string(@Nullable Json value) {
    String read = value == null ? null : scalars.string(value);
    return read == null ? "" : read;
  }
}
