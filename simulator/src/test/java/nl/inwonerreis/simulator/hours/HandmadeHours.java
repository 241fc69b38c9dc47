package nl.inwonerreis.simulator.hours;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.WEDNESDAY;

import java.time.LocalDate;
import java.time.Month;
import java.util.Set;

/** Opening hours, each with a second reading by hand, minute by minute: a slow reference. */
public enum HandmadeHours {
  ALWAYS("24/7") {
    @Override
    boolean opensOn(LocalDate day, int minute) {
      return minute < 1440;
    }
  },
  OFFICE("Mo-Fr 08:00-17:00; PH off") {
    @Override
    boolean opensOn(LocalDate day, int minute) {
      return day.getDayOfWeek().compareTo(FRIDAY) <= 0
          && !HOLIDAYS.isHoliday(day)
          && between(minute, 480, 1020);
    }
  },
  LATE_THURSDAY("Mo-Fr 09:00-12:30,13:00-17:00; Th 09:00-20:00; Dec 24-31 Th,We 10:00-12:00") {
    @Override
    boolean opensOn(LocalDate day, int minute) {
      boolean christmas = day.getMonth() == Month.DECEMBER && day.getDayOfMonth() >= 24;
      if (christmas && (day.getDayOfWeek() == WEDNESDAY || day.getDayOfWeek() == THURSDAY)) {
        return between(minute, 600, 720);
      }
      if (day.getDayOfWeek() == THURSDAY) {
        return between(minute, 540, 1200);
      }
      return day.getDayOfWeek().compareTo(FRIDAY) <= 0
          && (between(minute, 540, 750) || between(minute, 780, 1020));
    }
  },
  NIGHT("22:00-06:00") {
    @Override
    boolean opensOn(LocalDate day, int minute) {
      return between(minute, 1320, 1800);
    }
  },
  WEEKEND_NIGHT("Fr-Sa 20:00-04:00, Fr-Mo 03:00-05:00; PH off") {
    @Override
    boolean opensOn(LocalDate day, int minute) {
      if (HOLIDAYS.isHoliday(day)) {
        return false;
      }
      boolean late = day.getDayOfWeek() == FRIDAY || day.getDayOfWeek() == SATURDAY;
      boolean early = late || day.getDayOfWeek() == SUNDAY || day.getDayOfWeek() == MONDAY;
      return late && between(minute, 1200, 1680) || early && between(minute, 180, 300);
    }
  },
  SUMMER("24/7; Jul-Aug Mo-Su 10:00-24:00; 12:00-13:00 off; Sep 1-Oct 15,2026 Jun 3 off") {
    @Override
    boolean opensOn(LocalDate day, int minute) {
      boolean autumn =
          day.getMonth() == Month.SEPTEMBER
              || day.getMonth() == Month.OCTOBER && day.getDayOfMonth() <= 15;
      if (autumn || day.equals(LocalDate.of(2026, 6, 3)) || between(minute, 720, 780)) {
        return false;
      }
      boolean summer = day.getMonth() == Month.JULY || day.getMonth() == Month.AUGUST;
      return summer ? between(minute, 600, 1440) : between(minute, 0, 1440);
    }
  },
  FIRST_MONDAY("Mo[1] 10:00-12:00; Fr[-1] 14:00-16:00; PH 11:00-12:00") {
    @Override
    boolean opensOn(LocalDate day, int minute) {
      if (HOLIDAYS.isHoliday(day)) {
        return between(minute, 660, 720);
      }
      boolean first = day.minusDays(7).getMonth() != day.getMonth();
      boolean last = day.plusDays(7).getMonth() != day.getMonth();
      return day.getDayOfWeek() == MONDAY && first && between(minute, 600, 720)
          || day.getDayOfWeek() == FRIDAY && last && between(minute, 840, 960);
    }
  },
  NEVER("Mo 09:00-12:00; off") {
    @Override
    boolean opensOn(LocalDate day, int minute) {
      return false;
    }
  };

  public static final PublicHolidays HOLIDAYS =
      new PublicHolidays(Set.of(LocalDate.of(2026, 5, 15), LocalDate.of(2026, 7, 4)));

  private final String text;

  HandmadeHours(String text) {
    this.text = text;
  }

  public OpeningHours parsed() {
    return OpeningHours.parse(text);
  }

  /** Returns whether a minute counted from midnight of {@code day} is open by that day's hours. */
  abstract boolean opensOn(LocalDate day, int minute);

  /** Returns for each minute from midnight at {@code start} whether it is open. */
  public boolean[] minutes(LocalDate start, int days) {
    boolean[] open = new boolean[days * 1440];
    for (int day = -1; day < days; day++) {
      LocalDate date = start.plusDays(day);
      for (int minute = 0; minute < 2880; minute++) {
        int at = day * 1440 + minute;
        if (at >= 0 && at < open.length && opensOn(date, minute)) {
          open[at] = true;
        }
      }
    }
    return open;
  }

  /** Returns the open seconds of those minutes. */
  public static double openSeconds(boolean[] minutes) {
    int open = 0;
    for (boolean minute : minutes) {
      open += minute ? 1 : 0;
    }
    return open * 60.0;
  }

  private static boolean between(int minute, int from, int to) {
    return minute >= from && minute < to;
  }
}
