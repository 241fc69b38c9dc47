package nl.inwonerreis.simulator.scenario;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.inwonerreis.simulator.distribution.Distribution;

/**
 * A user group in this scenario.
 *
 * @param share share of arrivals, 0–1
 * @param channels weights by channel id; empty: the library's mix
 * @param traits numeric traits that differ from the library's
 */
public record GroupNumbers(
    double share, Map<String, Double> channels, Map<String, Distribution> traits) {

  public GroupNumbers {
    channels = Collections.unmodifiableMap(new LinkedHashMap<>(channels));
    traits = Collections.unmodifiableMap(new LinkedHashMap<>(traits));
  }
}
