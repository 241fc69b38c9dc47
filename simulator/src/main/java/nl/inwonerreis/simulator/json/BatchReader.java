package nl.inwonerreis.simulator.json;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.inwonerreis.modeller.journey.Text;
import nl.inwonerreis.simulator.scenario.Batch;
import org.jspecify.annotations.Nullable;

/** Reads batches of arrivals, such as after a letter to many residents. */
final class BatchReader {

  /** More than live in any Dutch municipality. */
  static final int MOST = 1_000_000;

  private static final Set<String> KEYS =
      Set.of("at", "size", "spread", "start", "group", "channel", "caseType");

  private final Set<String> starts;
  private final KnownNames known;
  private final Faults faults;
  private final Scalars scalars;

  BatchReader(Set<String> starts, KnownNames known, Faults faults) {
    this.starts = starts;
    this.known = known;
    this.faults = faults;
    this.scalars = new Scalars(faults);
  }

  /** Returns the batches in order of their names. */
  List<Batch> read(@Nullable Json value) {
    Map<String, Batch> batches = new TreeMap<>();
    if (value != null) {
      Ids.objectOf(value, faults)
          .forEach(
              (name, written) -> {
                Batch batch = batch(name, Fields.of(written, KEYS, faults));
                if (batch != null) {
                  batches.put(name, batch);
                }
              });
    }
    return new ArrayList<>(batches.values());
  }

  private @Nullable Batch batch(String name, Fields fields) {
    Json at = fields.require("at");
    LocalDateTime when = at == null ? null : timeOf(at);
    Json size = fields.require("size");
    Integer people = size == null ? null : scalars.wholeInt(size, 1, MOST);
    Json spread = fields.find("spread");
    var during = spread == null ? null : new Distributions(faults).ofDurations(spread);
    String start = oneOf(fields.find("start"), starts, "unknown-start", Ids.START);
    String group = oneOf(fields.find("group"), known.groups(), "unknown-group", Ids.GROUP);
    String channel =
        oneOf(fields.find("channel"), known.channels(), "unknown-channel", Ids.CHANNEL);
    String caseType =
        oneOf(fields.find("caseType"), known.caseTypes(), "unknown-case-type", Ids.CASE_TYPE);
    return when == null || people == null
        ? null
        : new Batch(name, when, people, during, start, group, channel, caseType);
  }

  private @Nullable String oneOf(@Nullable Json value, Set<String> names, String rule, Text what) {
    return value == null ? null : scalars.oneOf(value, names, rule, what.nl(), what.en());
  }

  private @Nullable LocalDateTime timeOf(Json at) {
    LocalDateTime time = at instanceof Json.Str text ? parse(text.value()) : null;
    if (time == null) {
      faults.wrongValue(
          "wrong-date",
          at,
          new Text("Dat is geen dag of tijd.", "That is not a day or time."),
          new Text("Misschien \"2026-02-27\".", "Maybe \"2026-02-27\"."));
    }
    return time;
  }

  private static @Nullable LocalDateTime parse(String text) {
    try {
      LocalDateTime time =
          text.contains("T") ? LocalDateTime.parse(text) : LocalDate.parse(text).atStartOfDay();
      return time.getYear() > 0 ? time : null;
    } catch (DateTimeParseException e) {
      // The caller reports it: no time is what was asked.
      return null;
    }
  }
}
