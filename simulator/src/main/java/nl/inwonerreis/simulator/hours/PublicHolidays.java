package nl.inwonerreis.simulator.hours;

import java.time.LocalDate;
import java.util.Set;

/**
 * Dutch public holidays as municipalities keep them, with days of one's own.
 *
 * <p>1 January, Easter Sunday and Monday, 27 April (26 if a Sunday), Ascension, Whit Sunday and
 * Monday, 25 and 26 December, 5 May in years divisible by 5, and the {@code closed} days.
 */
public record PublicHolidays(Set<LocalDate> closed) {

  public PublicHolidays {
    closed = Set.copyOf(closed);
  }

  /** Returns whether offices are closed for a holiday on {@code day}. */
  public boolean isHoliday(LocalDate day) {
    throw new UnsupportedOperationException("being written");
  }
}
