package nl.inwonerreis.simulator.theory;

import static nl.inwonerreis.simulator.theory.SingleQueueTest.assertIs;

import nl.inwonerreis.simulator.model.TestRun;
import nl.inwonerreis.simulator.result.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One server with service times of any shape: Pollaczek–Khinchine; and none to wait for. */
class ServiceTimesTest {

  private static final double MEAN = 600;
  private static final double LAMBDA = 4.2 / 3600;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'PT10M' | 0",
        "{'gamma': {'mean': 'PT10M', 'sd': 'PT15M'}} | 900",
        "{'gamma': {'mean': 'PT10M', 'sd': 'PT5M'}} | 300",
        "{'lognormal': {'mean': 'PT10M', 'sd': 'PT8M'}} | 480",
        "{'erlang': {'k': 4, 'mean': 'PT10M'}} | 300"
      },
      quoteCharacter = '"')
  void oneServerWaitsByTheSecondMoment(String handling, double sd) {
    Result result = SingleQueueTest.run("'count': 1", "'handling': " + handling, 4.2, 20);
    double expected = QueueFormulas.mg1Wait(LAMBDA, MEAN, MEAN * MEAN + sd * sd);
    assertIs(TestRun.row(result, "waiting", "", "Balie", "mean"), expected);
    assertIs(TestRun.row(result, "queueLength", "", "balie", "timeAverage"), LAMBDA * expected);
    assertIs(TestRun.row(result, "utilisation", "", "balie", "timeAverage"), LAMBDA * MEAN);
  }

  @Test
  void nobodyWaitsInSelfService() {
    Result result =
        TestRun.of(
                SingleQueueTest.QUEUE,
                """
                {'format': 1, 'start': '2026-01-05', 'duration': 'P9W', 'warmUp': 'P1W', 'seed': 3,
                 'replications': 20, 'arrivals': {'perHour': 30},
                 'groups': {'basis': {'share': 1, 'channels': {'web': 1}}},
                 'elements': {'Balie': {'*': {'handling': {'exponential': {'mean': 'PT2H'}}}}}}
                """)
            .result();
    assertIs(TestRun.row(result, "inProgress", "", "*", "timeAverage"), 60);
    assertIs(TestRun.row(result, "leadTime", "", "*", "mean"), 7200);
    assertIs(TestRun.row(result, "leadTime", "", "*", "p50"), 7200 * Math.log(2));
    assertIs(TestRun.row(result, "leadTime", "", "*", "p90"), 7200 * Math.log(10));
  }
}
