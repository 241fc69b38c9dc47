package nl.inwonerreis.simulator.json;

import java.util.Collection;
import java.util.Map;
import nl.inwonerreis.modeller.journey.Text;
import nl.inwonerreis.simulator.scenario.Nearest;

/** Reads objects whose names are ids: of hours, staff, shifts, channels, groups, elements. */
final class Ids {

  private Ids() {}

  /** Returns the members of an object; anything else is an error and has none. */
  static Map<String, Json> objectOf(Json value, Faults faults) {
    if (value instanceof Json.Obj object) {
      return object.members();
    }
    faults.wrongValue(
        "wrong-type",
        value,
        new Text("Hier hoort een object.", "This must be an object."),
        new Text("Misschien { \"naam\": … }.", "Maybe { \"name\": … }."));
    return Map.of();
  }

  /** Reports an id that is not a letter followed by letters, digits, - and _. */
  static void check(String id, String pointer, Faults faults) {
    if (!id.matches("[A-Za-z][A-Za-z0-9_-]*")) {
      faults.error(
          "wrong-id",
          pointer,
          new Text(
              "'%s' kan geen naam zijn (%s).".formatted(id, pointer),
              "'%s' cannot be a name (%s).".formatted(id, pointer)),
          new Text(
              "Misschien zonder spaties of leestekens: een letter, dan letters, cijfers, - of _.",
              "Maybe without spaces or punctuation: a letter, then letters, digits, - or _."));
    }
  }

  /** Returns whether an id exists; if not, that is an error. */
  static boolean isKnown(
      String id, String pointer, Collection<String> valid, String rule, Text what, Faults faults) {
    if (valid.contains(id)) {
      return true;
    }
    faults.error(
        rule,
        pointer,
        new Text(
            "'%s' is niet %s (%s).".formatted(id, what.nl(), pointer),
            "'%s' is not %s (%s).".formatted(id, what.en(), pointer)),
        Nearest.remedy(id, valid));
    return false;
  }

  static final Text CHANNEL = new Text("een bekend kanaal", "a known channel");
  static final Text GROUP = new Text("een bekende groep", "a known group");
  static final Text POOL = new Text("een team uit 'staff'", "a pool in 'staff'");
  static final Text START =
      new Text("een startgebeurtenis van de reis", "a start event of the journey");
  static final Text ELEMENT = new Text("een element van de reis", "an element of the journey");
  static final Text FLOW = new Text("een pijl van de reis", "a sequence flow of the journey");
  static final Text CASE_TYPE = new Text("een soort uit 'caseTypes'", "a type in 'caseTypes'");
}
