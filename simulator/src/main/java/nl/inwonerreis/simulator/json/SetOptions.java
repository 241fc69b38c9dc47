package nl.inwonerreis.simulator.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    for (SetOption option : options) {
      List<String> names = checkedNames(option);
      if (names != null) {
        Json changed = put(now, "", names, 0, valueOf(option));
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

  private @Nullable Json put(
      @Nullable Json target, String pointer, List<String> names, int depth, Json value) {
    if (depth == names.size()) {
      return value instanceof Json.Nil ? null : MergePatch.apply(null, value);
    }
    String name = names.get(depth);
    String place = Pointers.child(pointer, name);
    if (target == null || target instanceof Json.Obj) {
      Map<String, Json> members = new LinkedHashMap<>();
      if (target instanceof Json.Obj object) {
        members.putAll(object.members());
      }
      Json member = put(members.get(name), place, names, depth + 1, value);
      if (member == null) {
        members.remove(name);
      } else {
        members.put(name, member);
      }
      return new Json.Obj(pointer, members);
    }
    if (target instanceof Json.Arr array
        && name.matches("0|[1-9][0-9]{0,6}")
        && Integer.parseInt(name) < array.items().size()) {
      List<Json> items = new ArrayList<>(array.items());
      int index = Integer.parseInt(name);
      Json item = put(items.get(index), place, names, depth + 1, value);
      items.set(index, item == null ? new Json.Nil(place) : item);
      return new Json.Arr(pointer, items);
    }
    nothingInside(target, place);
    return target;
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
