package nl.inwonerreis.simulator.plan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.inwonerreis.modeller.journey.Finding;
import nl.inwonerreis.modeller.journey.Severity;
import nl.inwonerreis.modeller.journey.Text;

/** The findings of compiling, each told once. */
final class Faults {

  private final Set<Finding> found = new LinkedHashSet<>();

  void error(String rule, String pointer, Text message, Text remedy) {
    found.add(Finding.at(rule, Severity.ERROR, pointer, message, remedy));
  }

  void warning(String rule, String pointer, Text message, Text remedy) {
    found.add(Finding.at(rule, Severity.WARNING, pointer, message, remedy));
  }

  void warningOf(String rule, String element, Text message, Text remedy) {
    found.add(Finding.of(rule, Severity.WARNING, element, 0, message, remedy));
  }

  void errorOf(String rule, String element, Text message, Text remedy) {
    found.add(Finding.of(rule, Severity.ERROR, element, 0, message, remedy));
  }

  /** A part of the format that is read but not simulated yet. */
  void notSupported(String pointer, Text what) {
    error(
        "not-simulated",
        pointer,
        new Text(
            "Dit kunnen we nog niet doorrekenen: %s.".formatted(what.nl()),
            "We cannot simulate this yet: %s.".formatted(what.en())),
        new Text("Haal dit deel weg uit de situatie.", "Take this part out of the scenario."));
  }

  boolean hasErrors() {
    return found.stream().anyMatch(f -> f.severity() == Severity.ERROR);
  }

  List<Finding> list() {
    List<Finding> list = new ArrayList<>(found);
    list.sort(Finding.ORDER);
    return list;
  }
}
