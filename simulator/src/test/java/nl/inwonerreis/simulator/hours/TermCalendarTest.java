package nl.inwonerreis.simulator.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The last day of terms, worked out by hand. Atw = Algemene termijnenwet, Awb = Algemene wet
 * bestuursrecht. Easter is 20 April 2025, 5 April 2026 and 28 March 2027.
 */
class TermCalendarTest {

  private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
  private static final int DAYS = 5 * 365;
  private static final PublicHolidays HOLIDAYS =
      new PublicHolidays(Set.of(LocalDate.of(2028, 5, 26)));

  /**
   * Columns: clock (a trailing + is a statutory term), from, within, extension, suspensions as
   * first..last day, last day, why.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      calendar  | 2026-01-05 | P1D  |     |                       | 2026-01-06 | the day after
      calendar  | 2026-01-05 | P10D |     |                       | 2026-01-15 | ten days on
      calendar  | 2026-01-05 | P2W  |     |                       | 2026-01-19 | same weekday
      calendar  | 2026-01-05 | P8W  |     |                       | 2026-03-02 | same weekday
      calendar  | 2028-02-01 | P4W  |     |                       | 2028-02-29 | leap year
      calendar  | 2026-01-05 | P0D  |     |                       | 2026-01-05 | the day itself
      calendar  | 2026-01-03 | P7D  |     |                       | 2026-01-10 | no statute: Saturday stays
      calendar  | 2026-04-03 | P3D  |     |                       | 2026-04-06 | no statute: Easter Monday stays
      calendar  | 2026-04-07 | P4W  |     |                       | 2026-05-05 | no statute: 5 May stays
      calendar+ | 2026-01-05 | P10D |     |                       | 2026-01-15 | Atw 1: Thursday stays
      calendar+ | 2026-01-05 | P12D |     |                       | 2026-01-19 | Atw 1: Saturday
      calendar+ | 2026-01-05 | P13D |     |                       | 2026-01-19 | Atw 1: Sunday
      calendar+ | 2026-03-06 | P4W  |     |                       | 2026-04-07 | Atw 3: Good Friday
      calendar+ | 2026-03-08 | P4W  |     |                       | 2026-04-07 | Atw 1 and 3: Easter Sunday
      calendar+ | 2026-03-09 | P4W  |     |                       | 2026-04-07 | Atw 3: Easter Monday
      calendar+ | 2026-03-30 | P4W  |     |                       | 2026-04-28 | Atw 3: Koningsdag
      calendar+ | 2025-03-29 | P4W  |     |                       | 2025-04-28 | Atw 3: Koningsdag on 26 April, a Saturday
      calendar+ | 2025-03-30 | P4W  |     |                       | 2025-04-28 | Atw 1: Sunday 27 April
      calendar+ | 2026-04-07 | P4W  |     |                       | 2026-05-06 | Atw 3: 5 May, every year
      calendar+ | 2025-04-07 | P4W  |     |                       | 2025-05-06 | Atw 3: 5 May, a lustrum
      calendar+ | 2026-04-16 | P4W  |     |                       | 2026-05-15 | Atw 3: Ascension
      calendar+ | 2027-04-07 | P4W  |     |                       | 2027-05-07 | Atw 3: 5 May, then Ascension
      calendar+ | 2026-04-26 | P4W  |     |                       | 2026-05-26 | Atw 1 and 3: Whit Sunday
      calendar+ | 2026-04-27 | P4W  |     |                       | 2026-05-26 | Atw 3: Whit Monday
      calendar+ | 2026-11-27 | P4W  |     |                       | 2026-12-28 | Atw 1 and 3: Christmas, then a Sunday
      calendar+ | 2026-12-04 | P4W  |     |                       | 2027-01-04 | Atw 1 and 3: new year, a Friday
      calendar+ | 2025-12-04 | P4W  |     |                       | 2026-01-02 | Atw 3: new year, a Thursday
      calendar+ | 2026-01-10 | P12W |     |                       | 2026-04-07 | Atw 4: twelve weeks still move
      calendar+ | 2026-01-10 | P13W |     |                       | 2026-04-11 | Atw 4: more than twelve weeks
      calendar+ | 2026-01-03 | P90D |     |                       | 2026-04-07 | Atw 4: ninety days still move
      calendar+ | 2026-01-03 | P91D |     |                       | 2026-04-04 | Atw 4: more than ninety days
      calendar+ | 2026-01-13 | P88D |     |                       | 2026-04-13 | Atw 4: days, though more than twelve weeks
      calendar+ | 2026-01-09 | P2D  |     |                       | 2026-01-12 | Atw 2: not below three days
      calendar+ | 2026-01-09 | P3D  |     |                       | 2026-01-13 | Atw 2: Monday and Tuesday in it
      calendar+ | 2026-04-02 | P3D  |     |                       | 2026-04-08 | Atw 2: Tuesday and Wednesday in it
      calendar+ | 2026-12-23 | P4D  |     |                       | 2026-12-28 | Atw 2: 24 and 28 December in it
      calendar+ | 2026-12-24 | P3D  |     |                       | 2026-12-29 | Atw 2: 28 and 29 December in it
      working   | 2026-01-05 | P10D |     |                       | 2026-01-19 | two weekends
      working   | 2026-01-09 | P1D  |     |                       | 2026-01-12 | over the weekend
      working   | 2026-01-10 | P1D  |     |                       | 2026-01-12 | from a Saturday
      working   | 2026-01-05 | P2W  |     |                       | 2026-01-19 | a week has five working days
      working   | 2026-04-02 | P1D  |     |                       | 2026-04-03 | municipalities work on Good Friday
      working+  | 2026-04-02 | P1D  |     |                       | 2026-04-07 | Atw 3: Good Friday is a holiday
      working   | 2026-04-03 | P1D  |     |                       | 2026-04-07 | Easter Monday
      working   | 2026-04-24 | P2D  |     |                       | 2026-04-29 | Koningsdag on Monday
      working   | 2025-04-25 | P1D  |     |                       | 2025-04-28 | Koningsdag on Saturday 26 April
      working   | 2026-05-04 | P1D  |     |                       | 2026-05-05 | 5 May 2026 is no day off
      working+  | 2026-05-04 | P1D  |     |                       | 2026-05-06 | Atw 3: every 5 May
      working   | 2025-05-02 | P1D  |     |                       | 2025-05-06 | 5 May 2025 is a day off
      working   | 2026-05-13 | P1D  |     |                       | 2026-05-15 | Ascension
      working   | 2026-12-24 | P3D  |     |                       | 2026-12-30 | Christmas on Friday and Saturday
      working   | 2026-12-30 | P2D  |     |                       | 2027-01-04 | new year on a Friday
      working   | 2028-05-25 | P1D  |     |                       | 2028-05-29 | a day closed of one's own
      opening   | 2026-01-05 | P2D  |     |                       | 2026-01-08 | open on Tuesday and Thursday
      calendar+ | 2026-01-05 | P8W  |     | 2026-01-20..2026-01-20 | 2026-03-02 | Awb 4:15: no whole day
      calendar+ | 2026-01-05 | P8W  |     | 2026-01-20..2026-01-21 | 2026-03-02 | Awb 4:15: from the day after, to the day of
      calendar+ | 2026-01-05 | P8W  |     | 2026-01-20..2026-01-22 | 2026-03-03 | Awb 4:15: one day
      calendar+ | 2026-01-05 | P8W  |     | 2026-01-20..2026-02-03 | 2026-03-16 | Awb 4:15 and Atw 1: 13 days, Sunday
      calendar+ | 2026-01-05 | P8W  |     | 2026-01-20..2026-01-22 2026-02-10..2026-02-13 | 2026-03-05 | Awb 4:15: twice
      calendar+ | 2026-01-05 | P8W  |     | 2026-03-10..2026-03-20 | 2026-03-02 | after the end
      calendar+ | 2026-01-05 | P8W  |     | 2026-03-02..2026-03-12 | 2026-03-02 | begun on the last day
      calendar+ | 2026-01-05 | P8W  |     | 2026-03-01..2026-03-12 | 2026-03-12 | Awb 4:15: begun the day before
      calendar  | 2026-01-05 | P10D |     | 2026-01-01..2026-01-08 | 2026-01-17 | begun before the term
      working   | 2026-01-05 | P10D |     | 2026-01-08..2026-01-14 | 2026-01-22 | three working days
      calendar+ | 2026-01-05 | P8W  | P6W |                       | 2026-04-13 | Awb 4:14: extended, a Monday
      calendar+ | 2025-12-27 | P8W  | P6W |                       | 2026-04-07 | Atw 1 and 4: two terms of up to twelve weeks
      calendar+ | 2026-01-10 | P13W | P6W |                       | 2026-05-23 | Atw 4: the first is longer
      calendar+ | 2026-01-05 | P8W  | P6W | 2026-01-20..2026-02-03 | 2026-04-28 | Awb 4:14, 4:15 and Atw 3: Sunday, Koningsdag
      working   | 2026-01-05 | P10D | P1W |                       | 2026-01-26 | extended by five working days
      """)
  void endsOn(
      String clock,
      LocalDate from,
      String within,
      String extension,
      String suspensions,
      LocalDate last,
      String why) {
    TermDays rule = rule(clock);
    List<Integer> days = new ArrayList<>();
    for (String range : suspensions == null ? new String[0] : suspensions.split(" ")) {
      String[] ends = range.split("\\.\\.");
      days.add(number(LocalDate.parse(ends[0])));
      days.add(number(LocalDate.parse(ends[1])));
    }
    int found =
        TermCalendar.of(rule, FIRST, DAYS)
            .lastDay(
                number(from),
                Term.parse(within),
                extension == null ? null : Term.parse(extension),
                days.stream().mapToInt(d -> d).toArray(),
                days.size());
    assertThat(FIRST.plusDays(found)).as(why).isEqualTo(last);
  }

  @Test
  void aSuspensionThatGoesOnHasNoEnd() {
    TermCalendar calendar = TermCalendar.of(rule("calendar+"), FIRST, DAYS);
    int[] open = {number(LocalDate.of(2026, 1, 20)), Integer.MAX_VALUE};
    int from = number(LocalDate.of(2026, 1, 5));
    assertThat(calendar.lastDay(from, Term.parse("P8W"), null, open, 2))
        .isEqualTo(TermCalendar.BEYOND);
    assertThat(calendar.lastDay(DAYS - 3, Term.parse("P8W"), null)).isEqualTo(TermCalendar.BEYOND);
  }

  @Test
  void termsThatAreNotInDaysHaveNoLastDay() {
    TermCalendar calendar = TermCalendar.of(rule("calendar"), FIRST, 10);
    assertThatThrownBy(() -> calendar.lastDay(0, Term.parse("PT4H"), null))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("not in days");
  }

  /** A walk from day to day, with a pen. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void agreesWithAWalkFromDayToDay(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = 0; i < 2_000; i++) {
      String clock = List.of("calendar", "calendar+", "working", "working+").get(random.nextInt(4));
      TermDays rule = rule(clock);
      int from = random.nextInt(1_000);
      boolean weeks = random.nextBoolean();
      String within =
          weeks ? "P%dW".formatted(random.nextInt(15)) : "P%dD".formatted(random.nextInt(95));
      String extension = random.nextBoolean() ? null : "P%dW".formatted(1 + random.nextInt(6));
      int[] suspensions = new int[2 * random.nextInt(4)];
      int at = from - 5;
      for (int s = 0; s < suspensions.length; s++) {
        at += random.nextInt(s % 2 == 0 ? 30 : 12);
        suspensions[s] = Math.max(0, at);
      }
      int found =
          TermCalendar.of(rule, FIRST, DAYS)
              .lastDay(
                  from,
                  Term.parse(within),
                  extension == null ? null : Term.parse(extension),
                  suspensions,
                  suspensions.length);
      assertThat(FIRST.plusDays(found))
          .as("seed %d: %s %s %s %s", seed, clock, FIRST.plusDays(from), within, extension)
          .isEqualTo(walk(rule, FIRST.plusDays(from), within, extension, suspensions));
    }
  }

  private static LocalDate walk(
      TermDays rule, LocalDate from, String within, String extension, int[] suspensions) {
    Set<LocalDate> still = new TreeSet<>();
    for (int s = 0; s < suspensions.length; s += 2) {
      for (int d = suspensions[s] + 1; d < suspensions[s + 1]; d++) {
        still.add(FIRST.plusDays(d));
      }
    }
    int need = days(rule, within) + days(rule, extension);
    LocalDate day = from;
    for (int left = need; left > 0; ) {
      day = day.plusDays(1);
      left -= rule.counts(day) && !still.contains(day) ? 1 : 0;
    }
    boolean moves = rule.legal() && !isLong(within) && !isLong(extension);
    while (moves && (rule.isClosed(day) || (need >= 3 && open(rule, from, day) < 2))) {
      day = day.plusDays(1);
    }
    return day;
  }

  private static long open(TermDays rule, LocalDate from, LocalDate last) {
    return from.plusDays(1).datesUntil(last.plusDays(1)).filter(d -> !rule.isClosed(d)).count();
  }

  private static int days(TermDays rule, String term) {
    if (term == null) {
      return 0;
    }
    int amount = Integer.parseInt(term.substring(1, term.length() - 1));
    boolean calendar = rule.count() == TermDays.Count.CALENDAR;
    return term.endsWith("W") ? amount * (calendar ? 7 : 5) : amount;
  }

  private static boolean isLong(String term) {
    int amount = term == null ? 0 : Integer.parseInt(term.substring(1, term.length() - 1));
    return term != null && amount > (term.endsWith("W") ? 12 : 90);
  }

  private static TermDays rule(String clock) {
    boolean legal = clock.endsWith("+");
    return switch (clock.replace("+", "")) {
      case "working" -> new TermDays(TermDays.Count.WORKING, legal, null, HOLIDAYS);
      case "opening" ->
          new TermDays(
              TermDays.Count.OPENING,
              legal,
              OpeningHours.parse("Tu,Th 09:00-12:00; PH off"),
              HOLIDAYS);
      default -> new TermDays(TermDays.Count.CALENDAR, legal, null, HOLIDAYS);
    };
  }

  private static int number(LocalDate day) {
    return (int) ChronoUnit.DAYS.between(FIRST, day);
  }
}
