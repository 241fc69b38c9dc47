package nl.inwonerreis.simulator.hours;

import static nl.inwonerreis.simulator.hours.HoursReader.refusal;
import static nl.inwonerreis.simulator.hours.HoursReader.require;

import ch.poole.openinghoursparser.DateRange;
import ch.poole.openinghoursparser.DateWithOffset;
import ch.poole.openinghoursparser.Holiday;
import ch.poole.openinghoursparser.Nth;
import ch.poole.openinghoursparser.Rule;
import ch.poole.openinghoursparser.WeekDay;
import ch.poole.openinghoursparser.WeekDayRange;
import ch.poole.openinghoursparser.WeekRange;
import ch.poole.openinghoursparser.YearRange;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the days of a parsed rule: years, weeks, dates, weekdays and holidays, which must all hold.
 */
final class DaySelectors {

  private static final int UNDEFINED = DateWithOffset.UNDEFINED_MONTH_DAY;

  private DaySelectors() {}

  static DaySelector of(Rule rule) {
    DaySelector all = DaySelector.EVERY_DAY;
    if (rule.getYears() != null) {
      all = all.and(DaySelector.anyOf(rule.getYears().stream().map(DaySelectors::years).toList()));
    }
    if (rule.getWeeks() != null) {
      all = all.and(DaySelector.anyOf(rule.getWeeks().stream().map(DaySelectors::weeks).toList()));
    }
    if (rule.getDates() != null) {
      all = all.and(DaySelector.anyOf(rule.getDates().stream().map(DaySelectors::dates).toList()));
    }
    return rule.getDays() == null && rule.getHolidays() == null
        ? all
        : all.and(weekdaysAndHolidays(rule));
  }

  private static DaySelector years(YearRange range) {
    require(!range.isOpenEnded(), range, "years without end", "give the last year");
    int first = range.getStartYear();
    int last = orElse(range.getEndYear(), first);
    int step = Math.max(1, range.getInterval());
    require(first <= last, range, "years in falling order", "swap them");
    return (day, holidays) ->
        day.getYear() >= first && day.getYear() <= last && (day.getYear() - first) % step == 0;
  }

  private static DaySelector weeks(WeekRange range) {
    int first = range.getStartWeek();
    int last = orElse(range.getEndWeek(), first);
    int step = Math.max(1, range.getInterval());
    require(first <= last, range, "weeks in falling order", "give two ranges, as 50-53,1-2");
    return (day, holidays) -> {
      int week = day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
      return week >= first && week <= last && (week - first) % step == 0;
    };
  }

  private static DaySelector weekdaysAndHolidays(Rule rule) {
    List<DaySelector> weekdays = new ArrayList<>();
    if (rule.getDays() != null) {
      rule.getDays().forEach(range -> weekdays.add(weekdays(range)));
    }
    if (rule.getHolidays() == null) {
      return DaySelector.anyOf(weekdays);
    }
    for (Holiday holiday : rule.getHolidays()) {
      require(holiday.getType() == Holiday.Type.PH, holiday, "school holidays", "give their dates");
      require(holiday.getOffset() == 0, holiday, "days around holidays", "give their dates");
    }
    DaySelector onHolidays = (day, holidays) -> holidays.isHoliday(day);
    boolean asWeekday = rule.getHolidays().get(0).getUseAsWeekDay();
    if (weekdays.isEmpty()) {
      return onHolidays;
    }
    DaySelector onWeekdays = DaySelector.anyOf(weekdays);
    return asWeekday ? onHolidays.or(onWeekdays) : onHolidays.and(onWeekdays);
  }

  private static DaySelector weekdays(WeekDayRange range) {
    require(range.getOffset() == 0, range, "days around a weekday", "give their dates");
    int first = range.getStartDay().ordinal();
    int last = range.getEndDay() == null ? first : range.getEndDay().ordinal();
    DaySelector inRange = (day, holidays) -> within(day.getDayOfWeek().ordinal(), first, last);
    return range.getNths() == null
        ? inRange
        : inRange.and(DaySelector.anyOf(range.getNths().stream().map(DaySelectors::nth).toList()));
  }

  private static DaySelector nth(Nth nth) {
    int first = nth.getStartNth();
    int last = orElse(nth.getEndNth(), first);
    require(first <= last, nth, "weekdays of the month in falling order", "swap them");
    return (day, holidays) -> {
      int fromStart = (day.getDayOfMonth() - 1) / 7 + 1;
      int fromEnd = -((day.lengthOfMonth() - day.getDayOfMonth()) / 7) - 1;
      int place = first > 0 ? fromStart : fromEnd;
      return place >= first && place <= last;
    };
  }

  private static DaySelector dates(DateRange range) {
    DateWithOffset start = range.getStartDate();
    DateWithOffset end = range.getEndDate();
    require(range.getInterval() == 0, range, "every so many days", "give the dates");
    if (start.getNthWeekDay() != null && end == null) {
      return weekdayOfMonth(start);
    }
    Month firstMonth = monthOf(range, start, null);
    MonthDay first = dayOf(range, start, firstMonth, 1);
    Month lastMonth = end == null ? firstMonth : monthOf(range, end, firstMonth);
    boolean oneDay = end == null && start.getDay() != UNDEFINED;
    MonthDay last = oneDay ? first : dayOf(range, end, lastMonth, lastMonth.maxLength());
    require(
        !(first.isAfter(last) && end != null && end.getMonth() == null),
        range,
        "days in falling order",
        "swap them");
    boolean yearOfEnd = end != null && !end.undefinedYear();
    if (start.undefinedYear()) {
      require(!yearOfEnd, range, "a year at the end only", "give both years");
      return (day, holidays) -> inSeason(MonthDay.from(day), first, last);
    }
    int year = start.getYear();
    int lastYear = yearOfEnd ? end.getYear() : first.isAfter(last) ? year + 1 : year;
    LocalDate from = onOrAfter(first, year);
    LocalDate to = last.atYear(lastYear);
    require(!from.isAfter(to), range, "dates in falling order", "swap them");
    return (day, holidays) -> !day.isBefore(from) && !day.isAfter(to);
  }

  private static DaySelector weekdayOfMonth(DateWithOffset date) {
    requirePlain(date, date);
    Month month = Month.of(date.getMonth().ordinal() + 1);
    WeekDay weekday = date.getNthWeekDay();
    Nth place = new Nth();
    place.setStartNth(date.getNth());
    DaySelector nth = nth(place);
    return (day, holidays) ->
        day.getMonth() == month
            && (date.undefinedYear() || day.getYear() == date.getYear())
            && day.getDayOfWeek().ordinal() == weekday.ordinal()
            && nth.matches(day, holidays);
  }

  private static Month monthOf(DateRange range, DateWithOffset date, @Nullable Month sameMonth) {
    requirePlain(range, date);
    require(date.getNthWeekDay() == null, range, "ranges of weekdays in months", "give dates");
    if (date.getMonth() != null) {
      return Month.of(date.getMonth().ordinal() + 1);
    }
    if (sameMonth == null) {
      throw refusal(range, "a day without a month", "give the month");
    }
    return sameMonth;
  }

  private static void requirePlain(Object part, DateWithOffset date) {
    require(date.getVarDate() == null, part, "easter", "give the date");
    require(!date.isOpenEnded(), part, "dates without end", "give the last date");
    require(
        date.getWeekDayOffset() == null && date.getDayOffset() == 0,
        part,
        "days around a date",
        "give the date itself");
  }

  private static MonthDay dayOf(
      DateRange range, @Nullable DateWithOffset date, Month month, int otherwise) {
    int day = date == null ? otherwise : orElse(date.getDay(), otherwise);
    require(day <= month.maxLength(), range, "a day that month does not have", "check the date");
    return MonthDay.of(month, day);
  }

  /** Returns the day in a year; 29 February is 1 March where there is none. */
  private static LocalDate onOrAfter(MonthDay day, int year) {
    return day.isValidYear(year) ? day.atYear(year) : LocalDate.of(year, 3, 1);
  }

  private static boolean inSeason(MonthDay day, MonthDay first, MonthDay last) {
    return first.isAfter(last)
        ? !day.isBefore(first) || !day.isAfter(last)
        : !day.isBefore(first) && !day.isAfter(last);
  }

  private static boolean within(int value, int first, int last) {
    return first <= last ? value >= first && value <= last : value >= first || value <= last;
  }

  private static int orElse(int value, int otherwise) {
    return value == UNDEFINED ? otherwise : value;
  }
}
