package nl.inwonerreis.simulator.scenario;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What residents do before a closed door: shares that sum to 1. */
public record WhenClosed(double later, double giveUp, Map<String, Double> channels) {

  /** Everyone comes back when it is open. */
  public static final WhenClosed LATER = new WhenClosed(1, 0, Map.of());

  public WhenClosed {
    channels = Collections.unmodifiableMap(new LinkedHashMap<>(channels));
  }
}
