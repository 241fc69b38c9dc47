package nl.inwonerreis.web.report;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.inwonerreis.simulator.compare.Comparison;
import nl.inwonerreis.simulator.compare.Difference;

/** A comparison with what is needed to tell of it in one language. */
record ComparisonView(
    Comparison comparison, Phrases words, DifferenceWording wording, Names names) {

  static ComparisonView of(Comparison comparison, JourneyOutline outline, Language language) {
    Phrases words = Phrases.load("nl.inwonerreis.web.report.compare", language);
    Phrases units = Phrases.load("nl.inwonerreis.web.report.words", language);
    Map<String, String> names = new HashMap<>(comparison.base().facts().names());
    comparison.others().forEach(other -> other.facts().names().forEach(names::putIfAbsent));
    outline.library().forEach((id, name) -> names.replace(id, language.of(name)));
    Set<String> told = new HashSet<>();
    for (Difference difference : comparison.differences()) {
      told.add(difference.cell().group());
      told.add(difference.cell().channel());
      told.add(difference.cell().element());
    }
    return new ComparisonView(
        comparison,
        words,
        new DifferenceWording(new Wording(language, units), words, units),
        new Names(names, told));
  }

  int scenarios() {
    return comparison.others().size();
  }

  /** Returns A for the base, then B, C, … */
  static String letter(int scenario) {
    return scenario < 26 ? String.valueOf((char) ('A' + scenario)) : "S" + scenario;
  }

  /** Returns the letter and the name of a scenario. */
  String label(int scenario) {
    return letter(scenario) + ". " + comparison.result(scenario).facts().scenario();
  }
}
