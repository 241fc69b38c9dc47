package nl.inwonerreis.simulator.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nl.inwonerreis.simulator.model.TestRun;
import nl.inwonerreis.simulator.theory.QueueFormulas.ErlangA;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * 14 055 with a number of agents that is not whole: Erlang-A, mixed over days.
 *
 * <p>Source: the four years of the telephone of 's-Hertogenbosch (jaarstukken 2016–2019), with
 * agents and patience fitted to them; 253 days of 8.5 hours.
 */
class CallCentreTest {

  private static final double NORM = 25;
  private static final double HOURS = 253 * 8.5;
  private static final double DAY = 86_400;

  private static void check(double perHour, double talk, double patience, double agents) {
    TestRun run =
        TestRun.of(
            SingleQueueTest.QUEUE,
            """
            {'format': 1, 'start': '2026-01-05', 'duration': 'P29D', 'warmUp': 'P1D', 'seed': 14055,
             'replications': 20, 'arrivals': {'perHour': %s},
             'groups': {'basis': {'share': 1, 'channels': {'phone': 1}}},
             'staff': {'kcc': {'count': %s}},
             'elements': {'Balie': {'phone': {'staff': 'kcc',
               'handling': {'exponential': {'mean': 'PT%sS'}},
               'patience': {'exponential': {'mean': 'PT%sS'}}}}}}
            """
                .formatted(perHour, agents, talk, patience));
    ErlangA expected = ErlangA.mixture(agents, perHour / 3600, 1 / talk, 1 / patience, NORM);
    Waits[] waits = Waits.of(run, DAY, NORM);
    Waits.assertIs(waits, Waits::abandoned, expected.abandoned());
    Waits.assertIs(waits, Waits::mean, expected.meanWait());
    Waits.assertIs(waits, Waits::answered, expected.answered());
    Waits.assertIs(waits, w -> w.mean() / patience / w.abandoned(), 1);
  }

  @Test
  void fractionalAgentsAroundTheClock() {
    ErlangA expected = ErlangA.mixture(8.4, 100 / 3600.0, 1 / 336.0, 1 / 320.0, NORM);
    assertThat(expected.abandoned()).isCloseTo(0.1866, within(0.00005));
    assertThat(expected.meanWait()).isCloseTo(59.7, within(0.05));
    check(100, 336, 320, 8.4);
  }

  @ParameterizedTest
  @CsvSource({
    "214997, 336, 380, 8.2, 0.369, 0.194, 74",
    "198490, 342, 480, 8.5, 0.452, 0.139, 67",
    "174444, 287, 440, 7.9, 0.709, 0.063, 28",
    "163408, 292, 500, 7.4, 0.671, 0.070, 35"
  })
  void fourYearsOfTheTelephoneOfDenBosch(
      double calls,
      double talk,
      double patience,
      double agents,
      double answered,
      double abandoned,
      double wait) {
    double perHour = calls / HOURS;
    ErlangA expected = ErlangA.mixture(agents, perHour / 3600, 1 / talk, 1 / patience, NORM);
    assertThat(expected.answered()).isCloseTo(answered, within(0.0006));
    assertThat(expected.abandoned()).isCloseTo(abandoned, within(0.0006));
    assertThat(expected.meanWait()).isCloseTo(wait, within(0.6));
    check(perHour, talk, patience, agents);
  }
}
