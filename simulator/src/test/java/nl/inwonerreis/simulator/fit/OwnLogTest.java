package nl.inwonerreis.simulator.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import nl.inwonerreis.modeller.check.CheckedJourney;
import nl.inwonerreis.simulator.log.EventLog;
import nl.inwonerreis.simulator.log.LogForm;
import nl.inwonerreis.simulator.model.Bpmn;
import nl.inwonerreis.simulator.model.TestRun;
import nl.inwonerreis.simulator.result.Result;
import nl.inwonerreis.simulator.scenario.ArrivalProcess;
import nl.inwonerreis.simulator.scenario.ElementNumbers;
import nl.inwonerreis.simulator.scenario.Scenario;
import nl.inwonerreis.simulator.scenario.Source;
import nl.inwonerreis.simulator.scenario.StatedNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The log of a run gives back the numbers that the run was made with. */
class OwnLogTest {

  private static final String BPMN =
      Bpmn.process(
          """
          <startEvent id="Begin"/>
          <task id="Bellen"><extensionElements><journey:touchpoint layer="frontstage">
            <journey:offer channel="phone"/><journey:offer channel="web"/>
          </journey:touchpoint></extensionElements></task>
          <exclusiveGateway id="Klaar"/>
          <parallelGateway id="Samen"/>
          <task id="Uitzoeken"/>
          <task id="Schrijven"/>
          <parallelGateway id="Weer"/>
          <endEvent id="Eind"/>
          """,
          "Begin>Bellen Bellen>Klaar Ja:Klaar>Eind Nee:Klaar>Samen Samen>Uitzoeken Samen>Schrijven"
              + " Uitzoeken>Weer Schrijven>Weer Nogmaals:Weer>Bellen");

  private static final String SCENARIO =
      """
      {'format': 1, 'start': '2026-01-05', 'duration': 'P12W', 'warmUp': 'PT0S', 'replications': 5, 'seed': 3,
       'arrivals': {'perWeek': 500, 'hours': 'Mo-Fr 09:00-17:00',
                    'pattern': {'maandag': {'hours': 'Mo', 'weight': 2}}},
       'groups': {'basis': {'share': 1, 'channels': {'phone': 0.7, 'web': 0.3}}},
       'staff': {'kcc': {'count': 1, 'hours': 'Mo-Fr 09:00-17:00'}},
       'elements': {
         'Bellen': {
           'phone': {'staff': 'kcc', 'handling': {'gamma': {'mean': 'PT4M', 'sd': 'PT2M'}},
                     'patience': {'exponential': {'mean': 'PT7M'}}},
           'web': {'handling': {'lognormal': {'mean': 'PT10M', 'sd': 'PT6M'}}}},
         'Uitzoeken': {'*': {'handling': {'exponential': {'mean': 'PT30M'}}}},
         'Schrijven': {'*': {'handling': 'PT5M'}}},
       'flows': {'Nee': 0.2}}
      """;

  @TempDir Path folder;

  @Test
  void theScenarioFittedToALogHasTheNumbersOfTheRun() throws IOException {
    CheckedJourney journey = Bpmn.checked(BPMN);
    TestRun run = TestRun.of(BPMN, SCENARIO);
    EventLog log =
        LogScreenplay.read(LogScreenplay.logOf(run, 1, folder.resolve("log.csv"), LogForm.CSV));
    LogFit fit = LogScreenplay.fit(log, journey, Map.of());
    assertThat(fit.fit().value()).as("all steps fit the journey").isEqualTo(1);
    Scenario measured = LogScreenplay.scenario(fit, journey, SCENARIO, folder);

    ElementNumbers phone = measured.elements().get("Bellen").get("phone");
    MeasuredStep call = step(fit, "Bellen", "phone");
    PatienceFit patience = call.patience();
    assertThat(patience).isNotNull();
    assertThat(420).isBetween((int) patience.low(), (int) patience.high() + 1);
    assertThat(patience.distance()).isLessThan(0.1);
    assertThat(call.times().mean()).isCloseTo(240, within(4 * 120 / Math.sqrt(call.times().n())));
    assertThat(call.times().chosen()).isNotNull();
    assertThat(call.times().laws().get(0).family()).isEqualTo("gamma");
    assertThat(step(fit, "Bellen", "web").times().laws().get(0).family()).isEqualTo("lognormal");
    assertThat(step(fit, "Uitzoeken", "*").times().mean())
        .isCloseTo(1800, within(4 * 1800 / Math.sqrt(step(fit, "Uitzoeken", "*").times().n())));
    assertThat(phone.staff()).as("what the log does not tell stays").isNotNull();
    assertThat(measured.flows()).containsOnlyKeys("Ja", "Nee");

    Share no = fit.branches().get("Klaar").get("Nee");
    assertThat(0.2).isBetween(no.low() - 0.01, no.high() + 0.01);
    Share byPhone = fit.channels().get("*").get("phone");
    assertThat(0.7).isBetween(byPhone.low() - 0.01, byPhone.high() + 0.01);

    ArrivalFit arrivals = fit.arrivals().get("Begin");
    assertThat(arrivals.perWeek()).isCloseTo(500, within(4 * Math.sqrt(500 / 12.0)));
    assertThat(arrivals.pAtMost()).isGreaterThan(0.001);
    assertThat(((ArrivalProcess.Rate) measured.arrivals().shared()).value())
        .isCloseTo(arrivals.perWeek(), within(0.001));
    assertThat(measured.numbers())
        .filteredOn(n -> n.source().kind() == Source.Kind.MEASURED)
        .extracting(StatedNumber::pointer)
        .contains(
            "/elements/Bellen/phone/handling",
            "/elements/Bellen/phone/patience",
            "/flows/Nee",
            "/groups/basis/channels/phone");
  }

  @Test
  void theTableAndTheXesOfARunGiveTheSameFit() throws IOException {
    CheckedJourney journey = Bpmn.checked(BPMN);
    TestRun run = TestRun.of(BPMN, SCENARIO.replace("P12W", "P2W"));
    LogFit table = fit(run, journey, "log.csv", LogForm.CSV, 1);
    assertThat(json(fit(run, journey, "log.xes.gz", LogForm.XES, 1))).isEqualTo(json(table));
    assertThat(json(fit(run, journey, "twee.csv", LogForm.CSV, 2)))
        .as("of several replications the first is read")
        .isEqualTo(json(table));
  }

  @Test
  void whatWasMeasuredSimulatesLikeTheRunItself() throws IOException {
    CheckedJourney journey = Bpmn.checked(BPMN);
    TestRun run = TestRun.of(BPMN, SCENARIO);
    EventLog log =
        LogScreenplay.read(LogScreenplay.logOf(run, 1, folder.resolve("log.csv"), LogForm.CSV));
    LogFit fit = LogScreenplay.fit(log, journey, Map.of());
    Scenario measured = LogScreenplay.scenario(fit, journey, SCENARIO, folder);
    Result truth = TestRun.of(journey, run.scenario()).result();
    Result again = TestRun.of(journey, measured).result();
    assertThat(mean(again, "handling")).isCloseTo(mean(truth, "handling"), within(0.03 * 890));
    assertThat(mean(again, "waiting")).isCloseTo(mean(truth, "waiting"), within(0.1 * 60));
  }

  private static double mean(Result result, String metric) {
    return result.metrics().stream()
        .filter(e -> e.metric().equals(metric) && e.element().equals("*"))
        .filter(e -> e.group().equals("*") && e.channel().equals("*") && e.kind().isEmpty())
        .filter(e -> e.statistic().equals("mean"))
        .findFirst()
        .orElseThrow()
        .value();
  }

  private LogFit fit(TestRun run, CheckedJourney journey, String name, LogForm form, int r)
      throws IOException {
    return LogScreenplay.fit(
        LogScreenplay.read(LogScreenplay.logOf(run, r, folder.resolve(name), form)),
        journey,
        Map.of());
  }

  private String json(LogFit fit) throws IOException {
    return nl.inwonerreis.simulator.json.FittedScenario.write(
            folder.resolve("gemeten.json"), "Gemeten", "log", fit, TestRun.library(), null)
        .text();
  }

  private static MeasuredStep step(LogFit fit, String element, String channel) {
    return fit.steps().stream()
        .filter(s -> s.element().equals(element) && s.channel().equals(channel))
        .findFirst()
        .orElseThrow();
  }
}
