package nl.inwonerreis.simulator.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.inwonerreis.modeller.journey.Node;
import nl.inwonerreis.modeller.journey.Text;
import nl.inwonerreis.simulator.scenario.Discipline;
import nl.inwonerreis.simulator.scenario.ElementNumbers;
import nl.inwonerreis.simulator.scenario.StaffNeed;
import nl.inwonerreis.simulator.scenario.StaffNumbers;

/** What the numbers of one element must be together. */
final class ElementRules {

  private static final List<String> NEED_STAFF =
      List.of("patience", "balk", "units", "priority", "whenShiftEnds");

  private final JourneyIndex journey;
  private final Map<String, StaffNumbers> staff;
  private final Faults faults;

  ElementRules(JourneyIndex journey, Map<String, StaffNumbers> staff, Faults faults) {
    this.journey = journey;
    this.staff = staff;
    this.faults = faults;
  }

  void check(Node node, Fields fields, ElementNumbers numbers) {
    kinds(node, fields);
    if (fields.has("resolved") && fields.has("complete")) {
      Fields.two(fields.pointer(), List.of("complete", "resolved"), faults);
    }
    if (fields.has("rate") && fields.has("delay")) {
      Fields.two(fields.pointer(), List.of("delay", "rate"), faults);
    }
    if (fields.has("dropOffKind") && !fields.has("dropOff")) {
      warn(fields, "dropOffKind", "dropOff", "drop-off-kind-without-share");
    }
    if (!fields.has("staff")) {
      NEED_STAFF.stream()
          .filter(fields::has)
          .forEach(key -> warn(fields, key, "staff", "needs-staff"));
    } else if (numbers.staff() != null && fields.has("priority")) {
      priority(fields, numbers);
    }
  }

  private void kinds(Node node, Fields fields) {
    Set<String> fitting = ElementKeys.of(node, journey.startsEventSubProcess(node.id()));
    for (String key : ElementKeys.ALL) {
      if (fields.has(key) && !fitting.contains(key)) {
        Text kind = ElementKeys.kind(node);
        String pointer = Pointers.child(fields.pointer(), key);
        faults.error(
            "wrong-kind",
            pointer,
            new Text(
                "'%s' past niet bij '%s', want dat is %s (%s)."
                    .formatted(key, node.label(), kind.nl(), pointer),
                "'%s' does not fit '%s', which is %s (%s)."
                    .formatted(key, node.label(), kind.en(), pointer)),
            remedy(fitting));
      }
    }
  }

  private static Text remedy(Set<String> fitting) {
    if (fitting.isEmpty()) {
      return new Text(
          "Misschien zet je de kans bij de pijl: {\"flows\": {\"…\": 0.5}}.",
          "Maybe set the probability of the flow: {\"flows\": {\"…\": 0.5}}.");
    }
    String names = String.join(", ", new TreeSet<>(fitting));
    return new Text("Misschien een van deze: " + names + ".", "Maybe one of these: " + names + ".");
  }

  private void priority(Fields fields, ElementNumbers numbers) {
    List<String> deaf = new ArrayList<>();
    for (StaffNeed need :
        numbers.staff() == null ? List.<StaffNeed>of() : Lifting.leaves(numbers.staff())) {
      for (String pool : pools(need)) {
        StaffNumbers found = staff.get(pool);
        if (found != null && found.discipline() != Discipline.PRIORITY && !deaf.contains(pool)) {
          deaf.add(pool);
        }
      }
    }
    if (!deaf.isEmpty()) {
      PriorityRule.report(Pointers.child(fields.pointer(), "priority"), deaf, faults);
    }
  }

  private static Iterable<String> pools(StaffNeed need) {
    if (need instanceof StaffNeed.AnyOf any) {
      return any.ids();
    }
    return need instanceof StaffNeed.AllOf all
        ? all.units().keySet()
        : List.of(((StaffNeed.Pool) need).id());
  }

  private void warn(Fields fields, String key, String lacking, String rule) {
    String pointer = Pointers.child(fields.pointer(), key);
    Text place = faults.nameOf(pointer);
    faults.warning(
        rule,
        pointer,
        new Text(
            "%s staat er zonder '%s' en telt dan misschien niet.".formatted(place.nl(), lacking),
            "%s stands without '%s' and may then have no effect.".formatted(place.en(), lacking)),
        new Text(
            "Misschien ontbreekt '%s' op dezelfde plek.".formatted(lacking),
            "Maybe '%s' is missing at the same place.".formatted(lacking)));
  }
}
