package nl.inwonerreis.web.run;

import java.util.List;
import nl.inwonerreis.modeller.journey.Journey;
import nl.inwonerreis.simulator.sensitivity.Sensitivity;
import nl.inwonerreis.web.report.CheckedFile;
import nl.inwonerreis.web.report.JourneyOutline;
import org.jspecify.annotations.Nullable;

/**
 * What varying the numbers gave.
 *
 * @param sensitivity null when the journey or a scenario is refused
 * @param journey null when refused
 * @param files the files read, with the findings of reading and checking
 */
public record Varied(
    @Nullable Sensitivity sensitivity,
    @Nullable Journey journey,
    JourneyOutline outline,
    List<CheckedFile> files) {

  public Varied {
    files = List.copyOf(files);
  }

  static Varied refused(List<CheckedFile> files) {
    return new Varied(null, null, JourneyOutline.EMPTY, files);
  }
}
