package nl.inwonerreis.web.run;

import java.util.List;
import nl.inwonerreis.simulator.result.Result;
import nl.inwonerreis.web.report.CheckedFile;
import nl.inwonerreis.web.report.JourneyOutline;
import org.jspecify.annotations.Nullable;

/**
 * What simulating gave.
 *
 * @param result the result, or null when the journey or scenario is refused
 * @param outline what the journey itself says
 * @param files the files read, with the findings of reading and checking
 */
public record Simulated(@Nullable Result result, JourneyOutline outline, List<CheckedFile> files) {

  public Simulated {
    files = List.copyOf(files);
  }

  /** What simulating gave, of a journey of which nothing more is known. */
  public Simulated(@Nullable Result result, List<CheckedFile> files) {
    this(result, JourneyOutline.EMPTY, files);
  }
}
