package nl.inwonerreis.simulator.hours;

import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicHolidaysTest {

  private static final PublicHolidays HOLIDAYS = new PublicHolidays(Set.of());

  private static final HolidayManager ORACLE =
      HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.NETHERLANDS));

  /** Jollyday counts Good Friday and every 5 May, as the law on terms does. */
  @Test
  void agrees_with_jollyday_on_legal_terms_from_2000_to_2060() {
    for (int year = 2000; year <= 2060; year++) {
      assertThat(days(year, HOLIDAYS::isLegalHoliday)).as("in %s", year).isEqualTo(oracle(year));
    }
  }

  /** Municipalities work on Good Friday, and on 5 May unless the year is divisible by five. */
  @Test
  void differs_from_jollyday_by_good_friday_and_5_may_only() {
    for (int year = 2000; year <= 2060; year++) {
      Set<LocalDate> expected = oracle(year);
      expected.remove(PublicHolidays.easterSunday(year).minusDays(2));
      LocalDate liberation = LocalDate.of(year, 5, 5);
      boolean ascension = liberation.equals(PublicHolidays.easterSunday(year).plusDays(39));
      if (year % 5 != 0 && !ascension) {
        expected.remove(liberation);
      }
      assertThat(days(year, HOLIDAYS::isHoliday)).as("in %s", year).isEqualTo(expected);
    }
  }

  /** Jollyday's days, with the King's day of today before 2014 too: a run looks ahead. */
  private static Set<LocalDate> oracle(int year) {
    Set<LocalDate> days =
        ORACLE.getHolidays(Year.of(year)).stream()
            .map(Holiday::getDate)
            .collect(Collectors.toCollection(TreeSet::new));
    if (year < 2014) {
      LocalDate queensDay = LocalDate.of(year, 4, 30);
      LocalDate kingsDay = LocalDate.of(year, 4, 27);
      days.remove(queensDay.getDayOfWeek() == SUNDAY ? queensDay.minusDays(1) : queensDay);
      days.add(kingsDay.getDayOfWeek() == SUNDAY ? kingsDay.minusDays(1) : kingsDay);
    }
    return days;
  }

  @ParameterizedTest
  @CsvSource({
    "2000, 2000-04-23", "2008, 2008-03-23", "2024, 2024-03-31", "2025, 2025-04-20",
    "2026, 2026-04-05", "2027, 2027-03-28", "2038, 2038-04-25", "2285, 2285-03-22"
  })
  void knows_easter(int year, LocalDate easter) {
    assertThat(PublicHolidays.easterSunday(year)).isEqualTo(easter);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-01-01", "2026-04-05", "2026-04-06", "2026-04-27", "2026-05-14", "2026-05-24",
        "2026-05-25", "2026-12-25", "2026-12-26", "2025-04-26", "2031-04-26", "2025-05-05"
      })
  void keeps_the_holidays_of_municipalities(LocalDate day) {
    assertThat(HOLIDAYS.isHoliday(day)).isTrue();
    assertThat(HOLIDAYS.isLegalHoliday(day)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-04-03", "2026-05-05", "2027-05-05"})
  void counts_good_friday_and_every_5_may_for_legal_terms_only(LocalDate day) {
    assertThat(HOLIDAYS.isHoliday(day)).isFalse();
    assertThat(HOLIDAYS.isLegalHoliday(day)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-01-02", "2025-04-27", "2026-05-15", "2026-12-24", "2026-12-31"})
  void leaves_other_days_alone(LocalDate day) {
    assertThat(HOLIDAYS.isHoliday(day)).isFalse();
    assertThat(HOLIDAYS.isLegalHoliday(day)).isFalse();
  }

  @Test
  void adds_days_of_ones_own() {
    LocalDate bridge = LocalDate.of(2026, 5, 15);
    assertThat(new PublicHolidays(Set.of(bridge)).isHoliday(bridge)).isTrue();
  }

  private static Set<LocalDate> days(int year, Predicate<LocalDate> holiday) {
    return LocalDate.of(year, 1, 1)
        .datesUntil(LocalDate.of(year + 1, 1, 1))
        .filter(holiday)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
