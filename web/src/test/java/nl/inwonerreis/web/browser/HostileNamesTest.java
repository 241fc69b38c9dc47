package nl.inwonerreis.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A script in the names of a file is text on every page. */
@EnabledIfSystemProperty(named = "inwonerreis.full", matches = "true")
@ExtendWith(InChromium.class)
class HostileNamesTest {

  private final Session session;

  HostileNamesTest(Session session) {
    this.session = session;
    session.api().simulate(TestJourneys.HOSTILE, "scenario");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/reis/script/kaart?beeld=bpmn",
        "/reis/script/kaart?beeld=tabel&bril=basis",
        "/reis/script/wandeling",
        "/reis/script/wandeling/Melden",
        "/reis/script/wandeling/-eind",
        "/reis/script/uitkomst",
        "/reis/script/getallen"
      })
  void aScriptInANameIsShownAsText(String page) {
    session.open(page);
    session.until(
        "the name is shown as it was written", () -> session.shows("body", TestJourneys.SCRIPT));
    assertThatNothingRan();
  }

  @Test
  void aScriptInALetterIsShownAsText() {
    session.open("/reis/script/kaart?beeld=tabel");
    session.click("button.map-step[data-step=Melden]");
    session.click(".map-panel details summary");
    session.until("the letter", () -> session.shows(".map-letter", TestJourneys.SCRIPT));
    assertThatNothingRan();
    session.open("/reis/script/wandeling/Melden");
    session.press("Wat de inwoner ziet");
    session.until("the letter", () -> session.shows(".walk-side", TestJourneys.SCRIPT));
    assertThatNothingRan();
  }

  private void assertThatNothingRan() {
    assertThat(session.driver().getTitle()).isNotEqualTo("gehackt");
    assertThat(session.all("img[src=x]")).isEmpty();
    assertThat(session.console()).isEmpty();
  }
}
