package nl.inwonerreis.simulator.plan;

import static nl.inwonerreis.simulator.hours.HandmadeHours.HOLIDAYS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.fail;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.SplittableRandom;
import nl.inwonerreis.simulator.hours.HandmadeHours;
import nl.inwonerreis.simulator.hours.OpeningHours;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimetableTest {

  private static final double NEVER = Double.POSITIVE_INFINITY;
  private static final LocalDate START = LocalDate.of(2026, 1, 5);
  private static final int DAYS = 300;

  private static Timetable timetable(String hours, int days) {
    return Timetable.of(OpeningHours.parse(hours), HOLIDAYS, START, days * 86_400.0);
  }

  @ParameterizedTest
  @EnumSource(HandmadeHours.class)
  void agrees_with_a_slow_reference_minute_by_minute(HandmadeHours hours) {
    boolean[] minutes = hours.minutes(START, DAYS);
    Timetable timetable = Timetable.of(hours.parsed(), HOLIDAYS, START, DAYS * 86_400.0);
    Timetable byDay = Timetable.ofDays(hours.parsed(), HOLIDAYS, START, DAYS * 86_400.0);
    double next = timetable.isAlways() ? DAYS * 86_400.0 : NEVER;
    double closing = timetable.isAlways() ? NEVER : DAYS * 86_400.0;
    for (int m = minutes.length - 1; m >= 0; m--) {
      double t = m * 60.0;
      next = minutes[m] ? t : next;
      closing = minutes[m] ? closing : t;
      boolean agrees =
          timetable.isOpen(t) == minutes[m]
              && timetable.isOpen(t + 59.9) == minutes[m]
              && byDay.isOpen(t) == minutes[m]
              && timetable.nextOpening(t) == next
              && byDay.nextOpening(t) == next;
      if (minutes[m]) {
        agrees &= timetable.closingAfter(t) == closing;
        agrees &= byDay.closingAfter(t) == Math.min(closing, DAYS * 86_400.0);
      }
      if (!agrees) {
        fail("%s differs at %s s: next %s, closing %s", hours, t, next, closing);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"1, OFFICE", "2, LATE_THURSDAY", "3, WEEKEND_NIGHT", "4, SUMMER", "5, NIGHT"})
  void advances_and_measures_as_a_slow_sum_does(long seed, HandmadeHours hours) {
    boolean[] minutes = hours.minutes(START, DAYS);
    Timetable timetable = Timetable.of(hours.parsed(), HOLIDAYS, START, DAYS * 86_400.0);
    Timetable byDay = Timetable.ofDays(hours.parsed(), HOLIDAYS, START, DAYS * 86_400.0);
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = 0; i < 300; i++) {
      int from = random.nextInt(minutes.length);
      int to = random.nextInt(from, minutes.length);
      double open = HandmadeHours.openSeconds(Arrays.copyOfRange(minutes, from, to));
      assertThat(timetable.openSeconds(from * 60.0, to * 60.0)).isEqualTo(open);
      assertThat(byDay.openSeconds(from * 60.0, to * 60.0)).isEqualTo(open);
      int wanted = 60 * random.nextInt(0, i % 10 == 0 ? 500_000 : 3_000);
      double expected = slowAdvance(minutes, from, wanted);
      assertThat(timetable.advance(from * 60.0, wanted))
          .as("seed %s: %s s from minute %s", seed, wanted, from)
          .isEqualTo(expected);
      assertThat(byDay.advance(from * 60.0, wanted)).isEqualTo(expected);
    }
  }

  private static double slowAdvance(boolean[] minutes, int from, int wanted) {
    int left = wanted;
    for (int m = from; m < minutes.length; m++) {
      if (minutes[m] && left == 0) {
        return m * 60.0;
      }
      left -= minutes[m] ? 60 : 0;
      if (minutes[m] && left == 0) {
        return (m + 1) * 60.0;
      }
    }
    return NEVER;
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13})
  void passes_exactly_the_open_time_it_is_asked_for(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Timetable timetable = timetable("Mo-Fr 08:00-12:00,13:00-17:00; PH off", DAYS);
    for (int i = 0; i < 1_000; i++) {
      double t = random.nextDouble(200 * 86_400);
      double wanted = random.nextDouble(100_000);
      double reached = timetable.advance(t, wanted);
      assertThat(timetable.openSeconds(t, reached))
          .as("seed %s", seed)
          .isCloseTo(wanted, within(1e-6));
      assertThat(timetable.isOpen(Math.nextDown(reached))).isTrue();
    }
  }

  @Test
  void knows_its_edges() {
    Timetable office = timetable("Mo-Fr 08:00-17:00", 7);
    assertThat(office.isOpen(8 * 3_600)).isTrue();
    assertThat(office.isOpen(17 * 3_600)).isFalse();
    assertThat(office.closingAfter(8 * 3_600)).isEqualTo(17 * 3_600);
    assertThat(office.nextOpening(17 * 3_600)).isEqualTo((24 + 8) * 3_600);
    assertThat(office.advance(8 * 3_600, 9 * 3_600)).isEqualTo(17 * 3_600);
    assertThat(office.advance(17 * 3_600, 1)).isEqualTo((24 + 8) * 3_600 + 1);
    assertThat(office.advance(17 * 3_600, 0)).isEqualTo((24 + 8) * 3_600);
    assertThat(office.advance(0, 5 * 9 * 3_600)).isEqualTo((4 * 24 + 17) * 3_600);
    assertThat(office.advance(0, 5 * 9 * 3_600 + 1)).isEqualTo(NEVER);
    assertThat(office.nextOpening((4 * 24 + 17) * 3_600)).isEqualTo(NEVER);
    assertThat(office.openSeconds(0, NEVER)).isEqualTo(5 * 9 * 3_600);
    assertThatIllegalArgumentException().isThrownBy(() -> office.closingAfter(0));
  }

  @Test
  void counts_the_night_begun_before_the_start() {
    Timetable night = timetable("22:00-06:00", 2);
    assertThat(night.intervals()).isEqualTo(3);
    assertThat(night.from(0)).isZero();
    assertThat(night.to(0)).isEqualTo(6 * 3_600);
    assertThat(night.to(2)).as("cut at the horizon").isEqualTo(2 * 86_400);
    Timetable byDay = Timetable.ofDays(OpeningHours.parse("22:00-06:00"), HOLIDAYS, START, 172_800);
    assertThat(new int[] {byDay.dayOf(0), byDay.dayOf(1), byDay.dayOf(2)})
        .containsExactly(-1, 0, 1);
  }

  @Test
  void merges_what_is_adjacent_except_by_day() {
    assertThat(timetable("24/7", 28)).isSameAs(Timetable.ALWAYS);
    assertThat(timetable("Mo-Su 00:00-12:00,12:00-24:00", 28)).isSameAs(Timetable.ALWAYS);
    assertThat(timetable("24/7; Mo[1] off", 28).intervals()).isEqualTo(1);
    Timetable byDay = Timetable.ofDays(OpeningHours.ALWAYS, HOLIDAYS, START, 28 * 86_400);
    assertThat(byDay.intervals()).isEqualTo(28);
    assertThat(byDay.dayOf(27)).isEqualTo(27);
    assertThat(byDay.isAlways()).isFalse();
    assertThat(byDay.closingAfter(0)).isEqualTo(28 * 86_400);
  }

  @Test
  void gives_overlapping_days_to_the_earlier_one() {
    Timetable byDay =
        Timetable.ofDays(
            OpeningHours.parse("Mo 22:00-06:00; Tu 05:00-10:00"), HOLIDAYS, START, 7 * 86_400);
    assertThat(byDay.intervals()).isEqualTo(2);
    assertThat(byDay.to(0)).isEqualTo(30 * 3_600);
    assertThat(byDay.from(1)).isEqualTo(30 * 3_600);
    assertThat(byDay.dayOf(1)).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"OFFICE, LATE_THURSDAY", "NIGHT, SUMMER", "ALWAYS, OFFICE", "NEVER, OFFICE"})
  void intersects_minute_by_minute(HandmadeHours some, HandmadeHours others) {
    boolean[] first = some.minutes(START, DAYS);
    boolean[] second = others.minutes(START, DAYS);
    Timetable one = Timetable.of(some.parsed(), HOLIDAYS, START, DAYS * 86_400.0);
    Timetable two = Timetable.of(others.parsed(), HOLIDAYS, START, DAYS * 86_400.0);
    Timetable both = one.intersect(two);
    Timetable turned = two.intersect(one);
    for (int m = 0; m < first.length; m++) {
      boolean open = first[m] && second[m];
      if (both.isOpen(m * 60.0) != open || turned.isOpen(m * 60.0) != open) {
        fail("differs at minute %s, which is open: %s", m, open);
      }
    }
  }

  @Test
  void keeps_the_days_of_the_first_when_intersecting() {
    Timetable nights =
        Timetable.ofDays(OpeningHours.parse("22:00-06:00"), HOLIDAYS, START, 3 * 86_400);
    Timetable both = nights.intersect(timetable("00:00-02:00,23:00-24:00", 3));
    assertThat(both.intervals()).isEqualTo(4);
    assertThat(both.dayOf(1)).isZero();
    assertThat(both.from(1)).isEqualTo(23 * 3_600);
    assertThat(both.to(1)).isEqualTo(26 * 3_600);
  }

  @Test
  void is_open_without_end_when_always() {
    assertThat(Timetable.ALWAYS.isOpen(1e12)).isTrue();
    assertThat(Timetable.ALWAYS.nextOpening(1e12)).isEqualTo(1e12);
    assertThat(Timetable.ALWAYS.closingAfter(1e12)).isEqualTo(NEVER);
    assertThat(Timetable.ALWAYS.advance(5, 7)).isEqualTo(12);
    assertThat(Timetable.ALWAYS.openSeconds(5, 12)).isEqualTo(7);
    assertThat(Timetable.ALWAYS.intersect(Timetable.ALWAYS).isAlways()).isTrue();
  }

  @Test
  void never_opens_when_there_are_no_hours() {
    Timetable never = timetable("off", 7);
    assertThat(never.intervals()).isZero();
    assertThat(never.isOpen(0)).isFalse();
    assertThat(never.nextOpening(0)).isEqualTo(NEVER);
    assertThat(never.advance(0, 1)).isEqualTo(NEVER);
    assertThat(never.openSeconds(0, NEVER)).isZero();
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
  void refuses_a_horizon_that_is_not_positive_and_finite(double horizon) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Timetable.of(OpeningHours.ALWAYS, HOLIDAYS, START, horizon));
  }
}
