package nl.inwonerreis.simulator.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The values that a scenario states, each with its pointer. A distribution counts as one value, and
 * so do every share, every case of a selector, and every list.
 */
final class Values {

  private static final Set<String> NO_VALUES =
      Set.of("format", "name", "extends", "journey", "sources", "$schema");

  private Values() {}

  /** Returns the values of a whole scenario by pointer; format, name and sources are none. */
  static Map<String, Json> in(Json.Obj scenario) {
    Map<String, Json> values = new LinkedHashMap<>();
    scenario
        .members()
        .forEach(
            (name, value) -> {
              if (!NO_VALUES.contains(name)) {
                collect(value, values);
              }
            });
    return values;
  }

  static Set<String> pointersIn(Json.Obj scenario) {
    return in(scenario).keySet();
  }

  /** Returns what stands at a pointer, or null. */
  static @Nullable Json find(Json root, String pointer) {
    Json at = root;
    for (String name : Pointers.names(pointer)) {
      at = member(at, name);
    }
    return at;
  }

  private static @Nullable Json member(@Nullable Json value, String name) {
    if (value instanceof Json.Obj object) {
      return object.members().get(name);
    }
    if (value instanceof Json.Arr array && name.matches("0|[1-9][0-9]{0,6}")) {
      int index = Integer.parseInt(name);
      List<Json> items = array.items();
      return index < items.size() ? items.get(index) : null;
    }
    return null;
  }

  private static boolean isDistribution(Map.Entry<String, Json> member) {
    return Distributions.NAMES.contains(member.getKey())
        && member.getValue() instanceof Json.Obj parameters
        && parameters.members().keySet().stream()
            .allMatch(name -> Distributions.PARAMETERS.contains(name) || name.startsWith("by"));
  }

  private static void collect(Json value, Map<String, Json> values) {
    boolean whole =
        !(value instanceof Json.Obj object)
            || object.members().isEmpty()
            || object.members().entrySet().stream().anyMatch(Values::isDistribution);
    if (whole) {
      values.put(value.pointer(), value);
    } else if (value instanceof Json.Obj object) {
      object
          .members()
          .forEach(
              (name, member) -> {
                if (!Json.isRemark(name)) {
                  collect(member, values);
                }
              });
    }
  }
}
