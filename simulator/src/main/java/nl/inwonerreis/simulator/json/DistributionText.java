package nl.inwonerreis.simulator.json;

import java.util.Map;
import nl.inwonerreis.simulator.distribution.Distribution;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** Single values of a scenario as text, for who shows or asks for them one by one. */
public final class DistributionText {

  private DistributionText() {}

  /**
   * Reads a distribution.
   *
   * @param json a bare value or an object with the name of a distribution, as in a scenario
   * @param durations whether its values are durations, in seconds; else plain numbers
   * @return null where the text is none; what is wrong with it the scenario's reading tells
   */
  public static @Nullable Distribution read(String json, boolean durations) {
    Distributions reader = new Distributions(new Faults(new PlaceNames(Map.of())));
    try {
      Json value = StrictJson.parseValue("", json);
      return durations
          ? reader.ofDurations(value)
          : reader.ofNumbers(value, -Double.MAX_VALUE, Double.MAX_VALUE);
    } catch (JacksonException e) {
      // No JSON is no distribution; whoever wrote it is told by the reading of the whole text.
      return null;
    }
  }

  /** Returns the seconds in an ISO 8601 duration as scenarios write it, or null if it is none. */
  public static @Nullable Double secondsOf(String duration) {
    return Durations.secondsOf(duration);
  }
}
