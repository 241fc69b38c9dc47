package nl.inwonerreis.web.run;

import java.nio.file.Path;
import java.util.Map;
import nl.inwonerreis.simulator.log.LogRole;
import nl.inwonerreis.web.library.JourneyFiles;

/**
 * What the user asked to make of a log.
 *
 * @param out the scenario file to be written
 * @param name of the situation
 * @param columns columns of the log, by what they tell
 * @param meanings id in journey or library by name in the log
 * @param share share of the cases to use, the first ones, above 0 and at most 1
 */
public record FitOrder(
    JourneyFiles files,
    Path log,
    Path out,
    String name,
    Map<LogRole, String> columns,
    Map<String, String> meanings,
    double share) {

  public FitOrder {
    columns = Map.copyOf(columns);
    meanings = Map.copyOf(meanings);
  }
}
