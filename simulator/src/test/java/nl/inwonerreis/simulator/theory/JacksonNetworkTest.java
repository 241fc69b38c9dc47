package nl.inwonerreis.simulator.theory;

import static nl.inwonerreis.simulator.theory.SingleQueueTest.assertIs;

import nl.inwonerreis.simulator.model.Bpmn;
import nl.inwonerreis.simulator.model.TestRun;
import nl.inwonerreis.simulator.result.Result;
import org.junit.jupiter.api.Test;

/** Two stations with flows back, by exclusive gateways: Jackson 1957. */
class JacksonNetworkTest {

  private static final String NETWORK =
      Bpmn.process(
          """
          <startEvent id="Start"/><exclusiveGateway id="Weer"/><task id="Melden"/>
          <exclusiveGateway id="Compleet"/><task id="Beslissen"/><exclusiveGateway id="Klaar"/>
          <endEvent id="Eind"/>
          """,
          """
          Start>Weer Weer>Melden Melden>Compleet Opnieuw:Compleet>Weer Door:Compleet>Beslissen
          Beslissen>Klaar Terug:Klaar>Weer Uit:Klaar>Eind
          """);

  @Test
  void everyStationBehavesAsAQueueOfItsOwn() {
    Result result =
        TestRun.of(
                NETWORK,
                """
                {'format': 1, 'start': '2026-01-05', 'duration': 'P20W', 'warmUp': 'P1W', 'seed': 5,
                 'replications': 20, 'arrivals': {'perHour': 3},
                 'groups': {'basis': {'share': 1, 'channels': {'web': 1}}},
                 'staff': {'kcc': {'count': 1}, 'team': {'count': 2}},
                 'elements': {
                   'Melden': {'*': {'staff': 'kcc',
                                    'handling': {'exponential': {'mean': 'PT8M'}}}},
                   'Beslissen': {'*': {'staff': 'team',
                                       'handling': {'exponential': {'mean': 'PT20M'}}}}},
                 'flows': {'Opnieuw': 0.2, 'Terug': 0.1}}
                """)
            .result();
    double outside = 3 / 3600.0;
    double melden = outside / (1 - 0.2 - 0.8 * 0.1);
    double beslissen = 0.8 * melden;
    double first = QueueFormulas.mm1Wait(melden, 1 / 480.0);
    double second = QueueFormulas.mmcWait(2, beslissen, 1 / 1200.0);
    assertIs(TestRun.row(result, "waiting", "", "Melden", "mean"), first);
    assertIs(TestRun.row(result, "waiting", "", "Beslissen", "mean"), second);
    double inProgress = melden * (first + 480) + beslissen * (second + 1200);
    assertIs(TestRun.row(result, "inProgress", "", "*", "timeAverage"), inProgress);
    assertIs(TestRun.row(result, "leadTime", "", "*", "mean"), inProgress / outside);
  }
}
