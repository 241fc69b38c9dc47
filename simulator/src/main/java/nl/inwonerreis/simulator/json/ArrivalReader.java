package nl.inwonerreis.simulator.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.inwonerreis.modeller.journey.Text;
import nl.inwonerreis.simulator.distribution.Distribution;
import nl.inwonerreis.simulator.hours.OpeningHours;
import nl.inwonerreis.simulator.scenario.ArrivalProcess;
import nl.inwonerreis.simulator.scenario.Arrivals;
import nl.inwonerreis.simulator.scenario.RateUnit;
import org.jspecify.annotations.Nullable;

/** Reads how residents and other work arrive. */
final class ArrivalReader {

  static final Map<String, RateUnit> UNITS =
      Map.of(
          "perHour", RateUnit.PER_HOUR,
          "perDay", RateUnit.PER_DAY,
          "perWeek", RateUnit.PER_WEEK);

  static final double MOST_PER_UNIT = 1e9;

  private static final List<String> KINDS =
      List.of("perHour", "perDay", "perWeek", "interarrival", "times");
  private static final Set<String> OTHER_WORK =
      Set.of("perHour", "perDay", "perWeek", "hours", "pattern", "interarrival");
  private static final Set<String> START =
      Set.of("perHour", "perDay", "perWeek", "hours", "pattern", "interarrival", "times");
  private static final Set<String> WHOLE =
      Set.of(
          "perHour",
          "perDay",
          "perWeek",
          "hours",
          "pattern",
          "interarrival",
          "times",
          "batches",
          "byStart");

  private final Faults faults;
  private final Scalars scalars;
  private final Distributions distributions;
  private final Hours hours;
  private final TimesFile times;
  private final Set<String> starts;
  private final KnownNames known;

  ArrivalReader(Faults faults, Hours hours, TimesFile times, Set<String> starts, KnownNames known) {
    this.faults = faults;
    this.scalars = new Scalars(faults);
    this.distributions = new Distributions(faults);
    this.hours = hours;
    this.times = times;
    this.starts = starts;
    this.known = known;
  }

  Arrivals read(@Nullable Json value) {
    if (value == null) {
      return Arrivals.SILENT;
    }
    Fields fields = Fields.of(value, WHOLE, faults);
    boolean only = fields.has("byStart") || fields.has("batches");
    ArrivalProcess shared = process(fields, only);
    Map<String, ArrivalProcess> byStart = new TreeMap<>();
    Json each = fields.find("byStart");
    if (each != null) {
      Ids.objectOf(each, faults).forEach((start, written) -> startOf(start, written, byStart));
    }
    return new Arrivals(
        shared, byStart, new BatchReader(starts, known, faults).read(fields.find("batches")));
  }

  /** Reads the arrivals of other work, which knows no files and no start events. */
  @Nullable ArrivalProcess ofOtherWork(Json value) {
    return process(Fields.of(value, OTHER_WORK, faults), false);
  }

  private void startOf(String start, Json written, Map<String, ArrivalProcess> byStart) {
    Ids.isKnown(start, written.pointer(), starts, "unknown-start", Ids.START, faults);
    ArrivalProcess process = process(Fields.of(written, START, faults), false);
    if (process != null) {
      byStart.put(start, process);
    }
  }

  private @Nullable ArrivalProcess process(Fields fields, boolean mayBeSilent) {
    boolean details = fields.has("hours") || fields.has("pattern");
    String kind = fields.exactlyOne(KINDS, mayBeSilent && !details);
    Json value = kind == null ? null : fields.find(kind);
    if (kind == null || value == null) {
      return null;
    }
    if (details && !UNITS.containsKey(kind)) {
      Fields.two(
          fields.pointer(), List.of(fields.has("hours") ? "hours" : "pattern", kind), faults);
    }
    if (kind.equals("times")) {
      return times.read(value);
    }
    if (kind.equals("interarrival")) {
      Distribution interval = distributions.ofDurations(value);
      return interval == null ? null : new ArrivalProcess.Interarrival(positive(interval, value));
    }
    return rate(kind, value, fields);
  }

  private @Nullable ArrivalProcess rate(String kind, Json value, Fields fields) {
    Double rate = scalars.number(value, 0, MOST_PER_UNIT);
    Json open = fields.find("hours");
    OpeningHours when = open == null ? null : hours.readWindow(open);
    List<ArrivalProcess.PatternWindow> pattern = pattern(fields.find("pattern"));
    RateUnit unit = UNITS.get(kind);
    return rate == null || unit == null ? null : new ArrivalProcess.Rate(unit, rate, when, pattern);
  }

  private List<ArrivalProcess.PatternWindow> pattern(@Nullable Json value) {
    List<ArrivalProcess.PatternWindow> windows = new ArrayList<>();
    if (value == null) {
      return windows;
    }
    Ids.objectOf(value, faults)
        .forEach(
            (name, written) -> {
              Fields fields = Fields.of(written, Set.of("hours", "weight"), faults);
              Json open = fields.require("hours");
              Json weight = fields.require("weight");
              OpeningHours when = open == null ? null : hours.readWindow(open);
              Double weighs = weight == null ? null : scalars.number(weight, 0, MOST_PER_UNIT);
              if (when != null && weighs != null) {
                windows.add(new ArrivalProcess.PatternWindow(name, when, weighs));
              }
            });
    return windows;
  }

  private Distribution positive(Distribution interval, Json value) {
    if (!(interval.mean() > 0)) {
      faults.wrongValue(
          "out-of-range",
          value,
          new Text(
              "Zonder tijd ertussen komen er oneindig veel mensen.",
              "With no time in between, people come without end."),
          new Text("Misschien PT10M.", "Maybe PT10M."));
    }
    return interval;
  }
}
