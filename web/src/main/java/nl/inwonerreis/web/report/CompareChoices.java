package nl.inwonerreis.web.report;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import nl.inwonerreis.modeller.journey.Finding;
import nl.inwonerreis.simulator.scenario.Scenario;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The situations that may be compared, what differs in their numbers, and why some cannot be. */
final class CompareChoices {

  private CompareChoices() {}

  static void put(ArrayNode list, CompareData data, Phrases words, Language language) {
    for (CompareData.Choice choice : data.situations()) {
      PageData page = choice.page();
      Scenario scenario = page.scenario();
      ObjectNode node = list.addObject();
      node.put("id", page.situation());
      node.put("name", scenario == null ? page.situation() : scenario.name());
      RefusalNote.put(node, page, language);
      node.put("comparable", choice.canBeCompared());
      ArrayNode unequal = node.putArray("unequal");
      for (Finding finding : choice.unequal()) {
        unequal
            .addObject()
            .put("pointer", finding.pointer())
            .put("message", language.of(finding.message()))
            .put("remedy", language.of(finding.remedy()));
      }
      if (scenario != null && !data.chosen().isEmpty()) {
        Scenario base = data.choice(data.chosen().get(0)).page().scenario();
        if (base != null && !page.situation().equals(data.chosen().get(0))) {
          int changed = changed(base, scenario);
          String key = changed == 0 ? "changed.none" : changed == 1 ? "changed.one" : "changed";
          node.put("about", words.say(key, changed));
        }
      }
    }
  }

  /** Counts the values that one states otherwise than the other, or that only one states. */
  private static int changed(Scenario base, Scenario other) {
    Map<String, String> first = values(base);
    Map<String, String> second = values(other);
    Set<String> pointers = new HashSet<>(first.keySet());
    pointers.addAll(second.keySet());
    pointers.removeIf(pointer -> String.valueOf(first.get(pointer)).equals(second.get(pointer)));
    return pointers.size();
  }

  private static Map<String, String> values(Scenario scenario) {
    Map<String, String> values = new LinkedHashMap<>();
    scenario.numbers().forEach(number -> values.put(number.pointer(), number.value()));
    return values;
  }
}
