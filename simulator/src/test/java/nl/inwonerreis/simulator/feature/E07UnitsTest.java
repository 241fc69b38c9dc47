package nl.inwonerreis.simulator.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * Work that needs several persons takes them all at once; the head waits and nobody overtakes.
 *
 * <pre>
 * Start ──▶ Groot (2 units) | Klein (1 unit), one pool ──▶ Eind
 * </pre>
 */
class E07UnitsTest {

  private static Story run(int persons, String... arrivals) {
    return Story.of(
        Nodes.ONE_TASK,
        """
        'groups': {'basis': {'share': 0.5, 'channels': {'web': 1}},
                   'expert': {'share': 0.5, 'channels': {'web': 1}}},
        'staff': {'balie': {'count': %d}},
        'elements': {'Balie': {'*': {'staff': 'balie', 'handling': 'PT1H',
                                     'units': {'byGroup': {'expert': 2, '*': 1}}}}}
        """
            .formatted(persons),
        arrivals);
  }

  @Test
  void theHeadWaitsAndNobodyOvertakes() {
    Story story = run(2, "09:00 - basis", "09:10 - expert", "09:20 - basis");
    assertThat(story.lines("start"))
        .containsExactly("09:00 start Balie #1", "10:00 start Balie #2", "11:00 start Balie #3");
  }

  @Test
  void allUnitsAreFreeAgainTogether() {
    Story story = run(3, "09:00 - expert", "09:10 - expert", "09:20 - basis");
    assertThat(story.lines("start"))
        .containsExactly("09:00 start Balie #1", "10:00 start Balie #2", "10:00 start Balie #3");
  }

  @Test
  void staffTimeIsHandlingTimesUnits() {
    Story story =
        Story.of(
            Nodes.ONE_TASK,
            Nodes.desk("'count': 3, 'costPerHour': 40", "'handling': 'PT30M', 'units': 3"),
            "09:00");
    assertThat(story.costOf(1)).isEqualTo(60);
  }
}
