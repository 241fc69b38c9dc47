package nl.inwonerreis.simulator.scenario;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import nl.inwonerreis.modeller.journey.Text;
import org.jspecify.annotations.Nullable;

/** User groups, channels and norms shared by all journeys, by id, in order of the files. */
public record Library(
    Map<String, UserGroup> groups, Map<String, Channel> channels, Map<String, LibraryNorm> norms) {

  public Library {
    groups = Collections.unmodifiableMap(new LinkedHashMap<>(groups));
    channels = Collections.unmodifiableMap(new LinkedHashMap<>(channels));
    norms = Collections.unmodifiableMap(new LinkedHashMap<>(norms));
  }

  /**
   * A user group.
   *
   * @param share share of adult contacts; null where it differs per journey
   * @param channels weights by channel id
   * @param traits numeric traits, 0–1, by name
   * @param words traits that are words: language level, habit
   */
  public record UserGroup(
      Text name,
      @Nullable Double share,
      Map<String, Double> channels,
      Map<String, Double> traits,
      Map<String, String> words) {

    public UserGroup {
      channels = Collections.unmodifiableMap(new LinkedHashMap<>(channels));
      traits = Collections.unmodifiableMap(new LinkedHashMap<>(traits));
      words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
    }
  }

  /**
   * A channel.
   *
   * @param live whether one speaks with a person at that moment
   * @param hours default opening hours; null for around the clock
   */
  public record Channel(Text name, boolean live, Set<String> capabilities, @Nullable String hours) {

    public Channel {
      capabilities = Collections.unmodifiableSet(new LinkedHashSet<>(capabilities));
    }
  }

  /** A published service norm, as text and numbers for reference. */
  public record LibraryNorm(Text name, Map<String, String> values, String source) {

    public LibraryNorm {
      values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
  }
}
