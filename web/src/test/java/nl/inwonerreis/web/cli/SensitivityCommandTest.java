package nl.inwonerreis.web.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.inwonerreis.web.report.Language;
import nl.inwonerreis.web.run.SensitivityJourney;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code sensitivity} with the real simulator, from files to sentences. */
class SensitivityCommandTest {

  private static final String BPMN =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
          xmlns:journey="urn:inwonerreis:journey:1" id="d" targetNamespace="urn:test">
        <process id="p" name="Melding doen" isExecutable="false">
          <startEvent id="Begin"/>
          <sequenceFlow id="f1" sourceRef="Begin" targetRef="Bellen"/>
          <task id="Bellen" name="Bellen">
            <extensionElements><journey:touchpoint layer="frontstage">
              <journey:offer channel="phone"/>
            </journey:touchpoint></extensionElements>
          </task>
          <sequenceFlow id="f2" sourceRef="Bellen" targetRef="Klaar"/>
          <endEvent id="Klaar"/>
        </process>
      </definitions>
      """;

  /** Two agents at the edge of what they can do: how long a call takes decides who is helped. */
  private static final String SCENARIO =
      """
      {"format": 1, "name": "Zoals het nu is", "start": "2026-01-05", "duration": "P3D",
       "warmUp": "P1D", "replications": 10, "arrivals": {"perHour": 22},
       "groups": {"basis": {"share": 0.8, "channels": {"phone": 1}},
                  "zelfredzaam": {"share": 0.2, "channels": {"phone": 1}}},
       "staff": {"kcc": {"name": "KCC", "count": 2, "costPerHour": 60}},
       "elements": {"Bellen": {"*": {"staff": "kcc", "patience": {"exponential": {"mean": "PT2M"}},
          "handling": {"exponential": {"mean": "PT5M"}}}}},
       "sources": {"/staff": {"kind": "measured", "text": "rooster"},
         "/elements/Bellen/*/handling": {"kind": "assumption", "low": "PT2M", "high": "PT8M"}}}
      """;

  @TempDir Path folder;
  private Path journey = Path.of("");

  @BeforeEach
  void makeJourney() throws IOException {
    journey = Files.createDirectories(folder.resolve("reis/scenarios")).getParent();
    Files.writeString(journey.resolve("journey.bpmn"), BPMN);
    Files.writeString(journey.resolve("scenario.json"), SCENARIO);
    scenario(
        "korter",
        "{\"name\": \"Korter\", \"elements\": {\"Bellen\": {\"*\": {\"handling\": {\"exponential\": {\"mean\": \"PT3M\"}}}}}}");
    scenario("erbij", "{\"name\": \"Een collega erbij\", \"staff\": {\"kcc\": {\"count\": 4}}}");
  }

  private Path scenario(String name, String patch) throws IOException {
    Path file = journey.resolve("scenarios").resolve(name + ".json");
    return Files.writeString(file, patch);
  }

  private static Screenplay play() {
    return new Screenplay(Language.NL).sensitivity(new SensitivityJourney("1.2.3"));
  }

  private String run(String... more) {
    Screenplay play = play();
    String[] all = new String[more.length + 2];
    all[0] = "sensitivity";
    all[1] = journey.toString();
    System.arraycopy(more, 0, all, 2, more.length);
    assertThat(play.run(all)).as(play.err()).isZero();
    return play.out();
  }

  @Test
  void whatTheOutcomeRestsOnIsToldFirst() {
    assertThat(run().replaceAll("\\s+", " "))
        .contains(
            "Deze uitkomst hangt vooral af van Bellen › hoe lang het werk duurt, en dat is een aanname.")
        .contains("van 2 minuten tot 8 minuten gaat de uitkomst van")
        .contains("telkens 3 dagen")
        .contains("aandeel");
  }

  @Test
  void anotherOutcomeRestsOnOtherNumbers() {
    assertThat(run("--metric", "waiting", "--format", "csv").split("\r\n"))
        .hasSizeGreaterThan(4)
        .anyMatch(
            line -> line.contains(",waiting,/elements/Bellen/*/patience,assumption,90,120,150,"));
  }

  @Test
  void theSameSeedGivesTheSameJsonWhateverTheThreads() {
    assertThat(run("--format", "json", "--threads", "1"))
        .isEqualTo(run("--format", "json", "--threads", "2"))
        .contains("\"tornado\"", "\"sobol\"", "\"muStar\"");
  }

  @Test
  void withSeveralScenariosItSaysHowOftenTheyChangePlaces() {
    String base = journey.resolve("scenario.json").toString();
    String more = journey.resolve("scenarios/erbij.json").toString();
    assertThat(run("--scenario", base, "--scenario", more).replaceAll("\\s+", " "))
        .contains("A. Zoals het nu is", "B. Een collega erbij")
        .contains("wisselen A en B niet van plaats: 0 van de");
  }

  @Test
  void anOutcomeWithoutAValueIsRefusedWithARemedy() {
    Screenplay play = play();
    assertThat(play.run("sensitivity", journey.toString(), "--metric", "promiseKept")).isEqualTo(1);
    assertThat(play.err()).contains("promiseKept").contains("--metric");
  }

  @Test
  void whereEverythingIsMeasuredThereIsNothingToVary() throws IOException {
    String sure =
        SCENARIO.replaceFirst("\"sources\": \\{", "\"sources\": {\"\": {\"kind\": \"measured\"},");
    Files.writeString(
        journey.resolve("scenario.json"),
        sure.replace("\"kind\": \"assumption\"", "\"kind\": \"measured\""));
    Screenplay play = play();
    assertThat(play.run("sensitivity", journey.toString())).isEqualTo(1);
    assertThat(play.err()).contains("Er is niets om te variëren");
  }

  @Test
  void aStopEndsItWithCode130() {
    Screenplay play = play().interrupted();
    assertThat(play.run("sensitivity", journey.toString())).isEqualTo(130);
    assertThat(play.out()).isEmpty();
  }
}
