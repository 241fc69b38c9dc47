package nl.inwonerreis.web.run;

import java.util.List;
import nl.inwonerreis.web.library.JourneyFiles;

/**
 * Of which scenario the user wants to know the smallest staff.
 *
 * @param settings values to put into the scenario, in order
 */
public record StaffingOrder(
    JourneyFiles situation, List<SimulationOrder.Setting> settings, int threads) {

  public StaffingOrder {
    settings = List.copyOf(settings);
  }
}
