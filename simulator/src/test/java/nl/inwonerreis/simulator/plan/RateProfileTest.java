package nl.inwonerreis.simulator.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import nl.inwonerreis.simulator.hours.OpeningHours;
import nl.inwonerreis.simulator.hours.PublicHolidays;
import nl.inwonerreis.simulator.scenario.ArrivalProcess.PatternWindow;
import nl.inwonerreis.simulator.scenario.ArrivalProcess.Rate;
import nl.inwonerreis.simulator.scenario.RateUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RateProfileTest {

  private static final PublicHolidays NO_EXTRA = new PublicHolidays(Set.of());
  private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);
  private static final double NEVER = Double.POSITIVE_INFINITY;
  private static final double DAY = 86_400;
  private static final double YEAR = 364 * DAY;
  private static final String OFFICE = "Mo-Fr 08:00-17:00";

  private static PatternWindow window(String hours, double weight) {
    return new PatternWindow("window", OpeningHours.parse(hours), weight);
  }

  private static RateProfile profile(
      RateUnit unit, double value, @Nullable String hours, PatternWindow... pattern) {
    return profile(YEAR, unit, value, hours, pattern);
  }

  private static RateProfile profile(
      double horizon,
      RateUnit unit,
      double value,
      @Nullable String hours,
      PatternWindow... pattern) {
    OpeningHours open = hours == null ? null : OpeningHours.parse(hours);
    return RateProfile.of(new Rate(unit, value, open, List.of(pattern)), NO_EXTRA, MONDAY, horizon);
  }

  @Test
  void gives_a_rate_per_hour_in_open_hours_only() {
    RateProfile profile = profile(RateUnit.PER_HOUR, 70, OFFICE);
    assertThat(profile.rateAt(8 * 3_600)).isEqualTo(70 / 3_600.0);
    assertThat(profile.rateAt(17 * 3_600)).isZero();
    assertThat(profile.rateAt(7 * 3_600)).isZero();
    assertThat(profile.cumulative(7 * DAY)).isCloseTo(70 * 45, within(1e-9));
  }

  @Test
  void gives_a_rate_per_day_around_the_clock_when_no_hours_are_given() {
    RateProfile profile = profile(RateUnit.PER_DAY, 58, null);
    assertThat(profile.rateAt(0)).isEqualTo(58 / DAY);
    assertThat(profile.cumulative(YEAR)).isCloseTo(58 * 364, within(1e-8));
    assertThat(profile.rateAt(YEAR)).as("beyond the horizon").isZero();
  }

  @Test
  void spreads_a_rate_per_day_over_the_open_time_of_each_day_that_has_any() {
    RateProfile profile =
        profile(RateUnit.PER_DAY, 60, "Mo-Fr 09:00-17:00; Th 09:00-20:00; PH off");
    assertThat(profile.rateAt(9 * 3_600)).isEqualTo(60 / (8 * 3_600.0));
    assertThat(profile.rateAt(3 * DAY + 9 * 3_600)).isEqualTo(60 / (11 * 3_600.0));
    assertThat(profile.cumulative(7 * DAY)).isCloseTo(5 * 60, within(1e-9));
  }

  @Test
  void counts_calendar_days_for_hours_past_midnight() {
    RateProfile profile = profile(RateUnit.PER_DAY, 60, "Mo 22:00-06:00");
    assertThat(profile.cumulative(DAY)).isCloseTo(60, within(1e-9));
    assertThat(profile.cumulative(2 * DAY)).isCloseTo(120, within(1e-9));
  }

  @Test
  void gives_52_times_a_rate_per_week_in_the_first_364_days() {
    RateProfile whole = profile(2 * YEAR, RateUnit.PER_WEEK, 100, "Mo-Fr 08:00-17:00; PH off");
    assertThat(whole.cumulative(YEAR)).isCloseTo(5_200, within(1e-8));
    RateProfile short4 = profile(28 * DAY, RateUnit.PER_WEEK, 100, "Mo-Fr 08:00-17:00; PH off");
    assertThat(short4.cumulative(28 * DAY)).isEqualTo(whole.cumulative(28 * DAY));
    assertThat(whole.cumulative(28 * DAY)).as("no holiday in them").isGreaterThan(400);
  }

  @Test
  void weighs_by_the_pattern_and_keeps_the_mean_as_worked_by_hand() {
    RateProfile profile =
        profile(RateUnit.PER_HOUR, 70, OFFICE, window("Mo", 1.25), window("09:00-11:00", 1.4));
    // Of 45 open hours 2 have 1.25 x 1.4, 7 have 1.25, 8 have 1.4 and 28 have 1.
    double mean = (2 * 1.75 + 7 * 1.25 + 8 * 1.4 + 28) / 45;
    assertThat(profile.rateAt(9 * 3_600)).isCloseTo(1.75 / mean * 70 / 3_600, within(1e-15));
    assertThat(profile.rateAt(11 * 3_600)).isCloseTo(1.25 / mean * 70 / 3_600, within(1e-15));
    assertThat(profile.rateAt(DAY + 10 * 3_600)).isCloseTo(1.4 / mean * 70 / 3_600, within(1e-15));
    assertThat(profile.rateAt(DAY + 8 * 3_600)).isCloseTo(1 / mean * 70 / 3_600, within(1e-15));
    assertThat(profile.cumulative(YEAR)).isCloseTo(70 * 45 * 52, within(1e-6));
  }

  @ParameterizedTest
  @CsvSource({"PER_HOUR, 7488", "PER_DAY, 312", "PER_WEEK, 52"})
  void keeps_the_mean_with_any_pattern_when_days_are_alike(RateUnit unit, double units) {
    PatternWindow summer = window("Jul-Aug", 0.6);
    PatternWindow night = window("22:00-02:00", 0.1);
    PatternWindow day = window("2026 Mar 3", 4);
    PatternWindow closed = window("Sa 06:00-12:00", 0);
    RateProfile profile = profile(unit, 70, "Mo-Sa 00:00-24:00", summer, night, day, closed);
    assertThat(profile.cumulative(YEAR)).isCloseTo(70 * units, within(1e-6));
    assertThat(profile.rateAt(5 * DAY + 7 * 3_600)).isZero();
  }

  @Test
  void normalises_over_364_days_whatever_the_horizon() {
    PatternWindow summer = window("Jul-Aug", 2);
    double summerDays = 62;
    double mean = (364 - summerDays + 2 * summerDays) / 364;
    RateProfile winter = profile(14 * DAY, RateUnit.PER_DAY, 10, null, summer);
    assertThat(winter.cumulative(14 * DAY)).isCloseTo(140 / mean, within(1e-9));
  }

  @Test
  void finds_the_moment_of_an_amount_by_hand() {
    RateProfile profile = profile(7 * DAY, RateUnit.PER_HOUR, 1, OFFICE);
    assertThat(profile.next(0, 1)).isEqualTo(9 * 3_600);
    assertThat(profile.next(9 * 3_600, 2)).isEqualTo(11 * 3_600);
    assertThat(profile.next(16 * 3_600, 1.5)).isCloseTo((24 + 8.5) * 3_600, within(1e-6));
    assertThat(profile.next(0, 44.5)).isCloseTo((4 * 24 + 16.5) * 3_600, within(1e-6));
    assertThat(profile.next(0, 45.5)).isEqualTo(NEVER);
    assertThat(profile.next(5 * DAY, 1e-9)).isEqualTo(NEVER);
    assertThat(profile.next(0, 0)).as("the first moment").isEqualTo(8 * 3_600);
    assertThat(profile.next(10, 9)).as("never at the closing").isLessThan(17 * 3_600);
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23})
  void inverts_its_integral(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    RateProfile profile =
        profile(RateUnit.PER_DAY, 58, "Mo-Fr 08:00-17:00; PH off", window("09:00-11:00", 1.4));
    for (int i = 0; i < 2_000; i++) {
      double t = random.nextDouble(340 * DAY);
      double amount = Math.pow(10, random.nextDouble(-12, 2.5));
      double reached = profile.next(t, amount);
      assertThat(profile.cumulative(reached) - profile.cumulative(t))
          .as("seed %s, from %s", seed, t)
          .isCloseTo(amount, within(1e-8));
      assertThat(reached).isGreaterThanOrEqualTo(t);
      assertThat(profile.rateAt(reached)).as("seed %s, from %s", seed, t).isPositive();
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {31, 32, 33, 34})
  void gives_poisson_counts_per_window_of_the_week(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    RateProfile profile =
        profile(RateUnit.PER_DAY, 60, OFFICE, window("Mo", 1.25), window("09:00-11:00", 1.4));
    double[] counts = new double[7 * 24];
    double[] expected = new double[7 * 24];
    for (double t = profile.next(0, exponential(random)); t < NEVER; ) {
      counts[(int) (t % (7 * DAY) / 3_600)]++;
      t = profile.next(t, exponential(random));
    }
    for (int hour = 0; hour < 7 * 24; hour++) {
      expected[hour] =
          52 * (profile.cumulative(hour * 3_600 + 3_600) - profile.cumulative(hour * 3_600));
    }
    assertThat(Arrays.stream(counts).sum()).isBetween(60 * 260 - 4.5 * 125, 60 * 260 + 4.5 * 125);
    double chiSquare = 0;
    for (int hour = 0; hour < 7 * 24; hour++) {
      if (expected[hour] == 0) {
        assertThat(counts[hour]).as("hour %s", hour).isZero();
      } else {
        chiSquare += Math.pow(counts[hour] - expected[hour], 2) / expected[hour];
      }
    }
    // 45 open hours: chi-square with mean 45 and sd sqrt(90); 4.5 sd on either side.
    assertThat(chiSquare).as("seed %s", seed).isBetween(45 - 4.5 * 9.5, 45 + 4.5 * 9.5);
  }

  private static double exponential(SplittableRandom random) {
    return -Math.log(1 - random.nextDouble());
  }

  @Test
  void never_arrives_at_rate_zero() {
    assertThat(profile(RateUnit.PER_HOUR, 0, null).next(0, 1e-300)).isEqualTo(NEVER);
    assertThat(profile(RateUnit.PER_HOUR, 1, "off").next(0, 1e-300)).isEqualTo(NEVER);
    assertThat(profile(RateUnit.PER_HOUR, 1, "off").cumulative(YEAR)).isZero();
  }

  @Test
  void refuses_what_cannot_be_spread() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> profile(RateUnit.PER_WEEK, 1, "2030 Mo"))
        .withMessageContaining("no open time in the first 364 days");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> profile(RateUnit.PER_DAY, 1, "Mo", window("Mo", 0)))
        .withMessageContaining("no weight");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> profile(RateUnit.PER_DAY, 1, "Mo", window("Mo", -1)))
        .withMessageContaining("weight of window is -1.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> profile(RateUnit.PER_DAY, Double.NaN, "Mo"))
        .withMessageContaining("rate is NaN");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> profile(0, RateUnit.PER_DAY, 1, null))
        .withMessageContaining("horizon is 0.0 s");
  }

  @Test
  void stays_affordable_over_a_century() {
    RateProfile century =
        profile(
            36_525 * DAY,
            RateUnit.PER_DAY,
            58,
            "Mo-Fr 08:00-17:00; PH off",
            window("Mo", 1.25),
            window("09:00-11:00", 1.4));
    assertThat(century.next(36_000 * DAY, 1)).isLessThan(36_525 * DAY);
    assertThat(century.next(36_500 * DAY, 1e6)).isEqualTo(NEVER);
  }
}
