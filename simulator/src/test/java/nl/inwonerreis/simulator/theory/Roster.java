package nl.inwonerreis.simulator.theory;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.inwonerreis.simulator.theory.SlowDesk.Duty;

/** Staff on duty around Easter and King's Day, twice: as scenario text, and hour by hour. */
enum Roster {
  OFFICE("'count': 2, 'hours': 'Mo-Fr 08:00-12:30,13:00-17:00; PH off'") {
    @Override
    void on(LocalDate day, Times t) {
      t.add(2, workday(day), 8, 12.5);
      t.add(2, workday(day), 13, 17);
    }
  },
  NIGHT(
      "'shifts': {'nacht': {'hours': 'Fr-Sa 22:00-03:30', 'count': 1},"
          + " 'dag': {'hours': 'Mo-Su 10:00-14:00', 'count': 2}}") {
    @Override
    void on(LocalDate day, Times t) {
      t.add(1, isIn(day, DayOfWeek.FRIDAY, DayOfWeek.SATURDAY), 22, 27.5);
      t.add(2, true, 10, 14);
    }
  },
  OVERLAP(
      "'shifts': {'vroeg': {'hours': 'Mo-Su 07:00-15:00', 'count': 1},"
          + " 'laat': {'hours': 'Mo-Fr 11:00-19:00; PH off', 'count': 2}}") {
    @Override
    void on(LocalDate day, Times t) {
      t.add(1, true, 7, 15);
      t.add(2, workday(day), 11, 19);
    }
  };

  /** The Monday before Easter of 2026. */
  static final LocalDate START = LocalDate.of(2026, 3, 30);

  private static final Set<LocalDate> HOLIDAYS =
      Set.of(LocalDate.of(2026, 4, 5), LocalDate.of(2026, 4, 6), LocalDate.of(2026, 4, 27));
  private static final int DAYS = 200;
  private static final double HOUR = 3600;

  final String json;

  Roster(String json) {
    this.json = json;
  }

  abstract void on(LocalDate day, Times t);

  List<Duty> duties() {
    Times times = new Times();
    for (int d = -1; d < DAYS; d++) {
      times.midnight = d * 24 * HOUR;
      on(START.plusDays(d), times);
    }
    return times.duties;
  }

  private static boolean workday(LocalDate day) {
    return !isIn(day, DayOfWeek.SATURDAY, DayOfWeek.SUNDAY) && !HOLIDAYS.contains(day);
  }

  private static boolean isIn(LocalDate day, DayOfWeek one, DayOfWeek other) {
    return EnumSet.of(one, other).contains(day.getDayOfWeek());
  }

  static final class Times {
    final List<Duty> duties = new ArrayList<>();
    double midnight;

    void add(int persons, boolean there, double from, double to) {
      if (there && midnight + to * HOUR > 0) {
        double opens = Math.max(0, midnight + from * HOUR);
        duties.add(new Duty(persons, opens, midnight + to * HOUR));
      }
    }
  }
}
