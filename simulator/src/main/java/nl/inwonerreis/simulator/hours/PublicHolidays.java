package nl.inwonerreis.simulator.hours;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Set;

/**
 * Dutch public holidays as municipalities keep them, with days of one's own.
 *
 * <p>1 January, Easter Sunday and Monday, 27 April (26 if a Sunday), Ascension, Whit Sunday and
 * Monday, 25 and 26 December, 5 May in years divisible by 5, and the {@code closed} days.
 */
public record PublicHolidays(Set<LocalDate> closed) {

  private static final MonthDay NEW_YEAR = MonthDay.of(Month.JANUARY, 1);
  private static final MonthDay CHRISTMAS = MonthDay.of(Month.DECEMBER, 25);
  private static final MonthDay SECOND_CHRISTMAS_DAY = MonthDay.of(Month.DECEMBER, 26);
  private static final MonthDay LIBERATION_DAY = MonthDay.of(Month.MAY, 5);
  private static final int LUSTRUM = 5;

  public PublicHolidays {
    closed = Set.copyOf(closed);
  }

  /** Returns whether offices are closed for a holiday on {@code day}. */
  public boolean isHoliday(LocalDate day) {
    MonthDay date = MonthDay.from(day);
    return isFixedOrMovable(day, date)
        || (date.equals(LIBERATION_DAY) && day.getYear() % LUSTRUM == 0)
        || closed.contains(day);
  }

  /**
   * Returns whether a legal term that ends on {@code day} moves on because of a holiday: the
   * holidays, and also Good Friday and every 5 May.
   *
   * <p>Source: Algemene termijnenwet, article 3. The days of one's own count too, as days that the
   * government may set equal to them (third paragraph).
   */
  public boolean isLegalHoliday(LocalDate day) {
    return isHoliday(day)
        || MonthDay.from(day).equals(LIBERATION_DAY)
        || daysAfterEaster(day) == -2;
  }

  private static boolean isFixedOrMovable(LocalDate day, MonthDay date) {
    return date.equals(NEW_YEAR)
        || date.equals(CHRISTMAS)
        || date.equals(SECOND_CHRISTMAS_DAY)
        || day.equals(kingsDay(day.getYear()))
        || switch (daysAfterEaster(day)) {
          case 0, 1, 39, 49, 50 -> true;
          default -> false;
        };
  }

  private static LocalDate kingsDay(int year) {
    LocalDate birthday = LocalDate.of(year, Month.APRIL, 27);
    return birthday.getDayOfWeek() == DayOfWeek.SUNDAY ? birthday.minusDays(1) : birthday;
  }

  private static int daysAfterEaster(LocalDate day) {
    return day.getDayOfYear() - easterSunday(day.getYear()).getDayOfYear();
  }

  /**
   * Returns Easter Sunday of the Gregorian calendar.
   *
   * <p>Source: the anonymous algorithm of 1876 in Meeus, Astronomical Algorithms, chapter 8; the
   * letters are his.
   */
  static LocalDate easterSunday(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int f = (b + 8) / 25;
    int g = (b - f + 1) / 3;
    int h = (19 * a + b - b / 4 - g + 15) % 30;
    int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    int m = (a + 11 * h + 22 * l) / 451;
    int n = h + l - 7 * m + 114;
    return LocalDate.of(year, n / 31, n % 31 + 1);
  }
}
