package nl.inwonerreis.simulator.scenario;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.inwonerreis.simulator.distribution.Distribution;
import org.jspecify.annotations.Nullable;

/**
 * What residents do after they left: shares that sum to 1.
 *
 * @param channels shares that go on by another channel
 * @param after time before a retry or another channel; null for none
 */
public record AfterDropOff(
    double retry, double giveUp, Map<String, Double> channels, @Nullable Distribution after) {

  /** Everyone gives up. */
  public static final AfterDropOff GIVE_UP = new AfterDropOff(0, 1, Map.of(), null);

  public AfterDropOff {
    channels = Collections.unmodifiableMap(new LinkedHashMap<>(channels));
  }
}
