package nl.inwonerreis.simulator.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.inwonerreis.simulator.hours.OpeningHours.Interval;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OpeningHoursByMinuteTest {

  @ParameterizedTest
  @EnumSource(HandmadeHours.class)
  void agrees_with_a_reading_by_hand_in_every_minute_of_three_years(HandmadeHours hours) {
    OpeningHours parsed = hours.parsed();
    LocalDate first = LocalDate.of(2026, 1, 1);
    for (LocalDate day = first; day.getYear() < 2029; day = day.plusDays(1)) {
      List<Interval> open = parsed.on(day, HandmadeHours.HOLIDAYS);
      for (int minute = 0; minute < 2880; minute++) {
        int second = minute * 60;
        boolean within = false;
        for (Interval interval : open) {
          within |= interval.from() <= second && second < interval.to();
        }
        if (within != hours.opensOn(day, minute)) {
          assertThat(within).as("%s at minute %s: %s", day, minute, open).isEqualTo(!within);
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource(HandmadeHours.class)
  void gives_intervals_in_order_that_do_not_touch(HandmadeHours hours) {
    for (int d = 0; d < 366; d++) {
      List<Interval> open =
          hours.parsed().on(LocalDate.of(2026, 1, 1).plusDays(d), HandmadeHours.HOLIDAYS);
      int last = -1;
      for (Interval interval : open) {
        assertThat(interval.from()).isGreaterThan(last).isBetween(0, 86_399);
        assertThat(interval.to()).isGreaterThan(interval.from());
        last = interval.to();
      }
    }
  }
}
