package nl.inwonerreis.simulator.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.inwonerreis.modeller.journey.Finding;
import nl.inwonerreis.modeller.journey.Severity;
import nl.inwonerreis.modeller.journey.Text;

/**
 * The findings of one reading, gathered so that all faults come at once. A second finding of the
 * same rule about the same place is not kept: the same mistake seen through another selector case.
 */
final class Faults {

  private final Map<String, Finding> findings = new TreeMap<>();
  private final PlaceNames places;
  private Json merged = new Json.Obj("", Map.of());
  private int errors;

  Faults(PlaceNames places) {
    this.places = places;
  }

  /** Reports an error; the messages begin with the name of the place and its value. */
  void wrongValue(String rule, Json value, Text problem, Text remedy) {
    Text place = places.nameOf(value.pointer());
    String text = JsonText.brief(value);
    error(
        rule,
        value.pointer(),
        new Text(
            "%s is %s. %s".formatted(place.nl(), text, problem.nl()),
            "%s is %s. %s".formatted(place.en(), text, problem.en())),
        remedy);
  }

  /** Reports an error about a place; the messages are whole sentences. */
  void error(String rule, String pointer, Text message, Text remedy) {
    add(rule, Severity.ERROR, pointer, 0, message, remedy);
  }

  void warning(String rule, String pointer, Text message, Text remedy) {
    add(rule, Severity.WARNING, pointer, 0, message, remedy);
  }

  /** Reports an error on a line of a file that belongs to the place. */
  void errorOnLine(String rule, String pointer, int line, Text message, Text remedy) {
    add(rule, Severity.ERROR, pointer, line, message, remedy);
  }

  /** Gives the scenario with names in the order in which the files brought them, base first. */
  void keepOrder(Json.Obj merged) {
    this.merged = merged;
  }

  /** Returns which of some names of an object came first: that of the base. */
  String oldest(String pointer, List<String> names) {
    if (Values.find(merged, pointer) instanceof Json.Obj object) {
      for (String name : object.members().keySet()) {
        if (names.contains(name)) {
          return name;
        }
      }
    }
    return names.get(0);
  }

  void addAll(List<Finding> others) {
    for (Finding finding : others) {
      String pointer = finding.pointer() == null ? "" : finding.pointer();
      put(finding.rule() + " " + pointer + " " + finding.line(), finding);
    }
  }

  /** Returns the name of a place for use in a sentence, pointer included. */
  Text nameOf(String pointer) {
    return places.nameOf(pointer);
  }

  boolean hasErrors() {
    return errors > 0;
  }

  int errors() {
    return errors;
  }

  /** Returns the findings in order. */
  List<Finding> sorted() {
    List<Finding> all = new ArrayList<>(findings.values());
    all.sort(Finding.ORDER);
    return List.copyOf(all);
  }

  private void add(
      String rule, Severity severity, String pointer, int line, Text message, Text remedy) {
    String element = places.elementOf(pointer);
    put(
        rule + " " + pointer + " " + line,
        new Finding(rule, severity, element, line, pointer, message, remedy));
  }

  private void put(String key, Finding finding) {
    if (findings.putIfAbsent(key, finding) == null && finding.severity() == Severity.ERROR) {
      errors++;
    }
  }
}
