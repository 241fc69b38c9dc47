package nl.inwonerreis.simulator.json;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.inwonerreis.modeller.journey.Text;
import org.jspecify.annotations.Nullable;

/** Reads batches of arrivals, such as after a mass letter. They are checked, not simulated yet. */
final class BatchReader {

  private static final Set<String> KEYS =
      Set.of("at", "size", "spread", "start", "group", "channel", "caseType");

  private final Faults faults;
  private final Scalars scalars;

  BatchReader(Faults faults) {
    this.faults = faults;
    this.scalars = new Scalars(faults);
  }

  /** Returns JSON text by name. */
  Map<String, String> read(@Nullable Json value) {
    Map<String, String> batches = new TreeMap<>();
    if (value == null) {
      return batches;
    }
    Ids.objectOf(value, faults)
        .forEach(
            (name, written) -> {
              batch(written);
              batches.put(name, written.text());
            });
    if (!batches.isEmpty()) {
      faults.warning(
          "batches-not-simulated",
          value.pointer(),
          new Text(
              "Groepen aankomsten (%s) tellen nog niet mee.".formatted(value.pointer()),
              "Batches of arrivals (%s) are not simulated yet.".formatted(value.pointer())),
          new Text(
              "Misschien helpt een 'pattern' met een zwaardere periode.",
              "Maybe a 'pattern' with a heavier period helps."));
    }
    return batches;
  }

  private void batch(Json written) {
    Fields fields = Fields.of(written, KEYS, faults);
    Json at = fields.require("at");
    if (at != null && !isTime(at)) {
      faults.wrongValue(
          "wrong-date",
          at,
          new Text("Dat is geen dag of tijd.", "That is not a day or time."),
          new Text("Misschien \"2026-02-27\".", "Maybe \"2026-02-27\"."));
    }
    Json size = fields.require("size");
    if (size != null) {
      scalars.whole(size, 1, 100_000_000);
    }
    Json spread = fields.find("spread");
    if (spread != null) {
      new Distributions(faults).ofDurations(spread);
    }
  }

  private static boolean isTime(Json at) {
    if (!(at instanceof Json.Str text)) {
      return false;
    }
    try {
      return text.value().contains("T")
          ? LocalDateTime.parse(text.value()).getYear() > 0
          : LocalDate.parse(text.value()).getYear() > 0;
    } catch (DateTimeParseException e) {
      // The caller reports it: no time is what was asked.
      return false;
    }
  }
}
