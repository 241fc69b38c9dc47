package nl.inwonerreis.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * How fast a page is there, measured and told: times of a machine that does other work too say
 * nothing that can be tested.
 */
@EnabledIfSystemProperty(named = "inwonerreis.full", matches = "true")
@ExtendWith(InChromium.class)
class SpeedTest {

  private static final int TIMES = 5;

  /** Notes when the page can be used: its heading is there, and its diagram when it has one. */
  private static final String WATCH =
      """
      (() => {
        const look = () => {
          const root = document.querySelector('#inhoud');
          const diagram = root?.querySelector('.map-diagram');
          if (root?.querySelector('h1') && (!diagram || root.querySelector('.map-touch'))) window.usable = performance.now();
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      })();
      """;

  private static final String PAINT =
      "return performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? -1;";

  /** Chooses the next glasses, and waits until that is painted. */
  private static final String GLASSES =
      """
      const done = arguments[0], before = performance.now();
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: ']', bubbles: true, cancelable: true }));
      requestAnimationFrame(() => setTimeout(() => done(performance.now() - before)));
      """;

  private final Session session;

  SpeedTest(Session session) {
    this.session = session;
  }

  @Test
  void thePagesTellHowFastTheyAre() throws IOException {
    LongJourney.copyTo(session.journeys());
    session.api().simulate(TestJourneys.JOURNEY, "scenario");
    session.api().simulate(LongJourney.ID, "scenario");
    Object watching =
        session
            .driver()
            .executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", WATCH))
            .get("identifier");
    List<String> pages = new ArrayList<>(Pages.GOOD);
    pages.add("/reis/" + LongJourney.ID + "/kaart?beeld=bpmn");
    pages.add("/reis/" + LongJourney.ID + "/kaart?beeld=tabel");
    try {
      pages.forEach(this::tell);
    } finally {
      session
          .driver()
          .executeCdpCommand(
              "Page.removeScriptToEvaluateOnNewDocument",
              Map.of("identifier", Objects.requireNonNull(watching)));
    }
    assertThat(session.all(".map-step")).hasSizeGreaterThanOrEqualTo(LongJourney.TOUCHPOINTS);
  }

  private void tell(String page) {
    List<Double> paint = new ArrayList<>();
    List<Double> usable = new ArrayList<>();
    List<Double> glasses = new ArrayList<>();
    for (int i = 0; i < TIMES; i++) {
      session.driver().executeCdpCommand("Network.clearBrowserCache", Map.of());
      session.open(page);
      session.until("it can be used", () -> session.script("return window.usable") != null);
      paint.add(number(session.script(PAINT)));
      usable.add(number(session.script("return window.usable")));
      if (!session.all(".glasses, .walk-lens").isEmpty()) {
        glasses.add(number(session.driver().executeAsyncScript(GLASSES)));
      }
    }
    System.out.printf(
        Locale.ROOT,
        "speed: %s: first paint %.0f ms, usable %.0f ms%s (middle of %d, cache empty)%n",
        page,
        middle(paint),
        middle(usable),
        glasses.isEmpty()
            ? ""
            : String.format(Locale.ROOT, ", other glasses %.0f ms", middle(glasses)),
        TIMES);
  }

  private static double number(Object value) {
    return ((Number) Objects.requireNonNull(value)).doubleValue();
  }

  private static double middle(List<Double> times) {
    List<Double> sorted = new ArrayList<>(times);
    Collections.sort(sorted);
    return sorted.get(sorted.size() / 2);
  }
}
