package nl.inwonerreis.web.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.SplittableRandom;
import nl.inwonerreis.simulator.json.DistributionText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What people type in a field, and what a field shows. */
class TypedValuesTest {

  private static TypedDurations durations(Language language) {
    return new TypedDurations(
        language, Phrases.load("nl.inwonerreis.web.report.numbers", language));
  }

  @ParameterizedTest
  @CsvSource({
    "4 min 52 s, PT4M52S",
    "3 dagen, P3D",
    "3 days, P3D",
    "1 week, P1W",
    "2 dagen en 12 uur, P2DT12H",
    "'1,5 uur', PT1.5H",
    "90 min, PT90M",
    "pt4m52s, PT4M52S",
    "P6W, P6W"
  })
  void durationIsUnderstood(String typed, String iso) {
    assertThat(durations(Language.NL).parse(typed)).contains(iso);
  }

  @ParameterizedTest
  @CsvSource({"4", "vier minuten", "4 min 3 uur", "3 maanden", "4 min x", "''"})
  void whatIsNoDurationIsNotGuessed(String typed) {
    assertThat(durations(Language.NL).parse(typed)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void durationThatIsShownMeansTheSameWhenTyped(Language language) {
    SplittableRandom random = new SplittableRandom(7);
    for (int i = 0; i < 2_000; i++) {
      long seconds = random.nextLong(0, 1L << random.nextInt(1, 26));
      String shown = durations(language).text("PT" + seconds + "S");
      String back = durations(language).parse(shown).orElseThrow();
      assertThat(DistributionText.secondsOf(back)).as("%s (seed 7)", shown).isEqualTo(seconds);
    }
  }

  @Test
  void numbersHaveTheSignsOfTheLanguage() {
    TypedNumbers nl = new TypedNumbers(Language.NL);
    TypedNumbers en = new TypedNumbers(Language.EN);
    assertThat(nl.parse("1.500")).contains("1500");
    assertThat(nl.parse("6,4")).contains("6.4");
    assertThat(nl.parse("0.125")).contains("0.125");
    assertThat(en.parse("1,500.5")).contains("1500.5");
    assertThat(en.parse("6.40")).contains("6.4");
    assertThat(nl.parse("veel")).isEmpty();
    assertThat(nl.parseShare("15%")).contains("0.15");
    assertThat(nl.parseShare("4,75")).contains("0.0475");
    assertThat(nl.share(new BigDecimal("0.1425"))).isEqualTo("14,25%");
    assertThat(en.share(new BigDecimal("0.1425"))).isEqualTo("14.25%");
  }
}
