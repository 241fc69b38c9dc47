package nl.inwonerreis.web.run;

import java.time.LocalDate;
import java.util.List;
import nl.inwonerreis.web.library.JourneyFiles;
import org.jspecify.annotations.Nullable;

/**
 * What the user asked a report of.
 *
 * @param situations the same journey with each scenario; the first is the base
 * @param settings values to put into each scenario, in order
 * @param aim how precise the result must be; null: not asked
 * @param made the day that stands on it
 * @param command the command line that makes it again
 */
public record ReportOrder(
    List<JourneyFiles> situations,
    List<SimulationOrder.Setting> settings,
    @Nullable Aim aim,
    int threads,
    LocalDate made,
    String command) {

  public ReportOrder {
    situations = List.copyOf(situations);
    settings = List.copyOf(settings);
    if (situations.isEmpty()) {
      throw new IllegalArgumentException("There is nothing to report on.");
    }
  }
}
