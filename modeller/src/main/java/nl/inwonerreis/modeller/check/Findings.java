package nl.inwonerreis.modeller.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import nl.inwonerreis.modeller.journey.Finding;
import nl.inwonerreis.modeller.journey.Severity;
import nl.inwonerreis.modeller.journey.Text;

/** The findings of the rules, each with the line of its element. */
final class Findings {

  private final ToIntFunction<String> lineOf;
  private final List<Finding> findings = new ArrayList<>();

  Findings(ToIntFunction<String> lineOf) {
    this.lineOf = lineOf;
  }

  void error(String rule, String element, Text message, Text remedy) {
    add(Severity.ERROR, rule, element, message, remedy);
  }

  void warning(String rule, String element, Text message, Text remedy) {
    add(Severity.WARNING, rule, element, message, remedy);
  }

  void info(String rule, String element, Text message, Text remedy) {
    add(Severity.INFO, rule, element, message, remedy);
  }

  List<Finding> all() {
    return List.copyOf(findings);
  }

  private void add(Severity severity, String rule, String element, Text message, Text remedy) {
    findings.add(Finding.of(rule, severity, element, lineOf.applyAsInt(element), message, remedy));
  }
}
