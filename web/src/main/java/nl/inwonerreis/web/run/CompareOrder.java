package nl.inwonerreis.web.run;

import java.util.List;
import nl.inwonerreis.simulator.compare.Headline;
import nl.inwonerreis.web.library.JourneyFiles;
import org.jspecify.annotations.Nullable;

/**
 * What the user asked to compare.
 *
 * @param situations the same journey with each scenario; the first is the base
 * @param settings values to put into each scenario, in order
 * @param best the number in which to find the best scenario; null: not asked
 * @param confidence how sure that must be, such as 0.95
 */
public record CompareOrder(
    List<JourneyFiles> situations,
    List<SimulationOrder.Setting> settings,
    int threads,
    @Nullable Headline best,
    double confidence) {

  public CompareOrder {
    situations = List.copyOf(situations);
    settings = List.copyOf(settings);
    if (situations.size() < 2) {
      throw new IllegalArgumentException("There is nothing to compare with.");
    }
  }
}
