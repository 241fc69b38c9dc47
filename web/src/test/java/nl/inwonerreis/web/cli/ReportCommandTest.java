package nl.inwonerreis.web.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.inwonerreis.web.run.ReportJourney;
import nl.inwonerreis.web.run.Sha256;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code report} with the real simulator, from files to a page. */
class ReportCommandTest {

  private static final String SCENARIO =
      """
      {"format": 1, "name": "Zoals het nu is", "start": "2026-01-05", "duration": "P4W",
       "warmUp": "P1W", "replications": 10, "arrivals": {"perHour": 22},
       "staff": {"kcc": {"name": "KCC", "count": 2}},
       "elements": {"Bellen": {"*": {"staff": "kcc", "patience": {"exponential": {"mean": "PT2M"}},
          "handling": {"exponential": {"mean": "PT5M"}}}}}}
      """;

  @TempDir Path folder;
  private Path journey = Path.of("");
  private Path out = Path.of("");

  @BeforeEach
  void makeJourney() throws IOException {
    journey = Files.createDirectories(folder.resolve("reis/scenarios")).getParent();
    out = folder.resolve("rapport van mij");
    Files.writeString(
        journey.resolve("journey.bpmn"),
        CompareCommandTest.BPMN.replace(
            "<startEvent id=\"Begin\"/>",
            """
            <extensionElements><journey:journey question="Helpt een collega erbij?">
              <journey:norm id="lang" name="Binnen een jaar" measure="leadTime" within="P52W"/>
            </journey:journey></extensionElements><startEvent id="Begin"/>
            """));
    Files.writeString(journey.resolve("scenario.json"), SCENARIO);
    Files.writeString(
        journey.resolve("scenarios/erbij.json"),
        "{\"extends\": \"../scenario.json\", \"name\": \"Een collega erbij\","
            + " \"staff\": {\"kcc\": {\"count\": 3}}}");
  }

  private static Screenplay play() {
    return Screenplay.dutch().reporter(new ReportJourney("1.2.3"));
  }

  private String page() throws IOException {
    return Files.readString(out.resolve("report.html"));
  }

  private static Set<String> names(Path folder) throws IOException {
    Set<String> names = new TreeSet<>();
    try (Stream<Path> files = Files.list(folder)) {
      files.forEach(file -> names.add(file.getFileName().toString()));
    }
    return names;
  }

  @Test
  void oneSituationGivesAPageAWorkbookAndTheResult() throws IOException {
    Screenplay play = play();
    assertThat(play.run("report", journey.toString(), "--out", out.toString()))
        .as(play.err())
        .isZero();
    assertThat(names(out)).containsExactly("report.html", "report.xlsx", "result.json");
    assertThat(page())
        .contains("<h1>Helpt een collega erbij?</h1>")
        .contains("De berekening is 10 keer gedaan, elke keer met ander toeval.")
        .contains("De aanlooptijd staat in de getallen: 1 week.")
        .contains("Voor 5% zijn er genoeg herhalingen.")
        .contains(Sha256.of(journey.resolve("journey.bpmn")))
        .contains(Sha256.of(journey.resolve("scenario.json")))
        .contains("--out &#39;" + out + "&#39;");
  }

  @Test
  void aRunShorterThanItsLongestNormSaysSo() throws IOException {
    assertThat(play().run("report", journey.toString(), "--out", out.toString())).isZero();
    assertThat(page())
        .contains(
            "De run meet 3 weken. Dat is korter dan de termijn van norm &#39;Binnen een jaar");
  }

  @Test
  void situationsAreComparedAndWhatDiffersIsTold() throws IOException {
    String more = journey.resolve("scenarios/erbij.json").toString();
    Screenplay play = play();
    assertThat(play.run("report", journey.toString(), "--scenario", more, "--out", out.toString()))
        .as(play.err())
        .isZero();
    assertThat(names(out))
        .containsExactly(
            "comparison.json", "report.html", "report.xlsx", "result-2.json", "result.json");
    assertThat(page())
        .contains("<li>A. Zoals het nu is</li>")
        .contains("<li>B. Een collega erbij</li>")
        .contains("Met B worden meer inwoners geholpen, en in geen groep minder.")
        .contains("Wat er anders is in B. Een collega erbij")
        .contains("KCC › aantal mensen")
        .contains("Eerlijk vergeleken: dezelfde inwoners");
  }

  /** All situations get as many replications as the one that needs most, on any threads. */
  @Test
  void thePrecisionHoldsForEverySituationAndNotForTheThreads() throws IOException {
    String more = journey.resolve("scenarios/erbij.json").toString();
    String[] asked = {
      "report", journey.toString(), "--scenario", more, "--precision", "0.01", "--metric", "waiting"
    };
    byte[] first = new byte[0];
    for (String threads : List.of("1", "2", "4")) {
      Screenplay play = play();
      String[] line =
          Stream.concat(Stream.of(asked), Stream.of("--threads", threads, "--out", out.toString()))
              .toArray(String[]::new);
      assertThat(play.run(line)).as(play.err()).isZero();
      byte[] result = Files.readAllBytes(out.resolve("result-2.json"));
      first = first.length == 0 ? result : first;
      assertThat(result).as(threads).isEqualTo(first);
    }
    String replications = "\"replications\" ?: (\\d+)";
    String base = found(Files.readString(out.resolve("result.json")), replications);
    String other = found(new String(first, StandardCharsets.UTF_8), replications);
    assertThat(other).isEqualTo(base);
    assertThat(Integer.parseInt(base)).isGreaterThan(10);
    assertThat(page()).contains("A. Zoals het nu is: &#39;Wachttijd, gemiddeld&#39; is met");
    assertThat(page()).contains("Gevraagd was 1%: dat is gehaald.").doesNotContain("1%. Daarvoor");
  }

  private static String found(String text, String pattern) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    assertThat(matcher.find()).isTrue();
    return matcher.group(1);
  }

  @Test
  void whatIsRefusedLeavesNoFolderBehind() throws IOException {
    Files.writeString(
        journey.resolve("scenario.json"), SCENARIO.replace("\"count\": 2", "\"count\": -2"));
    Screenplay play = play();
    assertThat(play.run("report", journey.toString(), "--out", out.toString())).isEqualTo(1);
    assertThat(play.err()).contains("/staff/kcc/count");
    assertThat(out).doesNotExist();
  }

  @Test
  void withoutAFolderOrPrecisionTheRemedyIsTold() {
    Screenplay play = play();
    assertThat(play.run("report", journey.toString())).isEqualTo(2);
    assertThat(play.err()).contains("--out");
    Screenplay other = play();
    assertThat(other.run("report", journey.toString(), "--out", "x", "--metric", "helped"))
        .isEqualTo(2);
    assertThat(other.err()).contains("--precision");
  }
}
