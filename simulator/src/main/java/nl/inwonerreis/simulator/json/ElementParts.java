package nl.inwonerreis.simulator.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.inwonerreis.simulator.hours.OpeningHours;
import nl.inwonerreis.simulator.scenario.Appointment;
import nl.inwonerreis.simulator.scenario.EventRate;
import nl.inwonerreis.simulator.scenario.StaffNeed;
import org.jspecify.annotations.Nullable;

/** Reads the numbers of an element that are objects: who works, appointments, rates. */
final class ElementParts {

  private static final List<String> UNITS = List.of("perHour", "perDay", "perWeek");

  private final KnownNames known;
  private final Hours hours;
  private final Faults faults;
  private final Scalars scalars;
  private final Distributions distributions;

  ElementParts(KnownNames known, Hours hours, Faults faults) {
    this.known = known;
    this.hours = hours;
    this.faults = faults;
    this.scalars = new Scalars(faults);
    this.distributions = new Distributions(faults);
  }

  /** Reads a pool, {@code anyOf} a list of pools, or {@code allOf} with units by pool. */
  @Nullable StaffNeed staff(Json value) {
    if (!(value instanceof Json.Obj)) {
      String pool = pool(value);
      return pool == null ? null : new StaffNeed.Pool(pool);
    }
    Fields fields = Fields.of(value, Set.of("anyOf", "allOf"), faults);
    String kind = fields.exactlyOne(List.of("anyOf", "allOf"), false);
    Json pools = kind == null ? null : fields.find(kind);
    if (kind == null || pools == null) {
      return null;
    }
    return kind.equals("anyOf") ? anyOf(pools) : allOf(pools);
  }

  private @Nullable StaffNeed anyOf(Json value) {
    List<String> pools = new ArrayList<>();
    if (value instanceof Json.Arr list && !list.items().isEmpty()) {
      for (Json item : list.items()) {
        String pool = pool(item);
        if (pool != null) {
          pools.add(pool);
        }
      }
    } else {
      scalars.wrongType(value, "een lijst met teams", "a list of pools", "[\"kcc\", \"balie\"]");
    }
    return pools.isEmpty() ? null : new StaffNeed.AnyOf(pools);
  }

  private @Nullable StaffNeed allOf(Json value) {
    Map<String, Integer> units = new TreeMap<>();
    Map<String, Json> members = Ids.objectOf(value, faults);
    members.forEach(
        (pool, written) -> {
          Integer count = scalars.wholeInt(written, 1, StaffReader.MOST_PEOPLE);
          boolean exists =
              Ids.isKnown(
                  pool, written.pointer(), known.pools(), "unknown-staff", Ids.POOL, faults);
          if (count != null && exists) {
            units.put(pool, count);
          }
        });
    if (members.isEmpty() && value instanceof Json.Obj) {
      scalars.wrongType(value, "minstens één team", "at least one pool", "{\"kcc\": 1}");
    }
    return units.isEmpty() ? null : new StaffNeed.AllOf(units);
  }

  private @Nullable String pool(Json value) {
    return scalars.oneOf(value, known.pools(), "unknown-staff", Ids.POOL.nl(), Ids.POOL.en());
  }

  /** Reads an appointment with a lead drawn, or with slots from capacity. */
  @Nullable Appointment appointment(Json value) {
    Fields fields =
        Fields.of(value, Set.of("slot", "lead", "notBefore", "tolerance", "noShow"), faults);
    String kind = fields.exactlyOne(List.of("slot", "lead"), false);
    if (fields.has("notBefore") && fields.has("lead")) {
      Fields.two(fields.pointer(), List.of("notBefore", "lead"), faults);
    }
    Json lead = "lead".equals(kind) ? fields.find("lead") : null;
    Json noShow = fields.find("noShow");
    Double missing = noShow == null ? null : scalars.share(noShow);
    Double slot = "slot".equals(kind) ? time(fields.find("slot")) : null;
    if (slot != null && slot == 0) {
      Json zero = fields.find("slot");
      if (zero != null) {
        scalars.wrongType(zero, "meer tijd dan 0", "more time than 0", "\"PT15M\"");
      }
    }
    return new Appointment(
        lead == null ? null : distributions.ofDurations(lead),
        slot,
        time(fields.find("notBefore")),
        time(fields.find("tolerance")),
        missing == null ? 0 : missing);
  }

  /** Reads how often a boundary event happens while its activity is active. */
  @Nullable EventRate rate(Json value) {
    Fields fields =
        Fields.of(value, Set.of("perHour", "perDay", "perWeek", "hours", "afterPromise"), faults);
    String kind = fields.exactlyOne(UNITS, false);
    Json number = kind == null ? null : fields.find(kind);
    Double rate = number == null ? null : scalars.number(number, 0, ArrivalReader.MOST_PER_UNIT);
    Json open = fields.find("hours");
    OpeningHours when = open == null ? null : hours.readWindow(open);
    Json promise = fields.find("afterPromise");
    Double factor = promise == null ? null : scalars.number(promise, 0, 1_000_000);
    return kind == null || rate == null
        ? null
        : new EventRate(ArrivalReader.UNITS.get(kind), rate, when, factor == null ? 1.0 : factor);
  }

  private @Nullable Double time(@Nullable Json value) {
    return value == null ? null : scalars.duration(value);
  }
}
