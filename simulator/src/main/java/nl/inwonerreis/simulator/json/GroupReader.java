package nl.inwonerreis.simulator.json;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.inwonerreis.modeller.journey.Text;
import nl.inwonerreis.simulator.distribution.Distribution;
import nl.inwonerreis.simulator.scenario.GroupNumbers;
import org.jspecify.annotations.Nullable;

/** Reads user groups and case types. Traits stand in the group, or in its {@code traits}. */
final class GroupReader {

  /** Traits that are numbers, 0–1. */
  static final Set<String> TRAITS =
      Set.of("digital", "trust", "authority", "expertise", "selfRating", "clarity", "coherence");

  static final List<String> LANGUAGE_LEVELS = List.of("A1", "A2", "B1", "B2", "C1", "C2");

  private static final Set<String> WORDS = Set.of("language", "habit");

  private final KnownNames known;
  private final Faults faults;
  private final Scalars scalars;
  private final Distributions distributions;
  private final Shares shares;

  GroupReader(KnownNames known, Faults faults) {
    this.known = known;
    this.faults = faults;
    this.scalars = new Scalars(faults);
    this.distributions = new Distributions(faults);
    this.shares = new Shares(known, faults);
  }

  Map<String, GroupNumbers> groups(@Nullable Json value) {
    Map<String, GroupNumbers> groups = new TreeMap<>();
    if (value == null) {
      return groups;
    }
    Ids.objectOf(value, faults)
        .forEach(
            (id, written) -> {
              Ids.isKnown(
                  id, written.pointer(), known.groups(), "unknown-group", Ids.GROUP, faults);
              groups.put(id, group(written));
            });
    if (!groups.isEmpty()) {
      shares.sum(value.pointer(), groups.values().stream().map(GroupNumbers::share).toList());
    }
    return groups;
  }

  Map<String, Double> caseTypes(@Nullable Json value) {
    Map<String, Double> types = new TreeMap<>();
    if (value == null) {
      return types;
    }
    Ids.objectOf(value, faults)
        .forEach(
            (id, written) -> {
              Ids.check(id, written.pointer(), faults);
              Double share = scalars.share(written);
              types.put(id, share == null ? 0.0 : share);
            });
    if (!types.isEmpty()) {
      shares.sum(value.pointer(), types.values());
    }
    return types;
  }

  private GroupNumbers group(Json written) {
    Set<String> keys = new HashSet<>(TRAITS);
    keys.addAll(WORDS);
    keys.addAll(Set.of("share", "channels", "traits"));
    Fields fields = Fields.of(written, keys, faults);
    Json share = fields.require("share");
    Double read = share == null ? null : scalars.share(share);
    Json channels = fields.find("channels");
    Map<String, Distribution> traits = new TreeMap<>();
    traits(fields, traits);
    Json inside = fields.find("traits");
    if (inside != null) {
      Set<String> names = new HashSet<>(TRAITS);
      names.addAll(WORDS);
      traits(Fields.of(inside, names, faults), traits);
    }
    return new GroupNumbers(
        read == null ? 0 : read, channels == null ? Map.of() : shares.channelMix(channels), traits);
  }

  private void traits(Fields fields, Map<String, Distribution> traits) {
    for (String trait : TRAITS) {
      Json value = fields.find(trait);
      Distribution read = value == null ? null : distributions.ofNumbers(value, 0, 1);
      if (read != null && value != null && traits.put(trait, read) != null) {
        Fields.two(fields.pointer(), List.of(trait, "traits"), faults);
      }
    }
    for (String word : WORDS) {
      Json value = fields.find(word);
      if (value != null) {
        word(word, value);
      }
    }
  }

  private void word(String word, Json value) {
    boolean language = word.equals("language");
    String read =
        language
            ? scalars.oneOf(value, LANGUAGE_LEVELS, "unknown-word", "een taalniveau", "a level")
            : scalars.oneOf(
                value, known.channels(), "unknown-channel", Ids.CHANNEL.nl(), Ids.CHANNEL.en());
    if (read != null) {
      faults.warning(
          "trait-without-effect",
          value.pointer(),
          new Text(
              "'%s' verandert de berekening niet (%s).".formatted(word, value.pointer()),
              "'%s' does not change the simulation (%s).".formatted(word, value.pointer())),
          new Text(
              "Misschien zet je de kanalen of de kans op afhaken van deze groep.",
              "Maybe set the channels or the drop-off of this group."));
    }
  }
}
