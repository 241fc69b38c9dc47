package nl.inwonerreis.simulator.feature;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Shifts that overlap add up, and a shift may run past midnight.
 *
 * <pre>
 * dag   ────────────
 *       avond ────────────
 * </pre>
 */
class E10ShiftsTest {

  private static List<String> duty(String shifts) {
    return Story.run(
            Nodes.ONE_TASK,
            "'duration': 'P2D', 'arrivals': {'perDay': 0}, "
                + Nodes.desk("'shifts': {%s}".formatted(shifts), "'handling': 'PT1H'"))
        .lines("duty");
  }

  @Test
  void overlapsAddUp() {
    assertThat(
            duty(
                "'dag': {'hours': 'Mo 09:00-17:00', 'count': 2},"
                    + " 'avond': {'hours': 'Mo 15:00-21:00', 'count': 1}"))
        .containsExactly(
            "09:00 duty balie 2", "15:00 duty balie 3", "17:00 duty balie 1", "21:00 duty balie 0");
  }

  @Test
  void aNightShiftRunsPastMidnight() {
    assertThat(duty("'nacht': {'hours': 'Mo 22:00-06:00', 'count': 2}"))
        .containsExactly("22:00 duty balie 2", "+1 06:00 duty balie 0");
  }

  @Test
  void shiftsThatFollowOnEachOtherLeaveNoGap() {
    assertThat(
            duty(
                "'a': {'hours': 'Mo 09:00-12:00', 'count': 1},"
                    + " 'b': {'hours': 'Mo 12:00-17:00', 'count': 1}"))
        .containsExactly("09:00 duty balie 1", "17:00 duty balie 0");
  }
}
