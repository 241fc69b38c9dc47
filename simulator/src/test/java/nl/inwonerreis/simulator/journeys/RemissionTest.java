package nl.inwonerreis.simulator.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nl.inwonerreis.modeller.check.CheckedJourney;
import nl.inwonerreis.simulator.json.ScenarioReader;
import nl.inwonerreis.simulator.json.ScenarioReading;
import nl.inwonerreis.simulator.model.TestRun;
import nl.inwonerreis.simulator.result.Result;
import nl.inwonerreis.simulator.scenario.Scenario;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Remission of municipal taxes on paper, by the process table of TNO: minutes of handling and of
 * waiting for every step. Staff are enough, so that all waiting is that of the table: about 80
 * minutes of work, and weeks in which the request lies still; 70 % are asked for more data.
 */
class RemissionTest {

  private static final Path FOLDER =
      Shipped.ROOT.resolveSibling("simulator/src/test/resources/kwijtschelding");

  /**
   * Minutes of handling of all steps, and of those that only an incomplete request goes through.
   */
  private static final double HANDLING = 2 + 15 + 1 + 3 + 0.5 + 37.5 + 1 + 5 + 4;

  private static final double ASKED_HANDLING = 12;

  /** Minutes of waiting of all steps, and of those for missing data. */
  private static final double WAITING = 15 + 720 + 480 + 14_400 + 7_200 + 720;

  private static final double ASKED_WAITING = 7_200;

  private static Result result;

  @BeforeAll
  static void run() throws IOException {
    CheckedJourney checked = Shipped.checked(FOLDER.resolve("journey.bpmn"));
    ScenarioReading reading =
        ScenarioReader.read(
            FOLDER.resolve("scenario.json"), checked.journey(), TestRun.library(), List.of());
    Scenario scenario = reading.scenario();
    assertThat(scenario).as("%s", reading.findings()).isNotNull();
    result = TestRun.of(checked, scenario).result();
  }

  private static double minutes(String metric, String kind, String element, String statistic) {
    return TestRun.row(result, metric, kind, element, statistic).value() / 60;
  }

  private static double askedShare() {
    return TestRun.row(result, "visits", "", "GegevensVragen", "count").value()
        / TestRun.row(result, "visits", "", "Toetsen", "count").value();
  }

  @Test
  void allStepsTogetherTakeAboutEightyMinutes() {
    assertThat(HANDLING + ASKED_HANDLING).isCloseTo(80, within(2.0));
    assertThat(minutes("handling", "", "*", "max")).isCloseTo(81, within(1e-6));
    assertThat(minutes("handling", "", "*", "min")).isCloseTo(69, within(1e-6));
    assertThat(minutes("leadTimePart", "municipality", "*", "max")).isCloseTo(81, within(1e-6));
  }

  @Test
  void theyWaitForWeeks() {
    double week = 7 * 24 * 60;
    assertThat(minutes("leadTime", "", "*", "max"))
        .isCloseTo(WAITING + ASKED_WAITING + 81, within(1e-6))
        .isGreaterThan(3 * week);
    assertThat(minutes("leadTime", "", "*", "min")).isCloseTo(WAITING + 69, within(1e-6));
    assertThat(TestRun.row(result, "waitingShare", "", "*", "share").value()).isGreaterThan(0.99);
  }

  @Test
  void sevenInTenAreAskedForMoreData() {
    double visits = TestRun.row(result, "visits", "", "Toetsen", "count").value() * 8;
    assertThat(askedShare()).isCloseTo(0.7, within(4 * Math.sqrt(0.21 / visits)));
  }

  @Test
  void theMeanFollowsFromWhoIsAsked() {
    double long_ = WAITING + ASKED_WAITING + HANDLING + ASKED_HANDLING;
    double short_ = WAITING + HANDLING;
    double mean = minutes("leadTime", "", "*", "mean");
    double asked = (mean - short_) / (long_ - short_);
    double ended = TestRun.row(result, "helped", "", "*", "count").value() * 8;
    assertThat(asked).isCloseTo(0.7, within(4 * Math.sqrt(0.21 / ended)));
  }

  @Test
  void theTermOfSixMonthsIsMetAllTheSame() {
    assertThat(TestRun.row(result, "normMet", "", "beslistermijn", "share").value()).isEqualTo(1);
  }
}
