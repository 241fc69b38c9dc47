package nl.inwonerreis.simulator.json;

import java.util.List;
import nl.inwonerreis.modeller.journey.Text;

/** A priority needs a pool that looks at it. */
final class PriorityRule {

  private PriorityRule() {}

  static void report(String pointer, List<String> pools, Faults faults) {
    Text place = faults.nameOf(pointer);
    String names = String.join(", ", pools);
    faults.error(
        "priority-without-discipline",
        pointer,
        new Text(
            "%s telt niet: team %s werkt op volgorde van binnenkomst.".formatted(place.nl(), names),
            "%s has no effect: staff %s has no discipline 'priority'."
                .formatted(place.en(), names)),
        new Text(
            "Misschien \"discipline\": \"priority\" bij dat team.",
            "Maybe \"discipline\": \"priority\" with that staff."));
  }
}
