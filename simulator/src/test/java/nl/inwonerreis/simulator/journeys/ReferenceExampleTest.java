package nl.inwonerreis.simulator.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nl.inwonerreis.modeller.check.CheckedJourney;
import nl.inwonerreis.modeller.journey.Severity;
import nl.inwonerreis.simulator.engine.Simulation;
import nl.inwonerreis.simulator.json.ScenarioReader;
import nl.inwonerreis.simulator.json.ScenarioReading;
import nl.inwonerreis.simulator.json.SetOption;
import nl.inwonerreis.simulator.model.TestRun;
import nl.inwonerreis.simulator.plan.PlanCompilation;
import nl.inwonerreis.simulator.plan.PlanCompiler;
import nl.inwonerreis.simulator.scenario.Scenario;
import nl.inwonerreis.simulator.statistics.RunStatistics;
import org.junit.jupiter.api.Test;

/** The example of the format's reference page is read, and runs whole. */
class ReferenceExampleTest {

  private static final Path FOLDER = Shipped.ROOT.resolveSibling("docs/reference/example");

  private static PlanCompilation compile(List<SetOption> sets) throws IOException {
    CheckedJourney journey = Shipped.checked(FOLDER.resolve("journey.bpmn"));
    ScenarioReading reading =
        ScenarioReader.read(
            FOLDER.resolve("scenario.json"), journey.journey(), TestRun.library(), sets);
    Scenario scenario = reading.scenario();
    assertThat(scenario).as("%s", reading.findings()).isNotNull();
    return PlanCompiler.compile(journey, scenario, TestRun.library(), TestRun.TODAY);
  }

  @Test
  void nothingOfItIsRefused() throws IOException {
    assertThat(compile(List.of()).findings())
        .filteredOn(f -> f.severity() == Severity.ERROR)
        .isEmpty();
  }

  @Test
  void residentsWalkTheExample() throws IOException {
    var plan = compile(List.of(new SetOption("/duration", "P12W"))).plan();
    assertThat(plan).isNotNull();
    var statistics = new RunStatistics(plan.shape(), 0);
    new Simulation(plan).run(0, statistics, () -> false);
    assertThat(statistics.summary().counts()).isNotEmpty();
  }
}
