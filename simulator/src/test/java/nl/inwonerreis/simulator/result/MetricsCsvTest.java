package nl.inwonerreis.simulator.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import nl.inwonerreis.simulator.result.Result.RunFacts;
import org.junit.jupiter.api.Test;

class MetricsCsvTest {

  private static final Estimate LEAD_TIME =
      new Estimate("leadTime", "", "*", "*", "*", "mean", "s", 1408320.5, 1391040, 1425600, 20);
  private static final Estimate LEFT =
      new Estimate(
          "left",
          "hung-up",
          "Melden",
          "basis",
          "phone",
          "share",
          "1",
          0.187,
          Double.NaN,
          Double.NaN,
          1);

  @Test
  void theTableHasTheColumnsOfTheFormat() throws IOException {
    assertThat(write(false, "Zoals het nu is", LEAD_TIME, LEFT))
        .isEqualTo(
            "scenario,metric,kind,element,group,channel,statistic,unit,value,ci95Low,ci95High,n\r\n"
                + "Zoals het nu is,leadTime,,*,*,*,mean,s,1408320.5,1391040,1425600,20\r\n"
                + "Zoals het nu is,left,hung-up,Melden,basis,phone,share,1,0.187,,,1\r\n");
  }

  @Test
  void aDutchTableHasSemicolonsCommasAndAByteOrderMark() throws IOException {
    assertThat(write(true, "nu; straks", LEAD_TIME))
        .startsWith("\uFEFFscenario;metric;")
        .endsWith("\"nu; straks\";leadTime;;*;*;*;mean;s;1408320,5;1391040;1425600;20\r\n");
  }

  @Test
  void textWithSeparatorsQuotesOrLineEndsIsQuoted() throws IOException {
    assertThat(write(false, "a \"b\", c", LEFT)).contains("\"a \"\"b\"\", c\",left");
    assertThat(write(false, "a\nb", LEFT)).contains("\"a\nb\",left");
    assertThat(write(false, "a;b", LEFT)).contains("\r\na;b,left");
  }

  @Test
  void numbersHaveTenDigitsAndNoExponent() {
    assertThat(DecimalText.of(1.0 / 3)).isEqualTo("0.3333333333");
    assertThat(DecimalText.of(1e-7 / 3)).isEqualTo("0.00000003333333333");
    assertThat(DecimalText.of(12_345_678_901.0)).isEqualTo("12345678900");
    assertThat(DecimalText.of(0.1 + 0.2)).isEqualTo("0.3");
    assertThat(DecimalText.of(-0.0)).isEqualTo("0");
    assertThat(DecimalText.of(100)).isEqualTo("100");
    assertThat(DecimalText.of(Double.NaN)).isEmpty();
  }

  private static String write(boolean dutch, String scenario, Estimate... rows) throws IOException {
    StringBuilder out = new StringBuilder();
    RunFacts facts = new RunFacts("", scenario, "", "", 1, 1, 1, 0, "", "", Map.of());
    Result result =
        new Result(
            facts,
            List.of(rows),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Map.of());
    new MetricsCsv(dutch).write(result, out);
    return out.toString();
  }
}
