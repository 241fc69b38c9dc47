package nl.inwonerreis.web.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.inwonerreis.web.report.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageChoiceTest {

  @Test
  void theOptionWinsFromTheLocale() {
    Map<String, String> dutch = Map.of("LANG", "nl_NL.UTF-8");
    assertThat(LanguageChoice.of(List.of("check", "--lang", "en"), dutch)).isEqualTo(Language.EN);
    assertThat(LanguageChoice.of(List.of("--lang=en"), dutch)).isEqualTo(Language.EN);
  }

  @ParameterizedTest
  @CsvSource({"en_GB.UTF-8,EN", "en,EN", "C.UTF-8,NL", "nl_NL.UTF-8,NL", "fr_FR,NL", "POSIX,NL"})
  void theLocaleDecidesAndAnythingButEnglishIsDutch(String locale, Language language) {
    assertThat(LanguageChoice.of(List.of(), Map.of("LANG", locale))).isEqualTo(language);
  }

  @Test
  void lcAllComesBeforeLang() {
    Map<String, String> both = Map.of("LC_ALL", "en_US.UTF-8", "LANG", "nl_NL.UTF-8");
    assertThat(LanguageChoice.of(List.of(), both)).isEqualTo(Language.EN);
    Map<String, String> empty = Map.of("LC_ALL", "", "LC_MESSAGES", "", "LANG", "en_US");
    assertThat(LanguageChoice.of(List.of(), empty)).isEqualTo(Language.EN);
  }

  @Test
  void withoutALocaleItIsDutch() {
    assertThat(LanguageChoice.of(List.of(), Map.of())).isEqualTo(Language.NL);
  }
}
