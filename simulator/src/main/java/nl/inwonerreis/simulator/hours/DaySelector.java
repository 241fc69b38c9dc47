package nl.inwonerreis.simulator.hours;

import java.time.LocalDate;
import java.util.List;

/** A condition on days. */
@FunctionalInterface
interface DaySelector {

  DaySelector EVERY_DAY = (day, holidays) -> true;

  boolean matches(LocalDate day, PublicHolidays holidays);

  default DaySelector and(DaySelector other) {
    return (day, holidays) -> matches(day, holidays) && other.matches(day, holidays);
  }

  default DaySelector or(DaySelector other) {
    return (day, holidays) -> matches(day, holidays) || other.matches(day, holidays);
  }

  /** Returns a condition that holds where any of those given does; at least one. */
  static DaySelector anyOf(List<DaySelector> selectors) {
    return (day, holidays) -> {
      for (DaySelector selector : selectors) {
        if (selector.matches(day, holidays)) {
          return true;
        }
      }
      return false;
    };
  }
}
