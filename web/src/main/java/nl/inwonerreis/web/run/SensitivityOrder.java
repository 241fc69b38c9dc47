package nl.inwonerreis.web.run;

import java.util.List;
import nl.inwonerreis.simulator.compare.Headline;
import nl.inwonerreis.web.library.JourneyFiles;

/**
 * What the user asked to know of an outcome.
 *
 * @param situations the same journey with each scenario; of the first is told what it rests on, of
 *     more how often they change places
 * @param settings values to put into each scenario, in order
 * @param headline the outcome
 */
public record SensitivityOrder(
    List<JourneyFiles> situations,
    List<SimulationOrder.Setting> settings,
    int threads,
    Headline headline) {

  public SensitivityOrder {
    situations = List.copyOf(situations);
    settings = List.copyOf(settings);
    if (situations.isEmpty()) {
      throw new IllegalArgumentException("There is no scenario.");
    }
  }

  /** Returns whether the user chose the length of the runs. */
  boolean isLengthChosen() {
    return settings.stream().anyMatch(setting -> setting.pointer().equals("/duration"));
  }
}
