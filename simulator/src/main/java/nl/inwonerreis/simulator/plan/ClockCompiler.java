package nl.inwonerreis.simulator.plan;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.inwonerreis.modeller.journey.Text;
import nl.inwonerreis.simulator.hours.OpeningHours;
import nl.inwonerreis.simulator.hours.PublicHolidays;
import nl.inwonerreis.simulator.hours.Term;
import nl.inwonerreis.simulator.hours.TermCalendar;
import nl.inwonerreis.simulator.hours.TermDays;
import org.jspecify.annotations.Nullable;

/** Compiles the clocks of norms and promises to tables; those alike share a table. */
final class ClockCompiler {

  private static final double DAY = 86_400;
  private static final OpeningHours WORKING = OpeningHours.parse("Mo-Fr 00:00-24:00; PH off");

  private final Compilation c;
  private final int days;
  private final Map<TermDays, TermCalendar> calendars = new HashMap<>();
  private final Map<TermDays, Timetable> timetables = new HashMap<>();

  ClockCompiler(Compilation c) {
    this.c = c;
    this.days = (int) Math.ceil(c.horizon / DAY);
  }

  /**
   * Compiles a clock; null where its hours cannot be read, which is reported.
   *
   * @param place element to name in a finding
   * @param kind calendar, workingDays or openingHours; null: calendar
   */
  @Nullable TermClock compile(
      String place,
      String within,
      @Nullable String extension,
      @Nullable String kind,
      @Nullable String hours,
      boolean legal) {
    TermDays rule = rule(place, kind == null ? "calendar" : kind, hours, legal);
    if (rule == null) {
      return null;
    }
    return new TermClock(
        Term.parse(within),
        extension == null ? null : Term.parse(extension),
        calendars.computeIfAbsent(rule, r -> TermCalendar.of(r, c.start, days)),
        timetables.computeIfAbsent(rule, this::timetable));
  }

  private @Nullable TermDays rule(
      String place, String kind, @Nullable String hours, boolean legal) {
    PublicHolidays holidays = c.scenario.holidays();
    if (kind.equals("openingHours")) {
      OpeningHours open = hours == null ? null : hours(place, hours);
      return open == null ? null : new TermDays(TermDays.Count.OPENING, legal, open, holidays);
    }
    boolean working = kind.equals("workingDays");
    TermDays.Count count = working ? TermDays.Count.WORKING : TermDays.Count.CALENDAR;
    return new TermDays(count, legal, null, holidays);
  }

  private @Nullable OpeningHours hours(String place, String text) {
    OpeningHours named = c.scenario.hours().get(text);
    if (named != null) {
      return named;
    }
    try {
      return OpeningHours.parse(text);
    } catch (IllegalArgumentException e) {
      String why = String.valueOf(e.getMessage());
      c.faults.errorOf(
          "wrong-hours",
          place,
          new Text(
              "De klok van een norm of belofte gebruikt uren '%s'. Dat is geen openingstijd en geen"
                      .formatted(text)
                  + " naam in 'hours' van de situatie: %s".formatted(why),
              "The clock of a norm or promise uses hours '%s'. Those are no opening hours and no"
                      .formatted(text)
                  + " name in 'hours' of the scenario: %s".formatted(why)),
          new Text(
              "Misschien \"Mo-Fr 08:00-17:00; PH off\".", "Maybe \"Mo-Fr 08:00-17:00; PH off\"."));
      return null;
    }
  }

  /** Returns when an exact term runs. */
  private Timetable timetable(TermDays rule) {
    OpeningHours hours = rule.hours();
    if (hours != null) {
      return c.timetable(hours);
    }
    if (rule.count() == TermDays.Count.CALENDAR) {
      return Timetable.ALWAYS;
    }
    return rule.legal()
        ? Timetable.of(WORKING, legalHolidays(rule.holidays()), c.start, c.horizon)
        : c.timetable(WORKING);
  }

  private PublicHolidays legalHolidays(PublicHolidays holidays) {
    Set<LocalDate> closed = new HashSet<>();
    for (int d = -1; d <= days; d++) {
      LocalDate day = c.start.plusDays(d);
      if (holidays.isLegalHoliday(day)) {
        closed.add(day);
      }
    }
    return new PublicHolidays(closed);
  }
}
