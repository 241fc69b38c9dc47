package nl.inwonerreis.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;

/** The same thread without a mouse. */
@ExtendWith(InChromium.class)
class KeyboardTest {

  private static final String REIS = "/reis/" + TestJourneys.JOURNEY;

  private final Session session;

  KeyboardTest(Session session) {
    this.session = session;
    session.api().simulate(TestJourneys.JOURNEY, "scenario");
  }

  @Test
  void aRunIsStartedAndStopped() {
    session.open(REIS + "/uitkomst?situatie=" + TestJourneys.LONG);
    session.tabTo(".run button.main");
    session.keys(Keys.ENTER);
    session.until("it runs", () -> !session.all(".run-busy button").isEmpty());
    session.tabTo(".run-busy button");
    session.keys(Keys.ENTER);
    session.until("it stopped", () -> session.shows(".run", "Gestopt."));
  }

  @Test
  void allViewsOfAJourneyAreReachedFromTheList() {
    session.open("/");
    session.tabTo("a[href='" + REIS + "/kaart']");
    session.keys(Keys.ENTER);
    session.until("the map opens", () -> !session.all(".map-touch").isEmpty());
    session.settle();
    String all = session.text("h1");
    session.keys("]");
    session.until("other glasses", () -> !session.text("h1").equals(all));
    session.tabTo(".map-touch");
    session.keys(Keys.ARROW_RIGHT, Keys.ENTER);
    session.until("the panel opens", () -> !session.all(".map-panel").isEmpty());
    session.keys(Keys.ESCAPE);
    session.until("the panel closes", () -> session.all(".map-panel").isEmpty());
    session.keys("b");
    session.until("the table", () -> !session.all(".map-table table").isEmpty());
    session.keys("2");
    session.until("the walk", () -> !session.all(".walk").isEmpty());
    session.settle();
    session.keys(Keys.ARROW_RIGHT, Keys.ARROW_RIGHT);
    session.until("step 2", () -> session.driver().getTitle().startsWith("Stap 2 van"));
    session.keys(Keys.END);
    session.until("the end", () -> session.driver().getTitle().startsWith("Eind"));
    session.keys(Keys.ESCAPE);
    session.until("the map again", () -> !session.all(".page.map").isEmpty());
    session.settle();
    session.keys("3");
    session.until("the outcome", () -> !session.all(".page.outcome figure").isEmpty());
    session.settle();
    session.tabTo("#helft .twin summary");
    session.keys("t");
    session.until("the table opens", () -> !session.all("#helft .twin[open]").isEmpty());
    session.keys("4");
    session.until("the comparison", () -> !session.all(".page.compare h1").isEmpty());
    session.settle();
    session.keys("5");
    session.until("the numbers", () -> !session.all(".page.numbers").isEmpty());
    session.settle();
    session.tabTo("[data-key='/arrivals/perDay']");
    session.held(Keys.CONTROL, "a");
    session.keys("110", Keys.ENTER);
    session.until("the change is told", () -> session.shows(".saved", "1 wijziging"));
    session.held(Keys.CONTROL, "z");
    session.until("it is undone", () -> session.text(".saved").isEmpty());
    session.tabTo("summary, button");
    session.keys("h");
    session.until("help", () -> session.driver().getCurrentUrl().endsWith("/hulp"));
    assertThat(session.console()).isEmpty();
  }
}
