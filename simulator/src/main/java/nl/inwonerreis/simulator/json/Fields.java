package nl.inwonerreis.simulator.json;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.inwonerreis.modeller.journey.Text;
import nl.inwonerreis.simulator.scenario.Nearest;
import org.jspecify.annotations.Nullable;

/** The members of an object with a fixed set of keys; unknown keys are errors. */
final class Fields {

  private static final Map<String, Json> NONE = Map.of();

  private final String pointer;
  private final Map<String, Json> members;
  private final Faults faults;

  private Fields(String pointer, Map<String, Json> members, Faults faults) {
    this.pointer = pointer;
    this.members = members;
    this.faults = faults;
  }

  /** Opens an object; anything else is an error and then has no members. */
  static Fields of(Json value, Set<String> known, Faults faults) {
    if (!(value instanceof Json.Obj object)) {
      faults.wrongValue(
          "wrong-type",
          value,
          new Text("Hier hoort een object.", "This must be an object."),
          new Text(
              "Misschien { } met een van: %s.".formatted(String.join(", ", sorted(known))),
              "Maybe { } with one of: %s.".formatted(String.join(", ", sorted(known)))));
      return new Fields(value.pointer(), NONE, faults);
    }
    object.members().keySet().stream()
        .filter(name -> !known.contains(name) && !Json.isRemark(name))
        .forEach(name -> unknown(object, name, known, faults));
    return new Fields(object.pointer(), object.members(), faults);
  }

  /** Returns a member, or null where the object is silent. */
  @Nullable Json find(String key) {
    return members.get(key);
  }

  /** Returns a member that must be there; its absence is an error, and null is returned. */
  @Nullable Json require(String key) {
    Json value = members.get(key);
    if (value == null) {
      missing(key);
    }
    return value;
  }

  boolean has(String key) {
    return members.containsKey(key);
  }

  String pointer() {
    return pointer;
  }

  /** Returns the one key present of several; none or two are an error, and null is returned. */
  @Nullable String exactlyOne(List<String> keys, boolean mayBeAbsent) {
    List<String> present = keys.stream().filter(members::containsKey).toList();
    if (present.size() > 1) {
      two(pointer, present, faults);
      return null;
    }
    if (present.isEmpty() && !mayBeAbsent) {
      missing(String.join("' / '", keys));
    }
    return present.isEmpty() ? null : present.get(0);
  }

  /** Reports keys of which only one may stand, with the cure that a patch needs. */
  static void two(String pointer, List<String> present, Faults faults) {
    Text place = faults.nameOf(pointer);
    String names = String.join(", ", present);
    String cure = "\"%s\": null".formatted(faults.oldest(pointer, present));
    faults.error(
        "two-keys",
        pointer,
        new Text(
            "%s heeft %s; er mag er maar één staan.".formatted(place.nl(), names),
            "%s has %s; only one may stand.".formatted(place.en(), names)),
        new Text(
            "Misschien voegt een scenario iets toe aan de basis: haal daar één weg met %s."
                .formatted(cure),
            "Maybe a scenario adds to its base: take one away there with %s.".formatted(cure)));
  }

  private void missing(String key) {
    Text place = faults.nameOf(pointer);
    faults.error(
        "missing-key",
        pointer,
        new Text(
            "%s mist '%s'.".formatted(place.nl(), key),
            "%s lacks '%s'.".formatted(place.en(), key)),
        new Text("Misschien is het vergeten.", "Maybe it was forgotten."));
  }

  private static void unknown(Json.Obj object, String name, Set<String> known, Faults faults) {
    faults.error(
        "unknown-key",
        Pointers.child(object.pointer(), name),
        new Text(
            "'%s' is hier geen bekende naam (%s)."
                .formatted(brief(name), Pointers.child(object.pointer(), brief(name))),
            "'%s' is not a known name here (%s)."
                .formatted(brief(name), Pointers.child(object.pointer(), brief(name)))),
        Nearest.remedy(name, known));
  }

  private static String brief(String name) {
    return name.length() <= 60 ? name : name.substring(0, 59) + "…";
  }

  private static List<String> sorted(Set<String> names) {
    return names.stream().sorted().toList();
  }
}
