package nl.inwonerreis.web.report;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Names instead of ids; where two ids share a name, the id stands behind it in brackets. */
final class Names {

  private final Map<String, String> names;
  private final Map<String, Integer> uses = new HashMap<>();

  Names(Map<String, String> names) {
    this(names, names.keySet());
  }

  /** Makes names of which only those of the ids {@code told} must be told apart. */
  Names(Map<String, String> names, Set<String> told) {
    this.names = names;
    names.forEach(
        (id, name) -> {
          if (told.contains(id)) {
            uses.merge(name, 1, Integer::sum);
          }
        });
  }

  /** Returns the name of an element, staff pool, group or channel, else its id. */
  String of(String id) {
    String name = names.get(id);
    if (name == null || name.isBlank()) {
      return id;
    }
    return uses.getOrDefault(name, 0) > 1 ? name + " (" + id + ")" : name;
  }

  /** Returns the name with the id in brackets, where they differ. */
  String withId(String id) {
    String name = names.get(id);
    return name == null || name.isBlank() || name.equals(id) ? id : name + " (" + id + ")";
  }
}
