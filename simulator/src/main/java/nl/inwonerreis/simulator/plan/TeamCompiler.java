package nl.inwonerreis.simulator.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.inwonerreis.modeller.journey.Text;
import nl.inwonerreis.simulator.observe.Team;
import nl.inwonerreis.simulator.scenario.Discipline;
import nl.inwonerreis.simulator.scenario.StaffNeed;
import org.jspecify.annotations.Nullable;

/** Compiles who does a piece of work: a pool, any one of several, or several together. */
final class TeamCompiler {

  private final Compilation c;
  private final StaffCompiler staff;

  TeamCompiler(Compilation c, StaffCompiler staff) {
    this.c = c;
    this.staff = staff;
  }

  /** Sets the pool, and the team where there is more than one; −1 where nobody is needed. */
  void compile(@Nullable StaffNeed need, boolean unitsGiven, CellReader at, Work.Draft d) {
    Map<Integer, Integer> members = new LinkedHashMap<>();
    boolean together = need instanceof StaffNeed.AllOf;
    if (need instanceof StaffNeed.Pool pool) {
      members.put(indexOf(pool.id()), d.units);
    } else if (need instanceof StaffNeed.AnyOf any) {
      any.ids().forEach(id -> members.put(indexOf(id), d.units));
    } else if (need instanceof StaffNeed.AllOf all) {
      all.units().forEach((id, units) -> members.put(indexOf(id), units));
      refuseUnits(unitsGiven, at);
    }
    d.pool = members.isEmpty() ? -1 : members.keySet().iterator().next();
    members.forEach((pool, units) -> refuseTooMany(pool, units, together, at));
    if (together) {
      d.units = members.values().stream().mapToInt(Integer::intValue).sum();
    }
    if (members.size() > 1) {
      d.team = team(together, members);
      if (together) {
        refuseOrder(members, at);
        refuseNeverTogether(members, at);
      }
    }
  }

  /** Returns the work, with a seat for each pool of its team. */
  static Work finish(Work.Draft d) {
    Team team = d.team;
    if (team == null) {
      return new Work(d);
    }
    int pool = d.pool;
    int units = d.units;
    d.team = null;
    Work[] seats = new Work[team.pools().length];
    for (int i = 0; i < seats.length; i++) {
      d.pool = team.pools()[i];
      d.units = team.units()[i];
      seats[i] = new Work(d);
    }
    d.pool = pool;
    d.units = units;
    d.team = team;
    d.seats = seats;
    return new Work(d);
  }

  private int indexOf(String id) {
    return c.pools.getOrDefault(id, -1);
  }

  private Team team(boolean together, Map<Integer, Integer> members) {
    int[] pools = members.keySet().stream().mapToInt(Integer::intValue).toArray();
    int[] units = members.values().stream().mapToInt(Integer::intValue).toArray();
    double[] costs = new double[pools.length];
    for (int i = 0; i < costs.length; i++) {
      Double cost = staff.numbersOf(pools[i]).costPerHour();
      costs[i] = cost == null ? 0 : cost;
    }
    return new Team(together, pools, units, costs);
  }

  private void refuseUnits(boolean given, CellReader at) {
    if (given) {
      c.faults.error(
          "units-with-all-of",
          at.pointer("units"),
          new Text(
              "'units' en 'allOf' zeggen allebei hoeveel medewerkers er nodig zijn.",
              "'units' and 'allOf' both say how many persons it takes."),
          new Text("Haal 'units' weg.", "Take 'units' out."));
    }
  }

  /** Refuses work for more persons than the pool ever has on duty: it would wait for ever. */
  private void refuseTooMany(int pool, int units, boolean together, CellReader at) {
    int most = Math.max(1, staff.mostOnDuty(pool));
    if (units > most) {
      c.faults.error(
          "units-exceed-staff",
          at.pointer(together ? "staff" : "units"),
          new Text(
              "Hier zijn %d medewerkers tegelijk nodig, en er zijn er nooit meer dan %d."
                  .formatted(units, most),
              "This takes %d persons at once, and there are never more than %d on duty."
                  .formatted(units, most)),
          new Text(
              "Verlaag het aantal, of verhoog 'count'.", "Lower the number, or raise 'count'."));
    }
  }

  /** Together they must agree on who is next, else two visits could wait for each other. */
  private void refuseOrder(Map<Integer, Integer> members, CellReader at) {
    List<Discipline> orders = new ArrayList<>();
    for (int pool : members.keySet()) {
      Discipline order = staff.numbersOf(pool).discipline();
      orders.add(order == Discipline.PRIORITY ? Discipline.FIFO : order);
    }
    if (orders.contains(Discipline.RANDOM) || orders.stream().distinct().count() > 1) {
      c.faults.error(
          "all-of-order",
          at.pointer("staff"),
          new Text(
              "Deze teams werken samen, maar kiezen elk op een andere manier wie er aan de beurt is.",
              "These pools work together, but do not choose in the same way who is next."),
          new Text(
              "Geef ze dezelfde 'discipline': fifo, priority of lifo.",
              "Give them the same 'discipline': fifo, priority or lifo."));
    }
  }

  private void refuseNeverTogether(Map<Integer, Integer> members, CellReader at) {
    Timetable common = Timetable.ALWAYS;
    for (int pool : members.keySet()) {
      common = common.intersect(staff.openOf(pool));
    }
    if (common.intervals() == 0) {
      c.faults.error(
          "never-together",
          at.pointer("staff"),
          new Text(
              "Deze teams zijn nooit tegelijk aanwezig, dus dit werk begint nooit.",
              "These pools are never on duty at the same time, so this work never starts."),
          new Text("Pas hun openingstijden aan.", "Change their hours."));
    }
  }
}
