package nl.inwonerreis.web.report;

import java.util.List;
import java.util.Map;
import nl.inwonerreis.modeller.journey.Finding;
import nl.inwonerreis.modeller.journey.Severity;

/**
 * A file that was looked at, with what was found in it.
 *
 * @param file path as the user knows it
 * @param names names of elements by id, for display
 */
public record CheckedFile(String file, List<Finding> findings, Map<String, String> names) {

  public CheckedFile {
    findings = List.copyOf(findings);
    names = Map.copyOf(names);
  }

  /** Returns whether nothing refuses this file. */
  public boolean isOk() {
    return findings.stream().noneMatch(f -> f.severity() == Severity.ERROR);
  }

  /** Counts the findings of a severity. */
  public long count(Severity severity) {
    return findings.stream().filter(f -> f.severity() == severity).count();
  }
}
