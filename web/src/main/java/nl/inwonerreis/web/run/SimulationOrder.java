package nl.inwonerreis.web.run;

import java.nio.file.Path;
import java.util.List;
import nl.inwonerreis.simulator.log.LogForm;
import nl.inwonerreis.web.library.JourneyFiles;
import org.jspecify.annotations.Nullable;

/**
 * What the user asked to simulate.
 *
 * @param settings values to put into the scenario, in order; {@code --seed}, {@code
 *     --replications}, {@code --duration} and {@code --warm-up} are among them, last
 * @param aim how precise the result must be; null: not asked
 * @param log where to write the event log, or null for none
 */
public record SimulationOrder(
    JourneyFiles files, List<Setting> settings, @Nullable Aim aim, int threads, @Nullable Log log) {

  public SimulationOrder {
    settings = List.copyOf(settings);
  }

  /**
   * A value for a place in the scenario.
   *
   * @param pointer JSON Pointer
   * @param value JSON, or plain text
   */
  public record Setting(String pointer, String value) {}

  /** A file for the event log; compressed where its name ends in {@code .gz}. */
  public record Log(Path file, LogForm form) {}
}
