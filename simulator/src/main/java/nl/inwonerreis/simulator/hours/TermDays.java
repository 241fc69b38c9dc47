package nl.inwonerreis.simulator.hours;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which days count towards a term, and on which days a statutory term does not end.
 *
 * @param count calendar days, working days, or days on which {@code hours} open
 * @param legal whether it is a statutory term: then every 5 May and Good Friday are holidays too
 * @param hours for {@link Count#OPENING} only
 */
public record TermDays(
    Count count, boolean legal, @Nullable OpeningHours hours, PublicHolidays holidays) {

  /** The days that a term is counted in. */
  public enum Count {
    CALENDAR,
    WORKING,
    OPENING
  }

  public TermDays {
    if ((count == Count.OPENING) != (hours != null)) {
      throw new IllegalArgumentException(
          "Days of %s with hours %s. Opening days need hours, others have none."
              .formatted(count, hours));
    }
  }

  /** Returns whether a day counts towards a term. */
  public boolean counts(LocalDate day) {
    return switch (count) {
      case CALENDAR -> true;
      case WORKING -> !isClosed(day);
      case OPENING -> hours != null && !hours.on(day, holidays).isEmpty();
    };
  }

  /** Returns whether a day is a Saturday, a Sunday or a holiday. */
  public boolean isClosed(LocalDate day) {
    DayOfWeek weekday = day.getDayOfWeek();
    return weekday == DayOfWeek.SATURDAY
        || weekday == DayOfWeek.SUNDAY
        || (legal ? holidays.isLegalHoliday(day) : holidays.isHoliday(day));
  }
}
