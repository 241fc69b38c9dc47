package nl.inwonerreis.simulator.json;

import java.util.Map;
import java.util.TreeMap;
import nl.inwonerreis.modeller.journey.Text;
import nl.inwonerreis.simulator.hours.OpeningHours;
import nl.inwonerreis.simulator.scenario.Nearest;
import org.jspecify.annotations.Nullable;

/** Reads opening hours: a name in {@code hours}, else OpenStreetMap syntax. */
final class Hours {

  private final Faults faults;
  private final Scalars scalars;
  private final Map<String, OpeningHours> named = new TreeMap<>();

  Hours(Faults faults) {
    this.faults = faults;
    this.scalars = new Scalars(faults);
  }

  /** Reads the named hours of a scenario; those that cannot be read count as always open. */
  void readNamed(@Nullable Json value) {
    if (value == null) {
      return;
    }
    Ids.objectOf(value, faults)
        .forEach(
            (name, written) -> {
              Ids.check(name, written.pointer(), faults);
              OpeningHours hours = syntax(written, true);
              named.put(name, hours == null ? OpeningHours.ALWAYS : hours);
            });
  }

  Map<String, OpeningHours> named() {
    return named;
  }

  /** Reads the hours of a door or a shift, which may close on public holidays. */
  @Nullable OpeningHours read(Json value) {
    return value instanceof Json.Str text && named.containsKey(text.value())
        ? named.get(text.value())
        : syntax(value, true);
  }

  /** Reads hours that only weigh or limit arrivals; holidays need no mention there. */
  @Nullable OpeningHours readWindow(Json value) {
    return value instanceof Json.Str text && named.containsKey(text.value())
        ? named.get(text.value())
        : syntax(value, false);
  }

  private @Nullable OpeningHours syntax(Json value, boolean door) {
    String text = scalars.string(value);
    if (text == null) {
      return null;
    }
    try {
      OpeningHours hours = OpeningHours.parse(text);
      if (door && !hours.namesHolidays() && !text.strip().equals("24/7")) {
        staysOpen(value, text);
      }
      return hours;
    } catch (IllegalArgumentException e) {
      wrong(value, text, String.valueOf(e.getMessage()));
      return null;
    }
  }

  private void staysOpen(Json value, String text) {
    faults.warning(
        "hours-without-holidays",
        value.pointer(),
        new Text(
            "'%s' noemt geen feestdagen (PH) en is dan dus open (%s)."
                .formatted(text, value.pointer()),
            "'%s' does not name public holidays (PH), so it is open then (%s)."
                .formatted(text, value.pointer())),
        new Text(
            "Misschien \"%s; PH off\".".formatted(text), "Maybe \"%s; PH off\".".formatted(text)));
  }

  private void wrong(Json value, String text, String why) {
    boolean name = text.matches("[A-Za-z][A-Za-z0-9_-]*") && !named.isEmpty();
    faults.wrongValue(
        "wrong-hours",
        value,
        new Text(
            "Dat is geen openingstijd%s: %s".formatted(name ? " en geen naam in 'hours'" : "", why),
            "Those are no opening hours%s: %s"
                .formatted(name ? " and no name in 'hours'" : "", why)),
        name
            ? Nearest.remedy(text, named.keySet())
            : new Text(
                "Misschien \"Mo-Fr 08:00-17:00; PH off\".",
                "Maybe \"Mo-Fr 08:00-17:00; PH off\"."));
  }
}
