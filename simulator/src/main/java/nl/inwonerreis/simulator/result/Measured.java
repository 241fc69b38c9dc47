package nl.inwonerreis.simulator.result;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What was measured in reality of a journey, beside what is simulated.
 *
 * @param points sorted by what they measure, then by period
 * @param faults by file how many faults keep lines of it, or all of it, from standing here
 */
public record Measured(List<MeasuredPoint> points, Map<String, Integer> faults) {

  /** Nothing was measured. */
  public static final Measured NONE = new Measured(List.of(), Map.of());

  public Measured {
    points = points.stream().sorted(MeasuredPoint.ORDER).toList();
    faults = Collections.unmodifiableMap(new TreeMap<>(faults));
  }

  /** Returns whether there is nothing to tell. */
  public boolean isEmpty() {
    return points.isEmpty() && faults.isEmpty();
  }
}
