package nl.inwonerreis.simulator.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.inwonerreis.modeller.journey.Lane;
import nl.inwonerreis.modeller.journey.Party;
import nl.inwonerreis.modeller.journey.Pool;
import nl.inwonerreis.modeller.journey.Process;
import nl.inwonerreis.simulator.hours.OpeningHours;
import nl.inwonerreis.simulator.scenario.Discipline;
import nl.inwonerreis.simulator.scenario.StaffNumbers;
import nl.inwonerreis.simulator.staff.RosterShift;
import org.jspecify.annotations.Nullable;

/** Compiles the staff pools: those of the scenario, and one person per lane where it is silent. */
final class StaffCompiler {

  private final Compilation c;
  private final Map<String, String> laneOf = new HashMap<>();
  private final Map<String, StaffNumbers> staff = new LinkedHashMap<>();
  private final Map<OpeningHours, Timetable> byDay = new HashMap<>();

  StaffCompiler(Compilation c) {
    this.c = c;
    staff.putAll(c.scenario.staff());
    for (String id : staff.keySet()) {
      c.pools.put(id, c.pools.size());
    }
    for (Process process : c.journey.processes()) {
      for (Lane lane : process.lanes()) {
        lane.nodes().forEach(n -> laneOf.put(n, lane.id()));
      }
    }
  }

  /**
   * Finds the pool that does a task of which the scenario says nothing: one person per lane or pool
   * of the municipality; −1 for the resident's side, where it is self-service.
   */
  int defaultPool(String element, int process) {
    Process owner = c.journey.processes().get(process);
    Lane lane =
        owner.lanes().stream()
            .filter(l -> l.id().equals(laneOf.get(element)))
            .findFirst()
            .orElse(null);
    Pool pool = c.journey.findPoolOf(owner.id()).orElse(null);
    if (isResident(element, owner, lane)) {
      return -1;
    }
    String id = lane != null ? lane.id() : pool != null ? pool.id() : owner.id();
    String name = lane != null ? lane.name() : pool != null ? pool.name() : owner.name();
    Integer known = c.pools.get(id);
    if (known != null) {
      return known;
    }
    var always = List.of(new StaffNumbers.Shift("", OpeningHours.ALWAYS, 1));
    staff.put(
        id,
        new StaffNumbers(name.isEmpty() ? id : name, always, Discipline.FIFO, 0, null, List.of()));
    c.defaults.use(id, "staff", "één medewerker, altijd aanwezig", "one person, always on duty");
    c.pools.put(id, c.pools.size());
    return c.pools.get(id);
  }

  private boolean isResident(String element, Process process, @Nullable Lane lane) {
    Party party = Parties.findSaid(c.journey, process, element);
    if (party != null) {
      return party == Party.RESIDENT;
    }
    return lane == null && c.journey.isResidentSide(process);
  }

  /** Returns the pools in order of their places, with room for {@code ranks} ranks. */
  PoolPlan[] compile(int ranks) {
    List<PoolPlan> pools = new ArrayList<>();
    staff.forEach(
        (id, numbers) ->
            pools.add(
                new PoolPlan(
                    id,
                    Compilation.hash("staff " + id),
                    numbers.shifts().stream()
                        .map(s -> shift(s, numbers.absence()))
                        .toArray(RosterShift[]::new),
                    numbers.absence(),
                    numbers.discipline() == Discipline.LIFO,
                    numbers.discipline() == Discipline.RANDOM,
                    ranks,
                    numbers.costPerHour() == null ? 0 : numbers.costPerHour())));
    return pools.toArray(new PoolPlan[0]);
  }

  /** Returns a number of persons that a pool never exceeds: all its shifts together. */
  int mostOnDuty(int pool) {
    StaffNumbers numbers = numbersOf(pool);
    double most = 0;
    for (StaffNumbers.Shift shift : numbers.shifts()) {
      most += Math.ceil(shift.count());
    }
    return (int) Math.min(Integer.MAX_VALUE, most);
  }

  /** Returns when someone of a pool is planned. */
  Timetable openOf(int pool) {
    return numbersOf(pool).shifts().stream()
        .filter(shift -> shift.count() > 0)
        .map(shift -> c.timetable(shift.hours()))
        .reduce(Timetable.NEVER, Timetable::union);
  }

  StaffNumbers numbersOf(int pool) {
    return List.copyOf(staff.values()).get(pool);
  }

  Map<String, StaffNumbers> staff() {
    return staff;
  }

  private RosterShift shift(StaffNumbers.Shift shift, double absence) {
    long hash = Compilation.hash("shift " + shift.name());
    boolean whole = absence == 0 && shift.count() == Math.rint(shift.count());
    Timetable hours =
        whole && shift.hours().equals(OpeningHours.ALWAYS)
            ? null
            : byDay.computeIfAbsent(
                shift.hours(), h -> Timetable.ofDays(h, c.scenario.holidays(), c.start, c.horizon));
    if (hours == null) {
      return new RosterShift(
          hash,
          shift.count(),
          new double[] {0},
          new double[] {Double.POSITIVE_INFINITY},
          new int[] {0});
    }
    int n = hours.intervals();
    double[] from = new double[n];
    double[] to = new double[n];
    int[] day = new int[n];
    for (int i = 0; i < n; i++) {
      from[i] = hours.from(i);
      to[i] = hours.to(i);
      day[i] = hours.dayOf(i);
    }
    return new RosterShift(hash, shift.count(), from, to, day);
  }
}
