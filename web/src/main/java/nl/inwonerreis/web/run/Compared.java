package nl.inwonerreis.web.run;

import java.util.List;
import nl.inwonerreis.simulator.compare.Comparison;
import nl.inwonerreis.simulator.compare.Selection;
import nl.inwonerreis.web.report.CheckedFile;
import nl.inwonerreis.web.report.JourneyOutline;
import org.jspecify.annotations.Nullable;

/**
 * What comparing gave.
 *
 * @param comparison null when the journey or a scenario is refused
 * @param selection which scenario is best; null when that was not asked
 * @param files the files read, with the findings of reading and checking
 */
public record Compared(
    @Nullable Comparison comparison,
    @Nullable Selection selection,
    JourneyOutline outline,
    List<CheckedFile> files) {

  public Compared {
    files = List.copyOf(files);
  }

  static Compared refused(List<CheckedFile> files) {
    return new Compared(null, null, JourneyOutline.EMPTY, files);
  }
}
