package nl.inwonerreis.simulator.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.inwonerreis.simulator.distribution.Distribution;
import nl.inwonerreis.simulator.hours.OpeningHours;
import nl.inwonerreis.simulator.scenario.ArrivalProcess;
import nl.inwonerreis.simulator.scenario.Discipline;
import nl.inwonerreis.simulator.scenario.StaffNumbers;
import nl.inwonerreis.simulator.scenario.WhenShiftEnds;
import org.jspecify.annotations.Nullable;

/** Reads staff pools: who is on duty when, and what else they do. */
final class StaffReader {

  static final Map<String, WhenShiftEnds> SHIFT_ENDS = Scalars.words(WhenShiftEnds.values());
  static final int MOST_PEOPLE = 1_000_000;

  private static final Set<String> KEYS =
      Set.of(
          "name", "count", "hours", "shifts", "discipline", "absence", "costPerHour", "otherWork");
  private static final Set<String> OTHER_WORK =
      Set.of("arrivals", "handling", "patience", "units", "priority", "whenShiftEnds");

  private final Faults faults;
  private final Scalars scalars;
  private final Distributions distributions;
  private final Hours hours;
  private final ArrivalReader arrivals;

  StaffReader(Faults faults, Hours hours, ArrivalReader arrivals) {
    this.faults = faults;
    this.scalars = new Scalars(faults);
    this.distributions = new Distributions(faults);
    this.hours = hours;
    this.arrivals = arrivals;
  }

  Map<String, StaffNumbers> read(@Nullable Json value) {
    Map<String, StaffNumbers> staff = new TreeMap<>();
    if (value != null) {
      Ids.objectOf(value, faults)
          .forEach(
              (id, written) -> {
                Ids.check(id, written.pointer(), faults);
                staff.put(id, pool(id, written));
              });
    }
    return staff;
  }

  private StaffNumbers pool(String id, Json written) {
    Fields fields = Fields.of(written, KEYS, faults);
    Json name = fields.find("name");
    String label = name == null ? id : scalars.string(name);
    Json cost = fields.find("costPerHour");
    Json absence = fields.find("absence");
    Double away = absence == null ? null : scalars.share(absence);
    Json discipline = fields.find("discipline");
    Discipline order =
        discipline == null
            ? Discipline.FIFO
            : scalars.word(discipline, Scalars.words(Discipline.values()));
    Discipline served = order == null ? Discipline.FIFO : order;
    return new StaffNumbers(
        label == null ? id : label,
        shifts(fields),
        served,
        away == null ? 0 : away,
        cost == null ? null : scalars.number(cost, 0, Double.MAX_VALUE),
        otherWork(fields.find("otherWork"), served));
  }

  private List<StaffNumbers.Shift> shifts(Fields fields) {
    String kind = fields.exactlyOne(List.of("count", "shifts"), false);
    Json value = kind == null ? null : fields.find(kind);
    if (kind == null || value == null) {
      return List.of();
    }
    if (kind.equals("count")) {
      StaffNumbers.Shift shift = shift("", value, fields.find("hours"));
      return shift == null ? List.of() : List.of(shift);
    }
    if (fields.has("hours")) {
      Fields.two(fields.pointer(), List.of("hours", "shifts"), faults);
    }
    List<StaffNumbers.Shift> shifts = new ArrayList<>();
    Ids.objectOf(value, faults)
        .forEach(
            (name, written) -> {
              Ids.check(name, written.pointer(), faults);
              Fields inside = Fields.of(written, Set.of("hours", "count"), faults);
              Json count = inside.require("count");
              StaffNumbers.Shift shift =
                  count == null ? null : shift(name, count, inside.find("hours"));
              if (shift != null) {
                shifts.add(shift);
              }
            });
    return shifts;
  }

  private StaffNumbers.@Nullable Shift shift(String name, Json count, @Nullable Json open) {
    Double people = scalars.number(count, 0, MOST_PEOPLE);
    OpeningHours when = open == null ? OpeningHours.ALWAYS : hours.read(open);
    return people == null || when == null ? null : new StaffNumbers.Shift(name, when, people);
  }

  private List<StaffNumbers.OtherWork> otherWork(@Nullable Json value, Discipline discipline) {
    List<StaffNumbers.OtherWork> work = new ArrayList<>();
    if (value != null) {
      Ids.objectOf(value, faults)
          .forEach(
              (name, written) -> {
                Ids.check(name, written.pointer(), faults);
                StaffNumbers.OtherWork one = work(name, written, discipline);
                if (one != null) {
                  work.add(one);
                }
              });
    }
    return work;
  }

  private StaffNumbers.@Nullable OtherWork work(String name, Json written, Discipline discipline) {
    Fields fields = Fields.of(written, OTHER_WORK, faults);
    Json coming = fields.require("arrivals");
    Json handling = fields.require("handling");
    Json patience = fields.find("patience");
    Json priority = fields.find("priority");
    ArrivalProcess arrive = coming == null ? null : arrivals.ofOtherWork(coming);
    Distribution takes = handling == null ? null : distributions.ofDurations(handling);
    Distribution waits = patience == null ? null : distributions.ofDurations(patience);
    if (priority != null && discipline != Discipline.PRIORITY) {
      PriorityRule.report(priority.pointer(), List.of(poolOf(priority)), faults);
    }
    Integer units = whole(fields.find("units"), 1, 1, MOST_PEOPLE);
    Integer rank = whole(priority, 0, -1_000_000, 1_000_000);
    return arrive == null || takes == null || units == null || rank == null
        ? null
        : new StaffNumbers.OtherWork(
            name, arrive, takes, waits, units, rank, atEnd(fields, waits != null));
  }

  /** Who waits on the line is served; other work can wait until the next shift. */
  private WhenShiftEnds atEnd(Fields fields, boolean someoneWaits) {
    Json value = fields.find("whenShiftEnds");
    WhenShiftEnds read = value == null ? null : scalars.word(value, SHIFT_ENDS);
    WhenShiftEnds silent = someoneWaits ? WhenShiftEnds.FINISH : WhenShiftEnds.PAUSE;
    return read == null ? silent : read;
  }

  private @Nullable Integer whole(@Nullable Json value, int silent, int least, int most) {
    return value == null ? Integer.valueOf(silent) : scalars.wholeInt(value, least, most);
  }

  private static String poolOf(Json value) {
    return Pointers.names(value.pointer()).get(1);
  }
}
