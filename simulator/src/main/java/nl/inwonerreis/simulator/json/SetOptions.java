package nl.inwonerreis.simulator.json;

import java.util.List;
import java.util.Set;
import nl.inwonerreis.modeller.journey.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** Applies {@code --set} options to a scenario: whole values are replaced, not merged. */
final class SetOptions {

  private final Faults faults;

  SetOptions(Faults faults) {
    this.faults = faults;
  }

  /** Returns the scenario after all options, in their order, with the sources that still hold. */
  Json.Obj apply(Json.Obj scenario, List<SetOption> options) {
    Json.Obj now = scenario;
    JsonPut place = new JsonPut(this::nothingInside);
    for (SetOption option : options) {
      List<String> names = checkedNames(option);
      if (names != null) {
        Json changed = place.put(now, names, valueOf(option));
        if (changed instanceof Json.Obj object) {
          now = SourceInheritance.settle(now, object, statedBy(names));
        }
      }
    }
    return now;
  }

  private @Nullable List<String> checkedNames(SetOption option) {
    String pointer = option.pointer();
    boolean whole = pointer.isEmpty() || pointer.equals("/");
    if (whole || !Pointers.isPointer(pointer) || pointer.equals("/extends")) {
      faults.error(
          "set-pointer",
          pointer,
          new Text(
              "'%s' is geen plek die je met --set kunt zetten.".formatted(pointer),
              "'%s' is no place that --set can set.".formatted(pointer)),
          new Text(
              "Misschien ontbreekt de schuine streep vooraan, zoals in /staff/kcc/count=8.",
              "Maybe the leading slash is missing, as in /staff/kcc/count=8."));
      return null;
    }
    return Pointers.names(pointer);
  }

  private static Json valueOf(SetOption option) {
    try {
      return StrictJson.parseValue(option.pointer(), option.value());
    } catch (JacksonException e) {
      // Not JSON, so by the contract of --set a plain string: PT5M needs no quotes.
      return new Json.Str(option.pointer(), option.value());
    }
  }

  private static Set<String> statedBy(List<String> names) {
    return names.size() > 1 && names.get(0).equals("sources") ? Set.of(names.get(1)) : Set.of();
  }

  private void nothingInside(Json target, String place) {
    faults.error(
        "set-pointer",
        place,
        new Text(
            "--set %s kan niet: %s is %s en heeft geen onderdelen."
                .formatted(place, target.pointer(), JsonText.brief(target)),
            "--set %s is impossible: %s is %s and has no parts."
                .formatted(place, target.pointer(), JsonText.brief(target))),
        new Text(
            "Misschien wil je %s zelf zetten.".formatted(target.pointer()),
            "Maybe you want to set %s itself.".formatted(target.pointer())));
  }
}
