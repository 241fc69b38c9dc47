package nl.inwonerreis.simulator.theory;

import nl.inwonerreis.simulator.model.TestRun;
import nl.inwonerreis.simulator.result.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is served next: the mean wait stays as it is, its spread does not. */
class DisciplineTest {

  private static final double MU = 1 / 600.0;
  private static final double LAMBDA = 3 / 3600.0;
  private static final double WEEK = 7 * 86_400;

  private static TestRun run(String staff, String work, double perHour, int weeks) {
    return TestRun.of(
        SingleQueueTest.QUEUE,
        """
        {'format': 1, 'start': '2026-01-05', 'duration': 'P%dW', 'warmUp': 'P1W', 'seed': 11,
         'replications': 20, 'arrivals': {'perHour': %s},
         'groups': {'basis': {'share': 0.4, 'channels': {'web': 1}},
                    'zelfredzaam': {'share': 0.6, 'channels': {'web': 1}}},
         'staff': {'balie': {'count': 1, %s}},
         'elements': {'Balie': {'*': {'staff': 'balie', %s
            'handling': {'exponential': {'mean': 'PT10M'}}}}}}
        """
            .formatted(weeks, perHour, staff, work));
  }

  @ParameterizedTest
  @ValueSource(strings = {"fifo", "lifo", "random"})
  void theOrderOfServiceChangesTheSpreadOnly(String discipline) {
    TestRun run = run("'discipline': '%s'".formatted(discipline), "", 3, 30);
    Waits[] waits = Waits.of(run, WEEK, 0);
    Waits.assertIs(waits, Waits::mean, QueueFormulas.mm1Wait(LAMBDA, MU));
    double square =
        switch (discipline) {
          case "fifo" -> QueueFormulas.mm1SquareFifo(LAMBDA, MU);
          case "lifo" -> QueueFormulas.mm1SquareLifo(LAMBDA, MU);
          default -> QueueFormulas.mm1SquareRandom(LAMBDA, MU);
        };
    Waits.assertIs(waits, Waits::meanSquare, square);
  }

  @Test
  void twoPrioritiesWaitAsCobhamFound() {
    Result result =
        run("'discipline': 'priority'", "'priority': {'byGroup': {'basis': 1, '*': 0}},", 4.5, 30)
            .result();
    double high = 0.4 * 4.5 / 3600;
    double low = 0.6 * 4.5 / 3600;
    SingleQueueTest.assertIs(
        TestRun.row(result, "waiting", "", "Balie", "basis", "*", "mean"),
        QueueFormulas.cobhamHigh(high, low, MU));
    SingleQueueTest.assertIs(
        TestRun.row(result, "waiting", "", "Balie", "zelfredzaam", "*", "mean"),
        QueueFormulas.cobhamLow(high, low, MU));
  }
}
