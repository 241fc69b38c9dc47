package nl.inwonerreis.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** From a file to figures by mouse. */
@ExtendWith(InChromium.class)
class MouseTest {

  private static final String REIS = "/reis/" + TestJourneys.JOURNEY;

  private final Session session;

  MouseTest(Session session) {
    this.session = session;
  }

  @Test
  void aFileIsOpenedAndItsMapIsShown(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("Paspoort aanvragen.bpmn");
    Files.writeString(file, TestJourneys.bpmn("Paspoort aanvragen"));
    session.open("/");
    session.driver().findElement(By.cssSelector("input[type=file]")).sendKeys(file.toString());
    session.until(
        "the file is open",
        () -> session.shows("#berichten", "Paspoort aanvragen.bpmn is geopend"));
    session.settle();
    assertThat(session.driver().getCurrentUrl()).contains("/kaart");
    assertThat(session.text("#kop .reis")).isEqualTo("Paspoort aanvragen");
    assertThat(session.all(".map-touch")).isNotEmpty();
  }

  @Test
  void aFileIsDroppedOnThePage(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("Verhuizen.bpmn");
    Files.writeString(file, TestJourneys.bpmn("Verhuizen"));
    session.open("/");
    drag("dragEnter", file);
    session.until("the page says that it can be dropped", () -> session.shows("body", "Laat los"));
    drag("dragOver", file);
    drag("drop", file);
    session.until(
        "the file is open", () -> session.shows("#berichten", "Verhuizen.bpmn is geopend"));
    session.settle();
    assertThat(session.text("#kop .reis")).isEqualTo("Verhuizen");
    assertThat(session.all(".veil")).isEmpty();
  }

  @Test
  void twoFilesAtOnceAreNotTaken(@TempDir Path folder) throws IOException {
    Path one = Files.writeString(folder.resolve("een.bpmn"), TestJourneys.bpmn("Een"));
    Path two = Files.writeString(folder.resolve("twee.bpmn"), TestJourneys.bpmn("Twee"));
    session.open("/");
    long before = session.api().get("/api/journeys").path("journeys").size();
    drag("dragEnter", one, two);
    drag("dragOver", one, two);
    drag("drop", one, two);
    session.until("it is told", () -> session.shows("#berichten [role=alert]", "één"));
    assertThat(session.api().get("/api/journeys").path("journeys").size()).isEqualTo((int) before);
  }

  /** Drags files from outside over the middle of the page. */
  private void drag(String type, Path... files) {
    session
        .driver()
        .executeCdpCommand(
            "Input.dispatchDragEvent",
            Map.of(
                "type",
                type,
                "x",
                600,
                "y",
                400,
                "data",
                Map.of(
                    "items",
                    List.of(),
                    "files",
                    Stream.of(files).map(Path::toString).toList(),
                    "dragOperationsMask",
                    1)));
  }

  @Test
  void aFileThatCannotBeReadChangesNothing(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("kapot.bpmn");
    Files.writeString(file, "<definitions><task></definitions>");
    session.open("/");
    long before = session.api().get("/api/journeys").path("journeys").size();
    session.driver().findElement(By.cssSelector("input[type=file]")).sendKeys(file.toString());
    session.until(
        "it is refused",
        () -> session.shows("#berichten [role=alert]", "Dit bestand kunnen we niet lezen"));
    assertThat(session.text("#berichten")).contains("Er is niets veranderd");
    assertThat(session.api().get("/api/journeys").path("journeys").size()).isEqualTo((int) before);
  }

  @Test
  void aRunIsStoppedAndStartedAgain() {
    session.open(REIS + "/uitkomst?situatie=" + TestJourneys.LONG);
    session.press("Reken nu");
    session.until("it runs", () -> !session.all(".run-bar").isEmpty());
    session.press("Stop");
    session.until("it stopped", () -> session.shows(".run", "Gestopt."));
    session.press("Reken opnieuw");
    session.until("it runs again", () -> !session.all(".run-bar").isEmpty());
    session.press("Stop");
    session.until("it stopped again", () -> session.shows(".run", "Gestopt."));
  }

  @Test
  void glassesGoAlongFromMapToWalkToOutcome() {
    session.api().simulate(TestJourneys.JOURNEY, "scenario");
    session.open(REIS + "/kaart?beeld=bpmn");
    String all = session.text("h1");
    session.click(".chips label:nth-child(4)");
    session.until("the sentence is of the group", () -> !session.text("h1").equals(all));
    assertThat(session.driver().getCurrentUrl()).contains("bril=basis");
    session.press("Wandeling");
    session.settle();
    session.press("Begin de wandeling");
    for (int step = 0; step < 3; step++) {
      session.press("Volgende");
    }
    assertThat(session.driver().getCurrentUrl()).contains("/wandeling/").contains("bril=basis");
    session.press("Naar de kaart");
    session.settle();
    session.press("Uitkomst");
    session.settle();
    assertThat(session.all("input[type=radio][value=basis]:checked")).hasSize(1);
  }

  @Test
  void aChangedNumberIsKeptAsANewSituationAndGivesTheFiguresOfTheCommandLine() throws IOException {
    session.open(REIS + "/getallen");
    WebElement field =
        session.driver().findElement(By.cssSelector("[data-key='/arrivals/perDay']"));
    field.sendKeys(Keys.chord(Keys.CONTROL, "a"), "120", Keys.TAB);
    session.until("the change is told", () -> session.shows(".saved", "1 wijziging"));
    session.press("Bewaar als nieuwe situatie");
    session.driver().findElement(By.id("nieuwe-naam")).sendKeys("Meer meldingen", Keys.ENTER);
    session.until(
        "the situation opens",
        () -> session.driver().getCurrentUrl().contains("situatie=meer-meldingen"));
    session.until("its name is there", () -> session.shows("h1", "Meer meldingen"));
    session.press("Bewaar en reken");
    session.until("it has run", () -> session.shows("main", "Bekijk de uitkomst"));
    session.press("Bekijk de uitkomst");
    session.settle();
    Path journey = session.journeys().resolve(TestJourneys.JOURNEY);
    String calculated =
        ViewerProcess.run(
            "simulate",
            journey.toString(),
            "--scenario",
            journey.resolve("scenarios/meer-meldingen.json").toString(),
            "--format",
            "json");
    JsonNode told = JsonMapper.shared().readTree(calculated);
    JsonNode page =
        session
            .api()
            .get("/api/journeys/" + TestJourneys.JOURNEY + "/outcome?situatie=meer-meldingen");
    for (String statistic : List.of("p50", "p90")) {
      JsonNode shown = page.at("/speed/groups/*/" + statistic);
      JsonNode metric = metric(told, statistic);
      drawn(shown.path("v"), metric.path("value"));
      drawn(shown.path("lo"), metric.path("ci95Low"));
      drawn(shown.path("hi"), metric.path("ci95High"));
      assertThat(ShownFigure.read(shown.path("text").asString()).orElseThrow())
          .matches(
              figure ->
                  figure.shows(
                      metric.path("value").asDouble(),
                      metric.path("ci95Low").asDouble(),
                      metric.path("ci95High").asDouble()));
    }
    session.click("#helft .twin summary");
    assertThat(session.text("#helft .twin"))
        .contains(page.at("/speed/groups/*/p90/text").asString());
  }

  @Test
  void languageAndThemeAreOneClick() {
    session.open(REIS + "/uitkomst");
    session.click("#kop .tongue a");
    session.until("it speaks English", () -> session.shows("#kop .stops", "Outcome"));
    assertThat(session.script("return document.documentElement.lang")).isEqualTo("en");
    session.settle();
    session.press("Dark");
    assertThat(session.script("return document.documentElement.dataset.theme")).isEqualTo("dark");
    session.click("#kop .tongue a");
    session.until("it speaks Dutch again", () -> session.shows("#kop .stops", "Uitkomst"));
    assertThat(session.script("return document.documentElement.dataset.theme")).isEqualTo("dark");
  }

  /** What is drawn has four digits of what was computed; what is read is compared in full. */
  private static void drawn(JsonNode shown, JsonNode computed) {
    double value = computed.asDouble();
    double drawn = new BigDecimal(value).round(new MathContext(4)).doubleValue();
    assertThat(shown.asDouble()).isEqualTo(drawn);
  }

  private static JsonNode metric(JsonNode result, String statistic) {
    for (JsonNode row : result.path("metrics")) {
      if (row.path("metric").asString().equals("leadTime")
          && row.path("statistic").asString().equals(statistic)
          && row.path("group").asString().equals("*")
          && row.path("channel").asString().equals("*")
          && row.path("element").asString().equals("*")) {
        return row;
      }
    }
    throw new AssertionError("No lead time " + statistic);
  }
}
