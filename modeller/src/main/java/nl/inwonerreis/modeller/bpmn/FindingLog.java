package nl.inwonerreis.modeller.bpmn;

import java.util.ArrayList;
import java.util.List;
import nl.inwonerreis.modeller.journey.Finding;
import nl.inwonerreis.modeller.journey.Severity;
import nl.inwonerreis.modeller.journey.Text;
import org.jspecify.annotations.Nullable;

/** The findings gathered while one file is read. */
final class FindingLog {

  private final List<Finding> findings = new ArrayList<>();

  void error(String rule, @Nullable String element, int line, Text message, Text remedy) {
    findings.add(new Finding(rule, Severity.ERROR, element, line, null, message, remedy));
  }

  void warning(String rule, @Nullable String element, int line, Text message, Text remedy) {
    findings.add(new Finding(rule, Severity.WARNING, element, line, null, message, remedy));
  }

  void add(Finding finding) {
    findings.add(finding);
  }

  List<Finding> sorted() {
    return findings.stream().sorted(Finding.ORDER).toList();
  }
}
