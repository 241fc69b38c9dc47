package nl.inwonerreis.simulator.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * Each resident belongs to one group, drawn by share on arrival, or given with the arrival.
 *
 * <pre>
 * Start ──▶ Balie (basis 30 min, zelfredzaam 10 min) ──▶ Eind
 * </pre>
 */
class A05GroupsTest {

  private static final String SCENARIO =
      """
      'groups': {'basis': {'share': 0.25, 'channels': {'web': 1}},
                 'zelfredzaam': {'share': 0.75, 'channels': {'web': 1}}},
      'elements': {'Balie': {'*': {'handling': {'byGroup': {'basis': 'PT30M', '*': 'PT10M'}}}}}
      """;

  @Test
  void theGroupOfAGivenArrivalDecidesItsNumbers() {
    Story story = Story.of(Nodes.ONE_TASK, SCENARIO, "09:00 - basis", "09:00 - zelfredzaam");
    assertThat(story.lines("end")).containsExactly("09:10 end helped #2", "09:30 end helped #1");
  }

  @Test
  void groupsComeInTheirShares() {
    Story story =
        Story.run(
            Nodes.ONE_TASK, "'residents': 4000, 'arrivals': {'interarrival': 'PT1H'}, " + SCENARIO);
    long basis = 0;
    for (int resident = 1; resident <= 4000; resident++) {
      basis += story.timesOf(resident).leadTime == 1800 ? 1 : 0;
    }
    assertThat(basis).isBetween(890L, 1110L);
  }
}
