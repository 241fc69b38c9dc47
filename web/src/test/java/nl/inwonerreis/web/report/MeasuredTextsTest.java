package nl.inwonerreis.web.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nl.inwonerreis.simulator.result.Measured;
import nl.inwonerreis.simulator.result.MeasuredPoint;
import nl.inwonerreis.simulator.result.Result;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Measured numbers beside simulated ones: in text, in the result, and on the page. */
class MeasuredTextsTest {

  private static MeasuredPoint share(String group, double value, Long n) {
    return new MeasuredPoint(
        "2022-01-01",
        "2022-12-31",
        "helped",
        "",
        "*",
        group,
        "*",
        "share",
        value,
        n,
        "Jaarverslag 2022",
        "measured/a.csv");
  }

  private static Result result() {
    return SampleResults.full()
        .beside(
            new Measured(
                List.of(
                    share("*", 0.8412, 1200L), share("basis", 0.2, null), share("expert", 0.5, 3L)),
                Map.of("measured/a.csv", 2)));
  }

  private static String json(Result result) throws IOException {
    StringWriter json = new StringWriter();
    new JsonReport().write(result, json);
    return json.toString();
  }

  @Test
  void theTextTellsMeasuredSimulatedSourceAndWhereItLies() {
    assertThat(TerminalReportTest.dutch(result()))
        .contains("Gemeten naast berekend")
        .contains("Geholpen 2022 binnen het interval 84,1% 1.200 84% (83–85) [1]")
        .contains("Geholpen · Basis 2022 buiten de spreiding 20% 61% (59–63) [1]")
        .contains("- [1] Jaarverslag 2022")
        .contains("In measured/a.csv staan 2 fouten.");
    assertThat(TerminalReportTest.text(result(), Language.EN, 120))
        .contains("Measured beside simulated")
        .contains("outside the spread");
  }

  @Test
  void whatWasMeasuredOfTooFewIsNowhereInText() {
    assertThat(TerminalReportTest.dutch(result()))
        .contains("te weinig om te tonen")
        .doesNotContain("50%");
  }

  @Test
  void withoutMeasurementsThereIsNoTable() throws IOException {
    assertThat(TerminalReportTest.dutch(SampleResults.full())).doesNotContain("Gemeten naast");
    assertThat(json(SampleResults.full())).doesNotContain("\"measured\" : {");
    assertThat(OutcomePageTest.page(SampleResults.full(), Language.NL).has("measured")).isFalse();
  }

  @Test
  void theResultHoldsThemApartFromTheMetricsAndReadsThemBack() throws IOException {
    String json = json(result());
    Result read =
        ResultReader.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    assertThat(json(read)).isEqualTo(json);
    assertThat(Json.parse(json).path("metrics"))
        .isEqualTo(Json.parse(json(SampleResults.full())).path("metrics"));
    JsonNode first = Json.parse(json).at("/measured/points/0");
    assertThat(first.path("stand").asString()).isEqualTo("interval");
    assertThat(first.at("/simulated/bandLow").asDouble())
        .isLessThan(first.at("/simulated/ci95Low").asDouble());
    assertThat(JsonReportTest.problems(json)).isEmpty();
  }

  @Test
  void thePageHasThemInBothLanguages() {
    JsonNode measured = OutcomePageTest.page(result(), Language.NL).path("measured");
    assertThat(measured.path("head").asString()).contains("1 van de 2 metingen buiten");
    JsonNode first = measured.at("/rows/0");
    assertThat(first.path("said").asString()).isEqualTo("binnen het interval");
    assertThat(first.at("/measured/v").asDouble()).isEqualTo(0.8412);
    assertThat(first.at("/simulated/text").asString()).isEqualTo("84% (83–85)");
    assertThat(measured.path("faults")).hasSize(1);
    assertThat(OutcomePageTest.page(result(), Language.EN).at("/measured/head").asString())
        .contains("1 of 2 measurements outside");
  }
}
