package nl.inwonerreis.simulator.scenario;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The arrivals of all start events.
 *
 * @param shared the process for start events that {@code byStart} does not name; null where silent
 * @param byStart by BPMN id of the start event
 * @param batches residents set in motion at one moment, in order of their names
 */
public record Arrivals(
    @Nullable ArrivalProcess shared, Map<String, ArrivalProcess> byStart, List<Batch> batches) {

  public static final Arrivals SILENT = new Arrivals(null, Map.of(), List.of());

  public Arrivals {
    byStart = Collections.unmodifiableMap(new LinkedHashMap<>(byStart));
    batches = List.copyOf(batches);
  }
}
