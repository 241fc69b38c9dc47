package nl.inwonerreis.simulator.theory;

import static org.assertj.core.api.Assertions.assertThat;

import nl.inwonerreis.simulator.model.Bpmn;
import nl.inwonerreis.simulator.model.TestRun;
import nl.inwonerreis.simulator.result.Estimate;
import nl.inwonerreis.simulator.result.Result;
import org.junit.jupiter.api.Test;

/** One queue against its closed form. The tolerance is the interval at 99.99 %, not a guess. */
class SingleQueueTest {

  static final String QUEUE =
      Bpmn.process(
          "<startEvent id='Start'/><task id='Balie'/><endEvent id='Eind'/>".replace('\'', '"'),
          "Start>Balie Balie>Eind");

  static Result run(String staff, String work, double perHour, int weeks) {
    return TestRun.of(
            QUEUE,
            """
            {'format': 1, 'start': '2026-01-05', 'duration': 'P%dW', 'warmUp': 'P1W', 'seed': 7,
             'replications': 20, 'arrivals': {'perHour': %s},
             'groups': {'basis': {'share': 1, 'channels': {'web': 1}}},
             'staff': {'balie': {'name': 'Balie', %s}},
             'elements': {'Balie': {'*': {'staff': 'balie', %s}}}}
            """
                .formatted(weeks, perHour, staff, work))
        .result();
  }

  /** Checks against a known mean, with the interval widened from 95 % to 99.99 %. */
  static void assertIs(Estimate row, double expected) {
    double half = (row.ci95High() - row.ci95Low()) / 2;
    double wide = half / 2.093 * 4.9;
    assertThat(row.value()).as("%s, ±%s", row, wide).isBetween(expected - wide, expected + wide);
    assertThat(half / expected).as("the interval tells something").isLessThan(0.1);
  }

  @Test
  void oneServerWaitsAsInMM1() {
    Result result = run("'count': 1", "'handling': {'exponential': {'mean': 'PT10M'}}", 4.8, 30);
    double expected = QueueFormulas.mm1Wait(4.8 / 3600, 1 / 600.0);
    assertIs(TestRun.row(result, "waiting", "", "Balie", "mean"), expected);
    assertIs(TestRun.row(result, "utilisation", "", "balie", "timeAverage"), 0.8);
    assertIs(TestRun.row(result, "leadTime", "", "*", "mean"), expected + 600);
  }

  @Test
  void severalServersWaitAsInMMc() {
    Result result = run("'count': 10", "'handling': {'exponential': {'mean': 'PT10M'}}", 54, 10);
    double expected = QueueFormulas.mmcWait(10, 54 / 3600.0, 1 / 600.0);
    assertIs(TestRun.row(result, "waiting", "", "Balie", "mean"), expected);
  }

  @Test
  void impatienceGivesErlangA() {
    Result result =
        run(
            "'count': 10",
            "'handling': {'exponential': {'mean': 'PT10M'}},"
                + " 'patience': {'exponential': {'mean': 'PT5M'}}",
            66,
            10);
    var expected = QueueFormulas.ErlangA.of(10, 66 / 3600.0, 1 / 600.0, 1 / 300.0);
    assertIs(TestRun.row(result, "waiting", "", "Balie", "mean"), expected.meanWait());
    assertIs(TestRun.row(result, "abandoned", "", "Balie", "share"), expected.abandoned());
  }
}
