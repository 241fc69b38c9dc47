package nl.inwonerreis.simulator.json;

import java.util.List;
import nl.inwonerreis.modeller.journey.Finding;
import nl.inwonerreis.simulator.scenario.Library;
import org.jspecify.annotations.Nullable;

/** What reading the library gave; the library is null when a file of it is refused. */
public record LibraryReading(@Nullable Library library, List<Finding> findings) {

  public LibraryReading {
    findings = List.copyOf(findings);
  }
}
