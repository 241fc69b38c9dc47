package nl.inwonerreis.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages that do not complain, do not call outside, and fit. */
@ExtendWith(InChromium.class)
class QuietPagesTest {

  private final Session session;

  QuietPagesTest(Session session) {
    this.session = session;
    session.api().simulate(TestJourneys.JOURNEY, "scenario");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("nl.inwonerreis.web.browser.Pages#good")
  void noPageComplainsOrLeavesTheMachine(String page) {
    session.open(page);
    assertThat(session.console()).as("the console on %s", page).isEmpty();
    assertThat(session.requests())
        .as("what %s asks", page)
        .isNotEmpty()
        .allMatch(
            url ->
                url.startsWith(session.address() + "/")
                    || url.startsWith("data:")
                    || url.startsWith("blob:" + session.address()));
  }

  @EnabledIfSystemProperty(named = "inwonerreis.full", matches = "true")
  @ParameterizedTest(name = "{0}")
  @MethodSource("nl.inwonerreis.web.browser.Pages#all")
  void onlyBoxesThatMayScrollAreWiderThan320Pixels(String page) {
    session.size(320, 640);
    session.open(page);
    assertThat(session.script("return document.documentElement.scrollWidth"))
        .as("the width of %s; too wide: %s", page, tooWide())
        .isEqualTo(320L);
  }

  @SuppressWarnings("unchecked")
  private List<String> tooWide() {
    return (List<String>)
        session.script(
            """
            return [...document.querySelectorAll('body *')]
              .filter((e) => e.getBoundingClientRect().right > 321 && e.checkVisibility())
              .slice(0, 8).map((e) => e.outerHTML.slice(0, 90));
            """);
  }
}
