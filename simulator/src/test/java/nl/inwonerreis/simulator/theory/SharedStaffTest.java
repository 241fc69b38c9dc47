package nl.inwonerreis.simulator.theory;

import static nl.inwonerreis.simulator.theory.SingleQueueTest.assertIs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nl.inwonerreis.simulator.model.Bpmn;
import nl.inwonerreis.simulator.model.TestRun;
import nl.inwonerreis.simulator.result.Result;
import nl.inwonerreis.simulator.theory.EventLog.Line;
import nl.inwonerreis.simulator.theory.EventLog.What;
import org.junit.jupiter.api.Test;

/** Several pools for one step, case types and batches, against their closed forms. */
class SharedStaffTest {

  private static Result run(String more, String staff, String work, double perHour, int weeks) {
    return TestRun.of(
            SingleQueueTest.QUEUE,
            """
            {'format': 1, 'start': '2026-01-05', 'duration': 'P%dW', 'warmUp': 'P1W', 'seed': 11,
             'replications': 20, 'arrivals': {'perHour': %s}, %s
             'groups': {'basis': {'share': 1, 'channels': {'web': 1}}},
             'staff': {%s}, 'elements': {'Balie': {'*': {%s}}}}
            """
                .formatted(weeks, perHour, more, staff, work))
        .result();
  }

  /** Two pools of which any one serves are one queue with the servers of both. */
  @Test
  void anyOfTwoPoolsWaitsAsInMMc() {
    Result result =
        run(
            "",
            "'a': {'count': 3}, 'b': {'count': 3}",
            "'staff': {'anyOf': ['a', 'b']}, 'handling': {'exponential': {'mean': 'PT10M'}}",
            31,
            12);
    double wait = QueueFormulas.mmcWait(6, 31 / 3600.0, 1 / 600.0);
    assertIs(TestRun.row(result, "waiting", "", "Balie", "mean"), wait);
    // everybody who waits stands in both queues: Little's law holds in each
    assertIs(TestRun.row(result, "queueLength", "", "a", "timeAverage"), 31 / 3600.0 * wait);
    assertIs(TestRun.row(result, "queueLength", "", "b", "timeAverage"), 31 / 3600.0 * wait);
    double both =
        TestRun.row(result, "utilisation", "", "a", "timeAverage").value()
            + TestRun.row(result, "utilisation", "", "b", "timeAverage").value();
    assertThat(both / 2).isCloseTo(31 / 36.0, within(0.01));
  }

  /** Two single servers that are needed together are one server, and both are busy with it. */
  @Test
  void allOfTwoServersWaitsAsInMM1() {
    Result result =
        run(
            "",
            "'a': {'count': 1}, 'b': {'count': 1}",
            "'staff': {'allOf': {'a': 1, 'b': 1}}, 'handling': {'exponential': {'mean': 'PT10M'}}",
            4.2,
            30);
    double wait = QueueFormulas.mm1Wait(4.2 / 3600, 1 / 600.0);
    assertIs(TestRun.row(result, "waiting", "", "Balie", "mean"), wait);
    assertIs(TestRun.row(result, "utilisation", "", "a", "timeAverage"), 0.7);
    assertThat(TestRun.row(result, "utilisation", "", "b", "timeAverage").value())
        .isEqualTo(TestRun.row(result, "utilisation", "", "a", "timeAverage").value());
    assertIs(TestRun.row(result, "staffTime", "", "Balie", "mean"), 1200);
  }

  /** Two case types are a mixture of service times: Pollaczek–Khinchine with its second moment. */
  @Test
  void caseTypesWaitByTheSecondMomentOfTheirMixture() {
    Result result =
        run(
            "'caseTypes': {'groot': 0.2, 'klein': 0.8},",
            "'balie': {'count': 1}",
            "'staff': 'balie', 'handling': {'byCaseType': {'groot': 'PT30M', '*': 'PT5M'}}",
            4.2,
            20);
    double mean = 0.2 * 1800 + 0.8 * 300;
    double second = 0.2 * 1800 * 1800 + 0.8 * 300 * 300;
    assertIs(
        TestRun.row(result, "waiting", "", "Balie", "mean"),
        QueueFormulas.mg1Wait(4.2 / 3600, mean, second));
    assertIs(TestRun.row(result, "handling", "", "Balie", "mean"), mean);
  }

  /**
   * Of n who come at once to one server the k-th waits k − 1 services: (n − 1) / 2μ on average. For
   * fixed times that holds exactly; and Little's law on the log: the area under the queue is the
   * sum of the waits.
   */
  @Test
  void aBatchWaitsForItself() {
    int n = 200;
    EventLog log = new EventLog();
    TestRun.of(
            SingleQueueTest.QUEUE,
            """
            {'format': 1, 'start': '2026-01-05', 'duration': 'P7D', 'warmUp': 'P0D', 'seed': 11,
             'arrivals': {'batches': {'brief': {'at': '2026-01-05T09:00', 'size': %d}}},
             'groups': {'basis': {'share': 1, 'channels': {'web': 1}}},
             'staff': {'balie': {'count': 1}},
             'elements': {'Balie': {'*': {'staff': 'balie', 'handling': 'PT10M'}}}}
            """
                .formatted(n))
        .observe(0, log);
    double waited =
        log.lines.stream().filter(l -> l.what() == What.START).mapToDouble(Line::a).sum();
    assertThat(waited / n).isEqualTo((n - 1) * 600 / 2.0);
    assertThat(new PoolLaws(log, 0, false).queueing).isEqualTo(waited);
  }

  /** With exponential times the mean is the same, and the wait of the last is Erlang. */
  @Test
  void aBatchWithRandomTimesWaitsAsLongOnAverage() {
    int n = 100;
    Result result =
        TestRun.of(
                SingleQueueTest.QUEUE,
                """
                {'format': 1, 'start': '2026-01-05', 'duration': 'P7D', 'warmUp': 'P0D', 'seed': 11,
                 'replications': 60,
                 'arrivals': {'batches': {'brief': {'at': '2026-01-05T09:00', 'size': %d}}},
                 'groups': {'basis': {'share': 1, 'channels': {'web': 1}}},
                 'staff': {'balie': {'count': 1}},
                 'elements': {'Balie': {'*': {'staff': 'balie',
                   'handling': {'exponential': {'mean': 'PT10M'}}}}}}
                """
                    .formatted(n))
            .result();
    assertIs(TestRun.row(result, "waiting", "", "Balie", "mean"), (n - 1) * 600 / 2.0);
  }

  /**
   * A pool shared with work of its own: who needs both keeps a place in each queue, so that nobody
   * overtakes. The busy time is conserved: work brought equals work done.
   */
  @Test
  void workThatNeedsBothAndWorkThatNeedsOneShareTheirStaff() {
    String bpmn =
        Bpmn.process(
            "<startEvent id=\"Start\"/><exclusiveGateway id=\"Keuze\"/><task id=\"Samen\"/>"
                + "<task id=\"Los\"/><endEvent id=\"Eind\"/>",
            "Start>Keuze Deel:Keuze>Samen Keuze>Los Samen>Eind Los>Eind");
    EventLog log = new EventLog();
    TestRun run =
        TestRun.of(
            bpmn,
            """
            {'format': 1, 'start': '2026-01-05', 'residents': 4000, 'warmUp': 'P0D', 'seed': 3,
             'arrivals': {'perHour': 5},
             'groups': {'basis': {'share': 1, 'channels': {'web': 1}}},
             'staff': {'a': {'count': 1}, 'b': {'count': 1}}, 'flows': {'Deel': 0.4},
             'elements': {
               'Samen': {'*': {'staff': {'allOf': {'a': 1, 'b': 1}},
                               'handling': {'exponential': {'mean': 'PT8M'}}}},
               'Los': {'*': {'staff': 'a', 'handling': {'exponential': {'mean': 'PT8M'}}}}}}
            """);
    run.observe(0, log);
    for (int pool = 0; pool < 2; pool++) {
      PoolLaws laws = new PoolLaws(log, pool, false);
      assertThat(laws.broken).isEmpty();
      assertThat(laws.queueing).isCloseTo(laws.waited, within(1e-3));
      assertThat(laws.working).isCloseTo(laws.handled, within(1e-3));
    }
    // whoever needs a alone or with b is served in order of joining
    double last = -1;
    for (Line line : log.lines) {
      if (line.what() == What.START && line.pool() >= 0) {
        double joined = line.time() - line.a();
        assertThat(joined).isGreaterThanOrEqualTo(last - 1e-6);
        last = joined;
      }
    }
  }
}
