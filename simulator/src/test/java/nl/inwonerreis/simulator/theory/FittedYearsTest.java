package nl.inwonerreis.simulator.theory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import nl.inwonerreis.simulator.distribution.Distribution;
import nl.inwonerreis.simulator.journeys.Shipped;
import nl.inwonerreis.simulator.model.TestRun;
import nl.inwonerreis.simulator.result.Estimate;
import nl.inwonerreis.simulator.result.Result;
import nl.inwonerreis.simulator.scenario.ArrivalProcess;
import nl.inwonerreis.simulator.scenario.ElementNumbers;
import nl.inwonerreis.simulator.scenario.Scenario;
import nl.inwonerreis.simulator.scenario.Selector;
import nl.inwonerreis.simulator.theory.QueueFormulas.ErlangA;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The four years of the shipped calibration, around the clock with staff drawn per day: the
 * simulation equals Erlang-A mixed over the days, and that is near what was published.
 *
 * <p>Source of the observed shares: 's-Hertogenbosch, jaarstukken 2019.
 */
class FittedYearsTest {

  private static final Path FOLDER = Shipped.ROOT.resolve("bellen-14055/validatie");

  @ParameterizedTest(name = "{0}")
  @CsvSource({"2016, 0.19", "2017, 0.14", "2018, 0.06", "2019, 0.07"})
  void aFittedYearEqualsErlangAAndThePublishedShare(int year, double observed) throws IOException {
    String file = "geijkt-%d.json".formatted(year);
    ErlangA expected = expected(file);
    Result result = Shipped.run(FOLDER, file, 20);
    assertIs(row(result, "abandoned", "share"), expected.abandoned());
    assertIs(row(result, "waiting", "mean"), expected.meanWait());
    // Published in whole per cents; the fit of two numbers is not exact.
    assertThat(expected.abandoned()).isBetween(observed - 0.01, observed + 0.01);
  }

  /** The interval of 20 replications, widened from 95 % to 99.99 %. */
  private static void assertIs(Estimate row, double expected) {
    double wide = (row.ci95High() - row.ci95Low()) / 2 / 2.093 * 4.9;
    assertThat(row.value()).as("%s, ±%s", row, wide).isBetween(expected - wide, expected + wide);
  }

  private static Estimate row(Result result, String metric, String statistic) {
    return TestRun.row(result, metric, "", "Gesprek", "*", "phone", statistic);
  }

  private static ErlangA expected(String file) throws IOException {
    Scenario scenario =
        Shipped.scenario(
            FOLDER.resolve(file),
            Shipped.checked(FOLDER.resolve("validatie.bpmn")),
            TestRun.library());
    var rate = (ArrivalProcess.Rate) scenario.arrivals().shared();
    ElementNumbers talk = scenario.elements().get("Gesprek").get("phone");
    double agents = scenario.staff().get("kcc").shifts().get(0).count();
    return ErlangA.mixture(
        agents, rate.value() / 3600, 1 / mean(talk.handling()), 1 / mean(talk.patience()), 25);
  }

  private static double mean(Selector<Distribution> selector) {
    return ((Selector.Fixed<Distribution>) selector).value().mean();
  }
}
