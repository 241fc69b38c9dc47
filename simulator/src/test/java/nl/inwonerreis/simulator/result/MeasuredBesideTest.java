package nl.inwonerreis.simulator.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import nl.inwonerreis.simulator.result.MeasuredBeside.Stand;
import nl.inwonerreis.simulator.result.Result.RunFacts;
import org.apache.commons.statistics.distribution.TDistribution;
import org.junit.jupiter.api.Test;

/** How a measured number stands to the simulated one. */
class MeasuredBesideTest {

  private static Stand stand(Estimate row, double measured) {
    MeasuredPoint point =
        new MeasuredPoint(
            "2022-01-01",
            "2022-12-31",
            "waiting",
            "",
            "*",
            "*",
            "*",
            "mean",
            measured,
            100L,
            "bron",
            "measured/a.csv");
    RunFacts facts = new RunFacts("r", "s", "1", "2026-01-05", 1, 9, 1, 0, "", "", Map.of());
    Result result =
        new Result(
            facts,
            List.of(row),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Map.of());
    Result beside = result.beside(new Measured(List.of(point), Map.of()));
    assertThat(beside.metrics()).isEqualTo(result.metrics());
    return MeasuredBeside.of(beside).get(0).stand();
  }

  private static Estimate row(String metric, String element, double half) {
    return new Estimate(metric, "", element, "*", "*", "mean", "s", 60, 60 - half, 60 + half, 8);
  }

  @Test
  void itLiesInTheIntervalInTheSpreadOrOutside() {
    // Half-width 2 of 8 replications: a single run lies within 2 · √9 = 6.
    assertThat(stand(row("waiting", "", 2), 61.9)).isEqualTo(Stand.INTERVAL);
    assertThat(stand(row("waiting", "*", 2), 62.1)).isEqualTo(Stand.SPREAD);
    assertThat(stand(row("waiting", "*", 2), 65.9)).isEqualTo(Stand.SPREAD);
    assertThat(stand(row("waiting", "*", 2), 66.1)).isEqualTo(Stand.OUTSIDE);
    assertThat(stand(row("waiting", "*", 2), 53.9)).isEqualTo(Stand.OUTSIDE);
  }

  @Test
  void nothingIsClaimedWithoutAnIntervalARowOrEnoughResidents() {
    assertThat(stand(row("waiting", "*", Double.NaN), 60)).isEqualTo(Stand.UNKNOWN);
    assertThat(stand(row("leadTime", "*", 2), 60)).isEqualTo(Stand.ABSENT);
    assertThat(stand(row("waiting", "Melden", 2), 60)).isEqualTo(Stand.ABSENT);
    assertThat(stand(row("waiting", "*", 2), Double.NaN)).isEqualTo(Stand.TOO_FEW);
  }

  @Test
  void theSpreadIsThePredictionIntervalOfOneMoreRun() {
    double[] runs = {50, 70, 55, 65, 58, 62};
    double mean = 60;
    double squares = 0;
    for (double run : runs) {
      squares += (run - mean) * (run - mean);
    }
    double sd = Math.sqrt(squares / 5);
    double t = TDistribution.of(5).inverseSurvivalProbability(0.025);
    double half = t * sd / Math.sqrt(6);
    Estimate row =
        new Estimate("waiting", "", "*", "*", "*", "mean", "s", mean, mean - half, mean + half, 6);
    RunBand band = RunBand.of(row).orElseThrow();
    assertThat(band.high() - mean).isCloseTo(t * sd * Math.sqrt(1 + 1.0 / 6), within(1e-9));
    assertThat(mean - band.low()).isCloseTo(t * sd * Math.sqrt(1 + 1.0 / 6), within(1e-9));
  }
}
