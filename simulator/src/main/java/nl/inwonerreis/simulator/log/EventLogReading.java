package nl.inwonerreis.simulator.log;

import java.util.List;
import nl.inwonerreis.modeller.journey.Finding;
import org.jspecify.annotations.Nullable;

/**
 * What reading an event log gave.
 *
 * @param log the log, or null when it is refused; then the findings say why
 */
public record EventLogReading(@Nullable EventLog log, List<Finding> findings) {

  public EventLogReading {
    findings = List.copyOf(findings);
  }
}
