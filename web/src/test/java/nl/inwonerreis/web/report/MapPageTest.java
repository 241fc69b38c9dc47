package nl.inwonerreis.web.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.inwonerreis.modeller.bpmn.BpmnReader;
import nl.inwonerreis.modeller.bpmn.BpmnReading;
import nl.inwonerreis.modeller.journey.Finding;
import nl.inwonerreis.modeller.journey.Severity;
import nl.inwonerreis.modeller.journey.Text;
import nl.inwonerreis.simulator.result.Result;
import nl.inwonerreis.web.report.PageData.ResultState;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the map tells of each step, and what it keeps silent about. */
class MapPageTest {

  private static final String BPMN =
      """
      <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" id="d" targetNamespace="t"
          xmlns:journey="urn:inwonerreis:journey:1">
        <process id="P">
          <extensionElements><journey:journey question="Lukt het?">
            <journey:stage id="melden" name="Melden"/><journey:stage id="weten" name="Weten"/>
            <journey:group ref="zelfredzaam"/><journey:group ref="basis"/>
            <journey:data id="plek" name="De plek" known="no"/>
          </journey:journey></extensionElements>
          <task id="Bericht" name="Bericht krijgen"><extensionElements>
            <journey:touchpoint stage="weten" layer="frontstage" initiative="municipality"/>
          </extensionElements></task>
          <startEvent id="Begin"/>
          <task id="Melden" name="Melding doen"><extensionElements>
            <journey:touchpoint stage="melden" initiative="resident" momentOfTruth="true">
              <journey:offer channel="phone" text="texts/script.md"/>
              <journey:asks data="plek"/>
              <journey:promise within="P10D" clock="workingDays" to="Bericht"/>
              <journey:barrier kind="language"/>
              <journey:note kind="pain" source="workshop" count="4">De kaart werkt niet</journey:note>
            </journey:touchpoint>
          </extensionElements></task>
          <exclusiveGateway id="Vraag" name="Nog iets?"/>
          <endEvent id="Klaar"/>
          <sequenceFlow id="f1" sourceRef="Begin" targetRef="Melden"/>
          <sequenceFlow id="f2" sourceRef="Melden" targetRef="Vraag"/>
          <sequenceFlow id="f3" sourceRef="Vraag" targetRef="Bericht"/>
          <sequenceFlow id="f4" sourceRef="Vraag" targetRef="Melden"/>
          <sequenceFlow id="f5" sourceRef="Bericht" targetRef="Klaar"/>
        </process>
      </definitions>
      """;

  private static final Finding WARNING =
      Finding.of(
          "text-missing",
          Severity.WARNING,
          "Melden",
          3,
          new Text("Er is geen tekst.", "There is no text."),
          new Text("Schrijf hem.", "Write it."));

  private static JsonNode page(@Nullable Result result, String bpmn, Language language) {
    BpmnReading reading = BpmnReader.read(bpmn.getBytes(StandardCharsets.UTF_8), "journey.bpmn");
    PageData data =
        new PageData(
            "reis",
            Path.of("reis"),
            "scenario",
            reading.journey(),
            null,
            null,
            JourneyOutline.EMPTY,
            List.of(new CheckedFile("journey.bpmn", List.of(WARNING), Map.of())),
            result,
            result == null ? ResultState.NONE : ResultState.CURRENT);
    return new JsonMapper().readTree(MapPage.json(data, language));
  }

  private static JsonNode element(JsonNode page, String id) {
    return page.path("elements")
        .valueStream()
        .filter(e -> e.path("id").asString().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void stepsStandInTheOrderOfTheJourneyNotOfTheFile() {
    JsonNode page = page(null, BPMN, Language.NL);
    assertThat(page.path("elements").valueStream().map(e -> e.path("id").asString()).toList())
        .containsExactly("Melden", "Bericht");
    assertThat(page.path("hasTouchpoints").asBoolean()).isTrue();
  }

  @Test
  void aTouchpointTellsWhatTheModelSaysOfIt() {
    JsonNode melden = element(page(null, BPMN, Language.NL), "Melden");
    assertThat(melden.path("stage").asString()).isEqualTo("melden");
    assertThat(melden.path("momentOfTruth").asBoolean()).isTrue();
    assertThat(melden.path("offers").path(0).path("text").asString()).isEqualTo("texts/script.md");
    assertThat(melden.path("asks").path(0).asString()).isEqualTo("De plek");
    assertThat(melden.path("promises").path(0).asString())
        .isEqualTo("Beloofd: binnen 10 dagen (werkdagen) is er 'Bericht krijgen'.");
    assertThat(melden.path("barriers").path(0).asString()).isEqualTo("taal");
    assertThat(melden.path("notes").path(0).path("count").asInt()).isEqualTo(4);
    assertThat(melden.path("findings").path(0).path("message").asString())
        .isEqualTo("Er is geen tekst.");
  }

  @Test
  void dropOffStandsWithItsIntervalPerKindAndGroup() {
    SampleResults result = new SampleResults();
    result.row("dropOff", "", "Melden", "basis", "*", "share", 0.2, 0.01);
    result.dropOff("Melden", "hung-up", "basis", 60, 0.19);
    JsonNode groups = element(page(result.make(), BPMN, Language.NL), "Melden").path("groups");
    JsonNode basis = groups.path("basis").path("dropOff");
    assertThat(basis.path("tag").asString()).isEqualTo("20 haken af (19–21)");
    assertThat(basis.path("kinds").path(0).path("name").asString()).isEqualTo("hangt op");
    assertThat(basis.path("kinds").path(0).path("share").path("v").asDouble()).isEqualTo(0.19);
  }

  @Test
  void waitingIsToldOverAllAndByChannel() {
    JsonNode all =
        element(page(SampleResults.full(), BPMN, Language.NL), "Melden").path("groups").path("*");
    assertThat(all.path("channels").path(0).path("id").isMissingNode())
        .as("visits by channel have no share in this result")
        .isTrue();
    SampleResults more = new SampleResults();
    more.row("visits", "", "Melden", "*", "phone", "share", 0.6, 0.01);
    more.row("visits", "", "Melden", "*", "phone", "count", 600, 8);
    more.time("waiting", "Melden", "*", "phone", 62, 2, 400, 8);
    more.time("waiting", "Melden", "*", "*", 30, 2, 300, 8);
    JsonNode melden =
        element(page(more.make(), BPMN, Language.NL), "Melden").path("groups").path("*");
    JsonNode wait = melden.path("waits").path(0);
    assertThat(wait.path("p90").path("v").asDouble()).isEqualTo(300);
    assertThat(wait.path("tag").asString()).startsWith("rij 5 min");
    assertThat(wait.path("channels").path("phone").path("p90").path("text").asString())
        .startsWith("6,7 min");
    assertThat(melden.path("channels").path(0).path("visits").path("text").asString())
        .isEqualTo("60 (59–61)");
  }

  @Test
  void fewerThanFiveResidentsAreOnlyAText() {
    SampleResults few = new SampleResults();
    few.row("visits", "", "Melden", "basis", "*", "share", 0.001, 0.0001);
    few.row("visits", "", "Melden", "basis", "*", "count", 0.2, 0.1);
    few.row("arrived", "", "*", "basis", "*", "count", 200, 1);
    few.row("dropOff", "", "Melden", "basis", "*", "share", 0.001, 0.0001);
    few.row("dropOff", "", "Melden", "basis", "*", "count", 0.2, 0.1);
    JsonNode basis =
        element(page(few.make(), BPMN, Language.NL), "Melden").path("groups").path("basis");
    assertThat(basis.path("visits").toString()).isEqualTo("{\"text\":\"te weinig om te tonen\"}");
    assertThat(basis.path("dropOff").path("all").has("v")).isFalse();
    assertThat(basis.path("dropOff").has("kinds")).isFalse();
  }

  @Test
  void theOpeningNamesAllAndEachGroup() {
    JsonNode opening = page(SampleResults.full(), BPMN, Language.NL).path("opening");
    assertThat(opening.path("*").path("title").asString())
        .isEqualTo("Van de 100 inwoners worden er 84 geholpen");
    assertThat(opening.path("*").path("detail").asString()).startsWith("'Basis' wordt het minst");
    assertThat(opening.path("basis").path("title").asString())
        .isEqualTo("Basis: 61 van de 100 geholpen");
  }

  @Test
  void theLegendCountsAssumptions() {
    JsonNode legend = page(SampleResults.full(), BPMN, Language.EN).path("legend");
    assertThat(legend.path("text").asString()).isEqualTo("1 of the 2 numbers are an assumption.");
    assertThat(legend.path("defaults").asString()).isEqualTo("The program filled in 1 itself.");
  }

  @Test
  void aFileThatCannotBeReadGivesNoElements() {
    JsonNode page = page(null, "<definitions", Language.NL);
    assertThat(page.path("readable").asBoolean()).isFalse();
    assertThat(page.has("elements")).isFalse();
  }
}
