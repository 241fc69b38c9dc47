package nl.inwonerreis.simulator.scenario;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The arrivals of all start events.
 *
 * @param shared the process for start events that {@code byStart} does not name; null where silent
 * @param byStart by BPMN id of the start event
 * @param batches names of batches given, which are not simulated yet; JSON text by name
 */
public record Arrivals(
    @Nullable ArrivalProcess shared,
    Map<String, ArrivalProcess> byStart,
    Map<String, String> batches) {

  public static final Arrivals SILENT = new Arrivals(null, Map.of(), Map.of());

  public Arrivals {
    byStart = Collections.unmodifiableMap(new LinkedHashMap<>(byStart));
    batches = Collections.unmodifiableMap(new LinkedHashMap<>(batches));
  }
}
