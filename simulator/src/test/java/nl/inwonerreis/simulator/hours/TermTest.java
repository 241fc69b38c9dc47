package nl.inwonerreis.simulator.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermTest {

  @ParameterizedTest
  @CsvSource({
    "P10D, DAYS, 10, 864000",
    "P6W, WEEKS, 42, 3628800",
    "PT30S, EXACT, 0, 30",
    "PT4H, EXACT, 0, 14400",
    "P1DT12H, EXACT, 0, 129600",
    "P0.5D, EXACT, 0, 43200",
    "'PT1,5M', EXACT, 0, 90"
  })
  void isReadAsWritten(String text, Term.Unit unit, int days, double seconds) {
    assertThat(Term.parse(text)).isEqualTo(new Term(unit, days, seconds));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "P", "PT", "10D", "P1M", "P1Y", "tien dagen", "P999999999W"})
  void otherTextsAreRefused(String text) {
    assertThatThrownBy(() -> Term.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }
}
