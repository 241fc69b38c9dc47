package nl.inwonerreis.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.Keys;

/** Pages that do not complain, do not call outside, and fit. */
@ExtendWith(InChromium.class)
class QuietPagesTest {

  private final Session session;

  QuietPagesTest(Session session) {
    this.session = session;
    session.api().simulate(TestJourneys.JOURNEY, "scenario");
    session.api().compare(TestJourneys.JOURNEY, "");
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

  @ParameterizedTest(name = "{0}")
  @MethodSource("nl.inwonerreis.web.browser.Pages#all")
  void onlyBoxesThatMayScrollAreWiderThan320Pixels(String page) {
    session.size(320, 640);
    session.open(page);
    assertThat(session.script("return document.documentElement.scrollWidth"))
        .as("the width of %s; too wide: %s", page, tooWide())
        .isEqualTo(320L);
  }

  /** Lists the journeys that are walked: all of them only among the long proofs. */
  static List<String> walked() {
    return Boolean.getBoolean("inwonerreis.full")
        ? List.of(TestJourneys.JOURNEY, "bellen-14055", "omgevingsloket-dakkapel")
        : List.of(TestJourneys.JOURNEY);
  }

  @ParameterizedTest
  @MethodSource("walked")
  void everyStepOfAWalkFitsAPhone(String journey) {
    session.size(320, 640);
    session.open("/reis/" + journey + "/wandeling");
    walk(Keys.ARROW_RIGHT, Keys.END, 320);
    session.size(390, 844);
    walk(Keys.ARROW_LEFT, Keys.HOME, 390);
  }

  /** Walks from one end to the other, past at least five steps. */
  private void walk(Keys next, Keys last, long width) {
    session.keys(last);
    session.until("the far end", () -> !session.text("h1").isEmpty());
    String end = session.driver().getCurrentUrl();
    session.keys(last == Keys.END ? Keys.HOME : Keys.END);
    int steps = 0;
    while (!session.driver().getCurrentUrl().equals(end)) {
      String here = session.driver().getCurrentUrl();
      session.settle();
      assertThat(session.script("return document.documentElement.scrollWidth"))
          .as("the width of %s; too wide: %s", here, tooWide())
          .isEqualTo(width);
      session.keys(next);
      session.until("the next step", () -> !session.driver().getCurrentUrl().equals(here));
      steps++;
    }
    assertThat(steps).isGreaterThan(5);
  }

  @SuppressWarnings("unchecked")
  private List<String> tooWide() {
    return (List<String>)
        session.script(
            """
            return [...document.querySelectorAll('body *')]
              .filter((e) => e.getBoundingClientRect().right > innerWidth + 1 && e.checkVisibility())
              .slice(0, 8).map((e) => e.outerHTML.slice(0, 90));
            """);
  }
}
