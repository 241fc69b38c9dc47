package nl.inwonerreis.simulator.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * A fractional count means the extra person is there on that share of days.
 *
 * <pre>
 * Start ──▶ Balie (2.4 persons) ──▶ Eind
 * </pre>
 */
class E04FractionalStaffTest {

  private static List<String> duty(String staff) {
    return Story.run(
            Nodes.ONE_TASK,
            "'duration': 'P364D', 'arrivals': {'perDay': 0}, "
                + Nodes.desk(staff, "'handling': 'PT1H'"))
        .lines("duty");
  }

  private static long days(List<String> lines, String end) {
    return lines.stream().filter(l -> l.endsWith(end)).count();
  }

  @Test
  void theExtraPersonIsThereOnItsShareOfDays() {
    List<String> lines = duty("'count': 2.4, 'hours': 'Mo-Su 09:00-17:00; PH 09:00-17:00'");
    long two = days(lines, "balie 2");
    long three = days(lines, "balie 3");
    assertThat(two + three).isEqualTo(364);
    assertThat(three / 364.0).isCloseTo(0.4, within(0.1));
  }

  @Test
  void theExtraPersonStaysTheWholeDay() {
    List<String> lines = duty("'count': 0.5, 'hours': 'Mo-Su 09:00-12:00,13:00-17:00; PH off'");
    // whoever comes at nine comes back at one
    long nine = lines.stream().filter(l -> l.endsWith("09:00 duty balie 1")).count();
    long one = lines.stream().filter(l -> l.endsWith("13:00 duty balie 1")).count();
    assertThat(one).isEqualTo(nine).isBetween(140L, 220L);
  }

  @Test
  void theSameDaysAreDrawnInEveryScenario() {
    assertThat(duty("'count': 2.4, 'hours': '09:00-17:00', 'costPerHour': 60"))
        .isEqualTo(duty("'count': 2.4, 'hours': '09:00-17:00'"));
  }
}
