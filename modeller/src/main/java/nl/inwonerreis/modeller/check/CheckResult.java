package nl.inwonerreis.modeller.check;

import java.util.List;
import nl.inwonerreis.modeller.journey.Finding;
import nl.inwonerreis.modeller.journey.Severity;
import org.jspecify.annotations.Nullable;

/**
 * What checking gave.
 *
 * @param journey the journey, or null when a finding is an error
 * @param findings those of reading and checking, in the order of {@link Finding#ORDER}
 */
public record CheckResult(@Nullable CheckedJourney journey, List<Finding> findings) {

  public CheckResult {
    findings = List.copyOf(findings);
  }

  /** Returns the errors: why there is no journey. */
  public List<Finding> errors() {
    return findings.stream().filter(f -> f.severity() == Severity.ERROR).toList();
  }
}
