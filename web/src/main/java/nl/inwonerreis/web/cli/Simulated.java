package nl.inwonerreis.web.cli;

import java.util.List;
import nl.inwonerreis.simulator.result.Result;
import nl.inwonerreis.web.report.CheckedFile;
import org.jspecify.annotations.Nullable;

/**
 * What simulating gave.
 *
 * @param result the result, or null when the journey or scenario is refused
 * @param files the files read, with the findings of reading and checking
 */
public record Simulated(@Nullable Result result, List<CheckedFile> files) {

  public Simulated {
    files = List.copyOf(files);
  }
}
