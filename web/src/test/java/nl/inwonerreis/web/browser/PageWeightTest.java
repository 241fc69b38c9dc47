package nl.inwonerreis.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a first view of a page sends over the line, compressed, in kB of 1000 bytes. */
@ExtendWith(InChromium.class)
@EnabledIfSystemProperty(named = "inwonerreis.full", matches = "true")
class PageWeightTest {

  private final Session session;

  PageWeightTest(Session session) {
    this.session = session;
    session.api().simulate(TestJourneys.JOURNEY, "scenario");
    session.api().compare(TestJourneys.JOURNEY, "");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("nl.inwonerreis.web.browser.Pages#good")
  void aFirstViewIsLight(String page) {
    session.driver().executeCdpCommand("Network.clearBrowserCache", Map.of());
    session.open(page);
    double text = sent("/api/") + sent("document");
    double css = sent("/css/.+css$");
    double modules = sent("/js/");
    double font = sent("woff2$");
    double vendor = sent("/vendor/");
    System.out.printf(
        Locale.ROOT,
        "proof: %s weighs %.1f kB: HTML and JSON %.1f, CSS %.1f, modules %.1f, font %.1f, bpmn-js"
            + " %.1f%n",
        page,
        text + css + modules + font + vendor,
        text,
        css,
        modules,
        font,
        vendor);
    assertThat(text).as("HTML and JSON").isPositive().isLessThanOrEqualTo(40);
    assertThat(css).as("own CSS").isPositive().isLessThanOrEqualTo(12);
    assertThat(modules).as("own modules").isPositive().isLessThanOrEqualTo(45);
    assertThat(font).as("font").isPositive().isLessThanOrEqualTo(21);
    if (page.contains("beeld=bpmn")) {
      assertThat(vendor).as("bpmn-js").isPositive().isLessThanOrEqualTo(120);
    } else {
      assertThat(vendor).as("bpmn-js where no BPMN is shown").isZero();
    }
  }

  /** Returns the kB of what was loaded from addresses with this in them, or of the document. */
  private double sent(String pattern) {
    return ((Number)
                Objects.requireNonNull(
                    session.script(
                        """
                        const entries = arguments[0] === 'document' ? performance.getEntriesByType('navigation')
                            : performance.getEntriesByType('resource').filter((e) => new RegExp(arguments[0]).test(new URL(e.name).pathname));
                        return entries.reduce((sum, e) => sum + e.encodedBodySize, 0);
                        """,
                        pattern)))
            .doubleValue()
        / 1000;
  }
}
