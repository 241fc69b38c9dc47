package nl.inwonerreis.web.run;

import java.util.List;
import nl.inwonerreis.simulator.staffing.Staffing;
import nl.inwonerreis.web.report.CheckedFile;
import nl.inwonerreis.web.report.JourneyOutline;
import org.jspecify.annotations.Nullable;

/**
 * What the search for the smallest staff gave.
 *
 * @param staffing null when the journey or its scenario is refused
 * @param files the files read, with the findings of reading and checking
 */
public record Staffed(
    @Nullable Staffing staffing, JourneyOutline outline, List<CheckedFile> files) {

  public Staffed {
    files = List.copyOf(files);
  }

  static Staffed refused(List<CheckedFile> files) {
    return new Staffed(null, JourneyOutline.EMPTY, files);
  }
}
