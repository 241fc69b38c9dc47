package nl.inwonerreis.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.inwonerreis.web.library.JourneyFiles;
import nl.inwonerreis.web.library.JourneyFinder;
import nl.inwonerreis.web.library.JourneyNotFound;
import nl.inwonerreis.web.report.Language;
import nl.inwonerreis.web.report.PaperReport;
import nl.inwonerreis.web.run.ReportJourney;
import nl.inwonerreis.web.run.ReportOrder;
import nl.inwonerreis.web.run.RunProgress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.print.PageSize;
import org.openqa.selenium.print.PrintOptions;

/** A report, opened from a file: usable by everyone, on paper as A4, and nothing in it runs. */
@EnabledIfSystemProperty(named = "inwonerreis.full", matches = "true")
@ExtendWith(InChromium.class)
class ReportOnPaperTest {

  private static final Pattern A4 =
      Pattern.compile("/MediaBox \\[0 0 59[45][.\\d]* 84[12][.\\d]*]");

  private final Session session;

  @TempDir Path folder;

  ReportOnPaperTest(Session session) {
    this.session = session;
  }

  /** Makes the report of a journey with these situations beside its own, and opens it. */
  private void open(String journey, String... others) throws IOException, JourneyNotFound {
    Path from = session.journeys().resolve(journey);
    List<JourneyFiles> situations = new ArrayList<>(List.of(JourneyFinder.find(from, null)));
    for (String other : others) {
      situations.add(JourneyFinder.find(from, from.resolve(other + ".json")));
    }
    ReportOrder order =
        new ReportOrder(
            situations, List.of(), null, 2, LocalDate.of(2026, 11, 25), "./inwonerreis report x");
    RunProgress quiet =
        new RunProgress() {
          @Override
          public void finished(int done, int of) {}

          @Override
          public boolean isStopped() {
            return false;
          }
        };
    String html =
        PaperReport.html(
            Objects.requireNonNull(new ReportJourney("0").report(order, quiet).data()),
            Language.NL);
    Path page = Files.writeString(folder.resolve("report.html"), html);
    session.driver().get(page.toUri().toString());
  }

  @Test
  void everyoneCanReadIt() throws IOException, JourneyNotFound {
    open(TestJourneys.JOURNEY);
    assertThat(Axe.violations(session)).isEmpty();
    assertThat(session.console()).isEmpty();
  }

  @Test
  void everyoneCanReadAComparisonLargeAndSmall() throws IOException, JourneyNotFound {
    open(TestJourneys.HOSTILE, "scenario");
    assertThat(Axe.violations(session)).as("1440 px").isEmpty();
    session.size(390, 844);
    assertThat(Axe.violations(session)).as("390 px").isEmpty();
    assertThat(session.script("return document.documentElement.scrollWidth <= innerWidth"))
        .as("only tables and drawings scroll sideways")
        .isEqualTo(true);
  }

  @Test
  void onPaperItIsA4AndNoDrawingIsCut() throws IOException, JourneyNotFound {
    open(TestJourneys.HOSTILE);
    PrintOptions options = new PrintOptions();
    options.setBackground(true);
    options.setPageSize(new PageSize(29.7, 21.0));
    String pdf =
        new String(
            Base64.getDecoder().decode(session.driver().print(options).getContent()),
            StandardCharsets.ISO_8859_1);
    Matcher pages = A4.matcher(pdf);
    assertThat(pages.results().count()).isGreaterThanOrEqualTo(3);
    assertThat(
            session.script(
                "return [...document.querySelectorAll('svg')].every((s) => s.getBBox().x >= -1"
                    + " && s.getBBox().x + s.getBBox().width <= s.width.baseVal.value + 1)"))
        .isEqualTo(true);
  }

  @Test
  void aScriptInANameIsShownAsText() throws IOException, JourneyNotFound {
    open(TestJourneys.HOSTILE);
    assertThat(session.text("main")).contains(TestJourneys.SCRIPT);
    assertThat(session.driver().getTitle()).isNotEqualTo("gehackt");
    assertThat(session.all("img, script")).isEmpty();
    assertThat(session.console()).isEmpty();
  }
}
