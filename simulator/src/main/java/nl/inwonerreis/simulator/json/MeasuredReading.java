package nl.inwonerreis.simulator.json;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.inwonerreis.modeller.journey.Finding;
import nl.inwonerreis.simulator.result.Measured;
import nl.inwonerreis.simulator.result.MeasuredPoint;

/**
 * What reading the measured series of a journey gave.
 *
 * @param points of every line that is right
 * @param findings by file; an empty list for a file that is right
 */
public record MeasuredReading(List<MeasuredPoint> points, Map<Path, List<Finding>> findings) {

  public MeasuredReading {
    points = List.copyOf(points);
    findings = new TreeMap<>(findings);
  }

  /** Returns what can stand beside a result, and how much could not. */
  public Measured measured() {
    Map<String, Integer> faults = new TreeMap<>();
    findings.forEach(
        (file, found) -> {
          if (!found.isEmpty()) {
            faults.put(MeasuredReader.nameOf(file), found.size());
          }
        });
    return new Measured(points, faults);
  }
}
