package nl.inwonerreis.simulator.theory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;
import nl.inwonerreis.modeller.check.CheckedJourney;
import nl.inwonerreis.modeller.journey.Journey;
import nl.inwonerreis.modeller.journey.Norm;
import nl.inwonerreis.modeller.journey.Promise;
import nl.inwonerreis.simulator.engine.Simulation;
import nl.inwonerreis.simulator.experiment.ExperimentListener;
import nl.inwonerreis.simulator.experiment.ExperimentPlan;
import nl.inwonerreis.simulator.experiment.ExperimentRunner;
import nl.inwonerreis.simulator.journeys.Shipped;
import nl.inwonerreis.simulator.json.ScenarioReader;
import nl.inwonerreis.simulator.json.SetOption;
import nl.inwonerreis.simulator.model.Bpmn;
import nl.inwonerreis.simulator.model.TestRun;
import nl.inwonerreis.simulator.plan.Plan;
import nl.inwonerreis.simulator.plan.PlanCompiler;
import nl.inwonerreis.simulator.result.Estimate;
import nl.inwonerreis.simulator.result.Metric;
import nl.inwonerreis.simulator.scenario.Library;
import nl.inwonerreis.simulator.scenario.Scenario;
import nl.inwonerreis.simulator.theory.EventLog.Line;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every row of a result can be computed again from the log, the journey and the scenario, by a slow
 * calculator that shares no code with the observers. A seed that fails is a case to keep.
 */
class SlowCalculatorTest {

  /** Counts that have no base of their own here. */
  private static final Set<String> COUNTS =
      Set.of("visits", "contacts", "dropOff", "left", "otherwise");

  private static final Set<String> SEEN = ConcurrentHashMap.newKeySet();

  /** Every metric had a row somewhere, and every row was recomputed. */
  @AfterAll
  static void everyMetricWasThere() {
    assertThat(Metric.values()).extracting(Metric::id).allMatch(SEEN::contains);
  }

  static LongStream seeds() {
    return LongStream.range(0, Boolean.getBoolean("inwonerreis.full") ? 200 : 40);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void randomJourneysAreRecomputed(long seed) {
    RandomJourney journey = new RandomJourney(seed);
    CheckedJourney checked = Bpmn.checked(new RandomNorms(journey, seed).bpmn());
    String json = new RandomScenario(journey, seed).json();
    TestRun run = TestRun.of(new RandomNorms(journey, seed).bpmn(), json);
    List<String> wrong =
        compare(checked.journey(), run.scenario(), TestRun.library(), run.plan(), 0);
    assertThat(wrong).as("seed %d", seed).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"bellen-14055", "melding-openbare-ruimte", "omgevingsloket-dakkapel"})
  void shippedJourneysAreRecomputed(String folder) throws IOException {
    Path path = Shipped.ROOT.resolve(folder);
    CheckedJourney checked = Shipped.checked(path.resolve("journey.bpmn"));
    Library library = TestRun.library();
    boolean few = folder.startsWith("omgevingsloket");
    List<SetOption> sets =
        List.of(
            new SetOption("/duration", few ? "P26W" : "P3W"),
            new SetOption("/warmUp", few ? "P8W" : "P1W"));
    Scenario scenario =
        ScenarioReader.read(path.resolve("scenario.json"), checked.journey(), library, sets)
            .scenario();
    assertThat(scenario).isNotNull();
    Plan plan = PlanCompiler.compile(checked, scenario, library, TestRun.TODAY).plan();
    assertThat(plan).isNotNull();
    double warmUp = scenario.run().warmUp();
    assertThat(compare(checked.journey(), scenario, library, plan, warmUp)).isEmpty();
  }

  private static List<String> compare(
      Journey journey, Scenario scenario, Library library, Plan plan, double warmUp) {
    EventLog log = new EventLog();
    new Simulation(plan).run(0, log, () -> false);
    SlowRows rows = new SlowRows(plan.shape());
    LocalDate start = scenario.run().start();
    SlowTerms terms = new SlowTerms(plan.shape(), scenario, start, warmUp, log.end, rows);
    SlowCosts costs = new SlowCosts(plan.shape(), scenario);
    SlowTimes times = new SlowTimes(plan.shape(), journey, scenario, library, warmUp, costs, rows);
    times.targets();
    new SlowPools(plan.shape(), log, warmUp, costs, rows).all();
    SlowContacts contacts =
        new SlowContacts(plan.shape(), journey, scenario, library, warmUp, log.end, terms, rows);
    Map<Long, List<Line>> byResident = new TreeMap<>();
    for (Line line : log.lines) {
      if (line.resident() >= 0) {
        byResident.computeIfAbsent(line.resident(), r -> new ArrayList<>()).add(line);
      }
    }
    List<SlowTouchpoint> touchpoints = SlowTouchpoint.of(journey);
    byResident.forEach(
        (number, lines) -> {
          times.resident(lines);
          for (Norm norm : journey.card().norms()) {
            if ("leadTime".equals(norm.measure())) {
              terms.norm(norm, lines);
            }
          }
          for (SlowTouchpoint touchpoint : touchpoints) {
            for (Promise promise : touchpoint.touchpoint().promises()) {
              terms.promise(touchpoint.id(), promise, lines);
            }
          }
          if (!touchpoints.isEmpty()) {
            contacts.resident(lines);
          }
        });
    List<String> wrong = new ArrayList<>(VisitLaws.broken(log));
    wrong.addAll(rows.differences(result(plan, scenario, warmUp), COUNTS));
    SEEN.addAll(rows.seen());
    return wrong;
  }

  private static List<Estimate> result(Plan plan, Scenario scenario, double warmUp) {
    var origin = new ExperimentPlan.Origin("", "", "", "", plan.seed(), "", "", Map.of());
    var experiment =
        new ExperimentPlan(
            origin,
            plan.shape(),
            plan.end(),
            scenario.run().residents() != null,
            warmUp,
            ExperimentPlan.Replications.fixed(1),
            List.of(),
            List.of(),
            List.of(),
            plan.measures());
    return new ExperimentRunner(1)
        .run(experiment, new Simulation(plan), ExperimentListener.NONE, () -> false)
        .orElseThrow()
        .metrics();
  }
}
