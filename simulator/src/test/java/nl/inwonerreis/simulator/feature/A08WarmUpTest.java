package nl.inwonerreis.simulator.feature;

import static org.assertj.core.api.Assertions.assertThat;

import nl.inwonerreis.simulator.model.TestRun;
import nl.inwonerreis.simulator.result.Result;
import org.junit.jupiter.api.Test;

/**
 * What ends during the warm-up is left out of the results; time averages begin after it.
 *
 * <pre>
 * Start (every hour) ──▶ Balie (self-service, 10 min) ──▶ Eind
 * </pre>
 */
class A08WarmUpTest {

  private static Result run(String warmUp) {
    return TestRun.of(
            Nodes.ONE_TASK.replace('\'', '"'),
            """
            {'format': 1, 'start': '2026-01-05', 'duration': 'P10D', 'warmUp': '%s', 'seed': 1,
             'replications': 2, 'arrivals': {'interarrival': 'PT1H'},
             'groups': {'basis': {'share': 1, 'channels': {'web': 1}}},
             'elements': {'Balie': {'*': {'handling': 'PT10M'}}}}
            """
                .formatted(warmUp))
        .result();
  }

  @Test
  void arrivalsAndEndsDuringTheWarmUpAreNotCounted() {
    // one resident every hour from 01:00 on, 239 in ten days
    assertThat(TestRun.row(run("PT0S"), "arrived", "", "*", "count").value()).isEqualTo(239);
    assertThat(TestRun.row(run("P5D"), "arrived", "", "*", "count").value()).isEqualTo(119);
    assertThat(TestRun.row(run("P5D"), "helped", "", "*", "count").value()).isEqualTo(120);
  }

  @Test
  void residentsInProgressAtTheEndOfTheWarmUpAreNamed() {
    Result result = run("P5D");
    assertThat(TestRun.row(result, "inProgress", "start", "*", "count").value()).isEqualTo(1);
    assertThat(TestRun.row(result, "inProgress", "end", "*", "count").value()).isZero();
    assertThat(TestRun.row(result, "leadTime", "", "*", "mean").value()).isEqualTo(600);
  }
}
