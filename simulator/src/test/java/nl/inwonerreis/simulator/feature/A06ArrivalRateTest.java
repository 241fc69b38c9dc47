package nl.inwonerreis.simulator.feature;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Residents come as a Poisson process with a mean per hour, day or week, by pattern and hours.
 *
 * <pre>
 * Start (perHour, perDay, perWeek; hours; pattern) ──▶ Balie ──▶ Eind
 * </pre>
 */
class A06ArrivalRateTest {

  private static List<String> arrivals(String arrivals) {
    return Story.run(Nodes.ONE_TASK, "'duration': 'P364D', 'arrivals': {%s}".formatted(arrivals))
        .lines("arrive");
  }

  private static long hour(List<String> lines, int from, int to) {
    return lines.stream()
        .map(l -> l.replaceFirst("^\\+\\d+ ", ""))
        .mapToInt(l -> Integer.parseInt(l.substring(0, 2)))
        .filter(h -> h >= from && h < to)
        .count();
  }

  @Test
  void perWeekIsA52ndOf364Days() {
    assertThat(arrivals("'perWeek': 40").size() / 52.0).isBetween(37.0, 43.0);
  }

  @Test
  void perDayIsPerDayThatHasAnyOfTheHours() {
    List<String> lines = arrivals("'perDay': 12, 'hours': 'Mo-Fr 09:00-17:00'");
    assertThat(lines.size() / 260.0).isBetween(11.2, 12.8);
    assertThat(hour(lines, 9, 17)).isEqualTo(lines.size());
  }

  @Test
  void perHourIsPerOpenHour() {
    List<String> lines = arrivals("'perHour': 2, 'hours': 'Mo-Fr 09:00-17:00'");
    assertThat(lines.size() / (260.0 * 8)).isBetween(1.88, 2.12);
  }

  @Test
  void aPatternShiftsArrivalsAndKeepsTheMean() {
    List<String> lines =
        arrivals("'perDay': 20, 'pattern': {'ochtend': {'hours': '06:00-12:00', 'weight': 3}}");
    assertThat(lines.size() / 364.0).isBetween(19.0, 21.0);
    assertThat(hour(lines, 6, 12) / (double) lines.size()).isBetween(0.48, 0.52);
  }

  @Test
  void patternWindowsThatOverlapMultiply() {
    List<String> lines =
        arrivals(
            """
            'perDay': 20, 'pattern': {'dag': {'hours': '06:00-18:00', 'weight': 2},
                                      'ochtend': {'hours': '06:00-12:00', 'weight': 2}}
            """);
    // 6 h × 4, 6 h × 2 and 12 h × 1
    assertThat(hour(lines, 6, 12) / (double) lines.size()).isBetween(0.48, 0.52);
    assertThat(hour(lines, 12, 18) / (double) lines.size()).isBetween(0.23, 0.27);
  }

  @Test
  void nobodyComesWithARateOfZero() {
    assertThat(arrivals("'perDay': 0")).isEmpty();
  }
}
