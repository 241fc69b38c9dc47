package nl.inwonerreis.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * axe-core finds nothing on any page, large and small, light and dark.
 *
 * <p>A theme changes colours alone, so that the second theme at a size is held to contrast only.
 */
@EnabledIfSystemProperty(named = "inwonerreis.full", matches = "true")
@ExtendWith(InChromium.class)
class AccessiblePagesTest {

  private static final String CONTRAST = "color-contrast";

  private final Session session;

  AccessiblePagesTest(Session session) {
    this.session = session;
    session.api().simulate(TestJourneys.JOURNEY, "scenario");
    session.api().compare(TestJourneys.JOURNEY, "");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("nl.inwonerreis.web.browser.Pages#all")
  void everyPageCanBeUsedByEveryone(String page) {
    session.open(page);
    assertThat(Axe.violations(session)).as("%s, 1440 px, light", page).isEmpty();
    session.scheme("dark");
    assertThat(Axe.violations(session, CONTRAST)).as("%s, 1440 px, dark", page).isEmpty();
    session.size(390, 844);
    session.open(page);
    assertThat(Axe.violations(session)).as("%s, 390 px, dark", page).isEmpty();
    session.scheme("light");
    assertThat(Axe.violations(session, CONTRAST)).as("%s, 390 px, light", page).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("nl.inwonerreis.web.browser.Pages#all")
  void everyPageSaysInWhichLanguageItIs(String page) {
    for (String language : List.of("en", "nl")) {
      session.open(page + (page.contains("?") ? "&" : "?") + "taal=" + language);
      assertThat(session.script("return document.documentElement.lang")).isEqualTo(language);
      assertThat(Axe.violations(session, "html-has-lang", "html-lang-valid", "valid-lang", "label"))
          .as("%s in %s", page, language)
          .isEmpty();
    }
  }
}
