package nl.inwonerreis.web.report;

import static org.assertj.core.api.Assertions.assertThat;

import nl.inwonerreis.simulator.result.Estimate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How numbers are written, as a table. */
class WordingTest {

  private static Wording wording(Language language) {
    return new Wording(language, Phrases.load("nl.inwonerreis.web.report.words", language));
  }

  private static Estimate estimate(double value, double low, double high) {
    return new Estimate("m", "", "*", "*", "*", "p50", "s", value, low, high, 20);
  }

  @ParameterizedTest(name = "{0} ({1}–{2}) is {3}")
  @CsvSource(
      delimiter = '|',
      value = {
        "0.48  | 0.47  | 0.49  | 48% (47–49)",
        "0.084 | 0.081 | 0.087 | 8,4% (8,1–8,7)",
        "0.05  | 0.04  | 0.06  | 5% (4–6)",
        "1     | 1     | 1     | 100% (100–100)",
        "0     | 0     | 0     | 0% (0–0)",
        "0.0996| 0.09  | 0.11  | 10% (9–11)",
        "0.48  | NaN   | NaN   | 48% (één herhaling, onzeker)",
      })
  void sharesHaveDecimalsOnlyBelowTen(double value, double low, double high, String text) {
    assertThat(wording(Language.NL).share(estimate(value, low, high))).isEqualTo(text);
  }

  @Test
  void aShareOfFewReplicationsIsNotToldAboveAll() {
    Estimate few = new Estimate("m", "", "*", "*", "*", "share", "1", 0.97, 0.9, 1.04, 3);
    assertThat(wording(Language.NL).share(few)).isEqualTo("97% (90–100)");
  }

  @ParameterizedTest(name = "{0} s is {3}")
  @CsvSource(
      delimiter = '|',
      value = {
        "45      | 44      | 46      | 45 seconden (44–46)",
        "3.24    | 3.1     | 3.4     | 3,2 seconden (3,1–3,4)",
        "60      | 58      | 62      | 1 minuut (1–1)",
        "200     | 192     | 208     | 3,3 minuten (3,2–3,5)",
        "5400    | 5000    | 5800    | 1,5 uur (1,4–1,6)",
        "43200   | 36000   | 50400   | 12 uur (10–14)",
        "1209600 | 1200960 | 1252800 | 14 dagen (13,9–14,5)",
        "2678400 | 2592000 | 2764800 | 31 dagen (30–32)",
        "6048000 | 5443200 | 6652800 | 10 weken (9–11)",
      })
  void timesStandInOneUnitWithTheirInterval(double value, double low, double high, String text) {
    assertThat(wording(Language.NL).time(estimate(value, low, high))).isEqualTo(text);
  }

  @ParameterizedTest(name = "{0} s is {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "0        | 0 seconden",
        "1        | 1 seconde",
        "200      | 3 min 20 s",
        "60       | 1 minuut",
        "1500     | 25 minuten",
        "7200     | 2 uur",
        "216000   | 2,5 dagen",
        "604800   | 1 week",
        "31449600 | 52 weken",
      })
  void durationsAreWrittenInHumanUnits(double seconds, String text) {
    assertThat(wording(Language.NL).duration(seconds)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"NL | 1234567.891 | 1.234.567,89", "EN | 1234567.891 | 1,234,567.89"})
  void thousandsAndDecimalsFollowTheLanguage(Language language, double value, String text) {
    assertThat(wording(language).number(value, 2)).isEqualTo(text);
  }
}
