package nl.inwonerreis.web.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import nl.inwonerreis.simulator.experiment.RowId;
import nl.inwonerreis.simulator.result.Result;
import nl.inwonerreis.simulator.result.Result.LeadTimeCurve;
import nl.inwonerreis.web.report.PageData.ResultState;
import nl.inwonerreis.web.report.PaperData.HashedFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A report stands by itself, says what the result says, and lets no name do anything. */
class PaperReportTest {

  private static final String SCRIPT = "<script>alert(1)</script><img src=x onerror='x()'>";
  private static final String FORMULA = "=HYPERLINK(\"http://x.example\")";

  @TempDir Path folder;

  /** The sample with a whole curve: so many days at every per cent. */
  private static Result sample() {
    Result sample = SampleResults.full();
    List<Double> days = IntStream.rangeClosed(0, 100).mapToObj(p -> p / 3.0).toList();
    List<LeadTimeCurve> curves =
        List.of(
            new LeadTimeCurve(
                "*",
                "*",
                List.of(0.0, 1.0),
                List.of(1L),
                days.stream().map(day -> day * SampleResults.DAY).toList(),
                IntStream.rangeClosed(0, 100).mapToObj(p -> p / 100.0).toList()));
    return new Result(
        sample.facts(),
        sample.metrics(),
        sample.warnings(),
        sample.defaults(),
        sample.numbers(),
        curves,
        sample.weeks(),
        sample.dropOff(),
        sample.channelSwitches(),
        sample.norms());
  }

  private static PaperData data(Result result) {
    PageData page =
        new PageData(
            "melding",
            Path.of("melding"),
            "scenario",
            null,
            null,
            null,
            JourneyOutline.EMPTY,
            List.of(),
            result,
            ResultState.CURRENT);
    return new PaperData(
        List.of(page),
        null,
        null,
        RowId.MEAN_LEAD_TIME,
        List.of(new HashedFile("journey.bpmn", "ab".repeat(32))),
        LocalDate.of(2026, 11, 25),
        "./inwonerreis report melding --out rapport");
  }

  private static Result hostile() {
    return new SampleResults()
        .name("Melden", SCRIPT)
        .name("basis", FORMULA)
        .name("zelf", SCRIPT)
        .share("helped", "*", "*", 0.84, 0.01, 840)
        .share("helped", "basis", "*", 0.61, 0.02, 140)
        .share("helped", "zelf", "*", 0.92, 0.01, 700)
        .share("dropOff", "*", "*", 0.1, 0.01, 100)
        .dropOff("Melden", "hung-up", "basis", 60, 0.19)
        .row("dropOff", "hung-up", "Melden", "*", "*", "share", 0.098, 0.005)
        .time("leadTime", "*", "*", "*", 14 * SampleResults.DAY, 9000, 31 * SampleResults.DAY, 9000)
        .warning("x", SCRIPT)
        .make();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyDrawingSaysItsFindingAndHasItsTable(Language language) {
    String html = PaperReport.html(data(sample()), language);
    assertThat(html).startsWith("<!doctype html>\n<html lang=\"" + language.id() + "\">");
    String[] figures = html.split("<section class=\"fig", -1);
    int drawings = 0;
    for (String figure : figures) {
      if (figure.contains("<svg")) {
        drawings++;
        assertThat(figure).containsPattern("<svg [^>]*role=\"img\" aria-label=\"[^\"]{15,}\"");
        assertThat(figure.indexOf("<table")).isGreaterThan(figure.indexOf("</svg>"));
      }
    }
    assertThat(drawings).as("band, lead time, groups, staff").isEqualTo(4);
  }

  @Test
  void theConclusionIsThatOfTheOutcome() {
    String html = PaperReport.html(data(sample()), Language.NL);
    assertThat(html)
        .contains("Van de 100 inwoners worden er <b>84 geholpen</b> <small>(83–85)</small>.")
        .contains("Niet gehaald: 1 van de 3 normen.")
        .contains("25 november 2026")
        .contains("./inwonerreis report melding --out rapport")
        .contains("ab".repeat(32));
  }

  @Test
  void nothingIsFetchedAndThereIsNoScript() {
    String html = PaperReport.html(data(sample()), Language.NL);
    assertThat(html.getBytes(StandardCharsets.UTF_8).length).isLessThan(400_000);
    assertThat(html).doesNotContain("<script").doesNotContain("@import");
    assertThat(Pattern.compile("(?:src|href)=\"(?!#)").matcher(html).find()).isFalse();
    assertThat(Pattern.compile("url\\((?!\"data:font/woff2)").matcher(html).find()).isFalse();
    assertThat(html).contains("default-src &#39;none&#39;").contains("font/woff2;base64,");
  }

  @Test
  void ofFewerThanFiveResidentsNothingIsDrawn() {
    Result few =
        new SampleResults()
            .share("helped", "*", "*", 0.75, 0.1, 0.15)
            .share("dropOff", "*", "*", 0.25, 0.1, 0.05)
            .make();
    assertThat(PaperReport.html(data(few), Language.NL))
        .contains("Te weinig inwoners om iets te zeggen.")
        .doesNotContain("<svg")
        .doesNotContain("75 (")
        .doesNotContain("75%");
  }

  @Test
  void aScriptInANameIsText() {
    String html = PaperReport.html(data(hostile()), Language.NL);
    assertThat(html).contains("&lt;script&gt;alert(1)&lt;/script&gt;");
    assertThat(html).doesNotContain("<script").doesNotContain("<img");
  }

  @Test
  void aNameInTheWorkbookIsNeverAFormula() throws IOException {
    Map<String, String> parts = workbook(hostile());
    assertThat(parts.get("xl/sharedStrings.xml")).contains("=HYPERLINK(").contains("&lt;script");
    parts.forEach((name, xml) -> assertThat(xml).as(name).doesNotContain("<f>"));
  }

  @Test
  void theTidySheetHoldsEveryRow() throws IOException {
    Result result = SampleResults.full();
    Map<String, String> parts = workbook(result);
    String tidy = parts.getOrDefault("xl/worksheets/sheet2.xml", "");
    assertThat(tidy.split("<row ", -1)).hasSize(1 + 1 + result.metrics().size());
    assertThat(parts.get("xl/workbook.xml"))
        .contains("name=\"Leesbaar\"")
        .contains("name=\"Alle getallen\"");
    assertThat(parts.get("xl/sharedStrings.xml"))
        .contains("ci95Low")
        .contains("84% (83&#x2013;85)");
  }

  private Map<String, String> workbook(Result result) throws IOException {
    Path file = folder.resolve("report.xlsx");
    try (OutputStream out = Files.newOutputStream(file)) {
      SheetReport.write(data(result), Language.NL, out);
    }
    Map<String, String> parts = new TreeMap<>();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        byte[] bytes = zip.getInputStream(entry).readAllBytes();
        parts.put(entry.getName(), new String(bytes, StandardCharsets.UTF_8));
      }
    }
    return parts;
  }
}
