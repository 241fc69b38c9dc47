package nl.inwonerreis.web.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SensitivityBudgetTest {

  private static final double WEEK = 7 * 86_400.0;

  /**
   * The least is 4·11 + 32·6 + 10·17 = 406 runs of 5,000 events and 30,000 beside it; of 30 million
   * that leaves 2.11 times as many: 8 trajectories, 67 rows, and the 20 replications stated.
   */
  @Test
  void aSmallJourneyRunsAsLongAsItSaysAndMoreOften() {
    SensitivityBudget small = SensitivityBudget.of(10, 1, 5000, 52 * WEEK, 4 * WEEK, false, 20);
    assertThat(small.duration()).isEqualTo(52 * WEEK);
    assertThat(small.trajectories()).isEqualTo(8);
    assertThat(small.rows()).isEqualTo(67);
    assertThat(small.replications()).isEqualTo(20);
    assertThat(small.points()).isZero();
  }

  @Test
  void aLargeOneRunsShorterButNotLessOftenThanTheLeast() {
    SensitivityBudget large = SensitivityBudget.of(100, 2, 2e6, 52 * WEEK, 4 * WEEK, false, 20);
    assertThat(large.duration()).isEqualTo(8 * WEEK);
    assertThat(large.trajectories()).isEqualTo(4);
    assertThat(large.rows()).isEqualTo(32);
    assertThat(large.replications()).isEqualTo(10);
    assertThat(large.points()).isEqualTo(20);
  }

  @Test
  void theLengthThatTheUserChoseStands() {
    SensitivityBudget chosen = SensitivityBudget.of(100, 1, 2e6, 52 * WEEK, 4 * WEEK, true, 20);
    assertThat(chosen.duration()).isEqualTo(52 * WEEK);
  }

  @Test
  void fewReplicationsStayFew() {
    assertThat(SensitivityBudget.of(3, 1, 100, WEEK, 0, false, 2).replications()).isEqualTo(2);
  }

  /** 4·(3 + 1) trajectories, 32·(3 + 2) rows, 10·(2·3 + 1) bars. */
  @Test
  void theNumberOfRunsIsThatOfItsParts() {
    SensitivityBudget budget = new SensitivityBudget(WEEK, 4, 32, 3, 3, 10, 0);
    assertThat(budget.runs(3, 1)).isEqualTo(16 + 160 + 70);
  }
}
