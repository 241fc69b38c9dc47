package nl.inwonerreis.simulator.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * The cost of a resident is the costs per visit plus staff time at the hourly rate.
 *
 * <pre>
 * Start ──▶ Balie (€ 60 an hour, € 2 a visit) ──▶ Eind
 * </pre>
 */
class E09CostTest {

  @Test
  void costIsPerVisitPlusStaffTime() {
    Story story =
        Story.of(
            Nodes.ONE_TASK,
            Nodes.desk("'count': 1, 'costPerHour': 60", "'handling': 'PT10M', 'costPerVisit': 2"),
            "09:00",
            "09:00");
    assertThat(story.costOf(1)).isEqualTo(12);
    assertThat(story.costOf(2)).as("waiting costs nothing").isEqualTo(12);
  }

  @Test
  void selfServiceCostsOnlyWhatAVisitCosts() {
    Story story =
        Story.of(
            Nodes.ONE_TASK,
            "'elements': {'Balie': {'*': {'handling': 'PT10M', 'costPerVisit': 0.5}}}",
            "09:00");
    assertThat(story.costOf(1)).isEqualTo(0.5);
  }
}
