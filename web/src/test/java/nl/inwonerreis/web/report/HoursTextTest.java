package nl.inwonerreis.web.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Opening hours in Dutch words, which mean the same again when they are typed. */
class HoursTextTest {

  private static final HoursText DUTCH = new HoursText(Language.NL);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mo-Fr 08:00-17:00; PH off | ma–vr 8.00–17.00; niet op feestdagen",
        "Mo-We,Fr 09:00-17:00; Th 09:00-20:00; PH off"
            + " | ma–wo, vr 9.00–17.00; do 9.00–20.00; niet op feestdagen",
        "Sa-Su | za–zo",
        "22:00-07:00 | 22.00–7.00",
        "24/7 | altijd",
        "kcc | kcc",
      })
  void whatIsShownMeansTheSameWhenItIsTyped(String code, String words) {
    assertThat(DUTCH.text(code)).isEqualTo(words);
    assertThat(DUTCH.parse(words)).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "maandag t/m vrijdag 9:00 - 17:00 uur | Mo-Fr 09:00-17:00",
        "di,do 9.30-12.00;niet op feestdagen | Tu,Th 09:30-12:00; PH off",
        "Mo-Fr 09:00-17:00 | Mo-Fr 09:00-17:00",
      })
  void peopleTypeItInTheirOwnWay(String typed, String code) {
    assertThat(DUTCH.parse(typed)).isEqualTo(code);
  }

  @Test
  void whatHasNoWordsStaysAsItIs() {
    assertThat(DUTCH.text("Mo[1] 09:00-12:00 \"eerste maandag\""))
        .isEqualTo("Mo[1] 09:00-12:00 \"eerste maandag\"");
    assertThat(new HoursText(Language.EN).text("Mo-Fr 08:00-17:00")).startsWith("Mo-Fr 08:00");
  }
}
