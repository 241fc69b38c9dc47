package nl.inwonerreis.web.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.inwonerreis.simulator.result.Result;
import nl.inwonerreis.web.report.PageData.ResultState;
import org.junit.jupiter.api.Test;

/** The summary of a result says the same in the list of journeys as the result itself. */
class ResultSummaryTest {

  private static String list(Result result) {
    PageData data =
        new PageData(
            "melding",
            Path.of("melding"),
            "scenario",
            null,
            null,
            null,
            JourneyOutline.EMPTY,
            List.of(),
            result,
            ResultState.CURRENT);
    return ListPage.json(List.of(data), Language.NL);
  }

  @Test
  void theListShowsTheSameOfItAsOfTheWholeResult() {
    Result whole = SampleResults.full();
    assertThat(list(ResultSummary.of(whole))).isEqualTo(list(whole));
    assertThat(list(whole)).contains("1 van de 3 gehaald", "\"verdict\":\"not_met\"");
  }

  @Test
  void itHoldsFewerRowsThanTheWholeAndNoCurves() {
    Result summary = ResultSummary.of(SampleResults.full());
    assertThat(summary.metrics().size()).isLessThan(SampleResults.full().metrics().size());
    assertThat(summary.leadTimes()).isEmpty();
    assertThat(summary.weeks()).isEmpty();
  }
}
