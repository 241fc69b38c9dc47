package nl.inwonerreis.web.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import nl.inwonerreis.web.run.CheckJourney;
import nl.inwonerreis.web.run.SimulateJourney;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands with the real modeller and simulator, from files to files. */
class WholeJourneyTest {

  private static final String BPMN =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
          xmlns:journey="urn:inwonerreis:journey:1" id="d" targetNamespace="urn:test">
        <process id="p" name="Melding doen" isExecutable="false">
          <startEvent id="Begin"><outgoing>f1</outgoing></startEvent>
          <sequenceFlow id="f1" sourceRef="Begin" targetRef="Melden"/>
          <task id="Melden" name="Melden">
            <extensionElements><journey:touchpoint layer="frontstage">
              <journey:offer channel="web" text="texts/weg.md"/>
            </journey:touchpoint></extensionElements>
            <incoming>f1</incoming><outgoing>f2</outgoing>
          </task>
          <sequenceFlow id="f2" sourceRef="Melden" targetRef="Klaar"/>
          <endEvent id="Klaar"><incoming>f2</incoming></endEvent>
        </process>
      </definitions>
      """;
  private static final String SCENARIO =
      """
      {"format": 1, "name": "Zoals het nu is", "start": "2026-01-05", "duration": "P4W",
       "warmUp": "P1W", "replications": 5, "arrivals": {"perDay": 20}}
      """;

  @TempDir Path folder;
  private String journey = "";

  @BeforeEach
  void makeJourney() throws IOException {
    Path reis = Files.createDirectory(folder.resolve("reis"));
    Files.writeString(reis.resolve("journey.bpmn"), BPMN);
    Files.writeString(reis.resolve("scenario.json"), SCENARIO);
    journey = reis.toString();
  }

  private static Screenplay play() {
    return Screenplay.dutch().checker(new CheckJourney()).simulator(new SimulateJourney("1.2.3"));
  }

  @Test
  void aJourneyIsSimulatedFromFilesToSentences() {
    Screenplay play = play();
    assertThat(play.run("simulate", journey)).isZero();
    assertThat(play.out())
        .contains("Van de 100 inwoners worden er 100 (100–100) geholpen.")
        .contains("Situatie 'Zoals het nu is': 5 herhalingen");
  }

  @Test
  void theSameSeedGivesTheSameFilesWhateverTheThreads() throws IOException {
    for (String threads : new String[] {"1", "2"}) {
      String out = folder.resolve("uit" + threads).toString();
      String[] line = {
        "simulate", journey, "--seed", "9", "--threads", threads, "--out", out, "--log", "csv.gz"
      };
      assertThat(play().run(line)).isZero();
    }
    for (String file : new String[] {"metrics.csv", "result.json"}) {
      assertThat(folder.resolve("uit1").resolve(file))
          .hasSameBinaryContentAs(folder.resolve("uit2").resolve(file));
    }
    assertThat(log("uit1")).isEqualTo(log("uit2")).startsWith("scenario,replication,case");
  }

  private String log(String out) throws IOException {
    Path file = folder.resolve(out).resolve("log.csv.gz");
    try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void optionsChangeTheScenario() {
    Screenplay play = play();
    String[] line = {
      "simulate", journey, "--replications", "3", "--set", "/arrivals/perDay=5", "--seed", "77"
    };
    assertThat(play.run(line)).isZero();
    assertThat(play.out()).contains("3 herhalingen").contains("Startgetal 77");
  }

  @Test
  void aWrongNumberIsRefusedAtItsPointer() {
    Screenplay play = play();
    assertThat(play.run("simulate", journey, "--set", "/arrivals/perDay=-5")).isEqualTo(1);
    assertThat(play.err()).contains("/arrivals/perDay").contains("Doe dit:");
    assertThat(play.out()).isEmpty();
  }

  @Test
  void brokenXmlIsRefusedWithItsLine() throws IOException {
    Path broken = Files.writeString(folder.resolve("stuk.bpmn"), BPMN.replace("</task>", ""));
    Screenplay simulate = play();
    assertThat(simulate.run("simulate", broken.toString())).isEqualTo(1);
    assertThat(simulate.err()).contains("regel ");
    Screenplay check = play();
    assertThat(check.run("check", broken.toString())).isEqualTo(1);
    assertThat(check.out()).contains("fout: regel ");
  }

  @Test
  void checkOfAFolderWarnsOfAMissingTextAndOfAScenarioThatIsWrong() throws IOException {
    Path scenarios = Files.createDirectory(Path.of(journey).resolve("scenarios"));
    Files.writeString(scenarios.resolve("a.json"), "{\"format\": 1, \"sead\": 4}");
    Files.writeString(scenarios.resolve("b.json"), "{\"format\": 1, \"journey\": \"weg.bpmn\"}");
    Screenplay play = play();
    assertThat(play.run("check", journey)).isEqualTo(1);
    assertThat(play.out().replaceAll("\\s+", " "))
        .contains("De tekst 'texts/weg.md' van 'Melden' is er niet.")
        .contains("seed")
        .contains("weg.bpmn");
  }

  @Test
  void aLoneBpmnFileRunsWithDefaultsNamedOneByOne() throws IOException {
    Path lone = Files.writeString(folder.resolve("los.bpmn"), BPMN);
    Screenplay play = play();
    String[] line = {"simulate", lone.toString(), "--duration", "P4W", "--replications", "2"};
    assertThat(play.run(line)).isZero();
    assertThat(play.out()).contains("Door het programma ingevuld").contains("Melden");
  }
}
