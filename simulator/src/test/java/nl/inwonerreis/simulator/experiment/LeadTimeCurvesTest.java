package nl.inwonerreis.simulator.experiment;

import static nl.inwonerreis.simulator.experiment.Plans.plan;
import static nl.inwonerreis.simulator.experiment.Plans.queue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nl.inwonerreis.simulator.experiment.ExperimentPlan.Replications;
import nl.inwonerreis.simulator.result.Result;
import nl.inwonerreis.simulator.result.Result.LeadTimeCurve;
import org.junit.jupiter.api.Test;

class LeadTimeCurvesTest {

  private final Result result =
      new ExperimentRunner(2)
          .run(plan(Replications.fixed(6), 1000.0), queue(), ExperimentListener.NONE, () -> false)
          .orElseThrow();

  @Test
  void binsHoldEveryHelpedResidentOnce() {
    double helped = ExperimentRunnerTest.row(result, "helped", "", "*", "count").value() * 6;
    LeadTimeCurve all = result.leadTimes().get(0);
    assertThat(all.group() + all.channel()).isEqualTo("**");
    assertThat(all.counts().stream().mapToLong(Long::longValue).sum())
        .isEqualTo(Math.round(helped));
    assertThat(all.edges()).hasSize(all.counts().size() + 1).isSorted();
    assertThat(all.counts().size()).isBetween(15, 45);
  }

  @Test
  void pointsRiseFromTheLeastToTheGreatest() {
    for (LeadTimeCurve curve : result.leadTimes()) {
      assertThat(curve.points()).hasSize(101).isSorted();
      assertThat(curve.shares()).hasSize(101).isSorted().startsWith(0.0).endsWith(1.0);
      assertThat(curve.edges()).isEqualTo(result.leadTimes().get(0).edges());
    }
  }

  @Test
  void thereIsACurveForAllForEachGroupAndForEachChannelInUse() {
    assertThat(result.leadTimes())
        .extracting(curve -> curve.group() + "/" + curve.channel())
        .containsExactly(
            "*/*", "*/phone", "basis/*", "basis/phone", "zelfredzaam/*", "zelfredzaam/phone");
  }

  @Test
  void theWeekHasAValueWhereTheRunWas() {
    Result.PoolWeek week = result.weeks().get(0);
    assertThat(week.queueLength()).hasSize(168);
    assertThat(week.utilisation().get(2)).isBetween(0.5, 1.0);
    assertThat(week.utilisation().get(100)).isNaN();
    double mean = ExperimentRunnerTest.row(result, "queueLength", "", "kcc", "timeAverage").value();
    assertThat(week.queueLength().subList(1, 5).stream().mapToDouble(q -> q).average())
        .hasValueCloseTo(mean, within(0.5));
  }

  @Test
  void dropOffsAreGivenByPlaceKindAndGroup() {
    assertThat(result.dropOff())
        .extracting(cell -> cell.element() + " " + cell.kind() + " " + cell.group())
        .containsExactly("Bellen hung-up basis", "Bellen hung-up zelfredzaam");
  }
}
