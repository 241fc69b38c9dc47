package nl.inwonerreis.web.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.inwonerreis.web.run.CompareJourney;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code compare} with the real simulator, from files to sentences. */
class CompareCommandTest {

  static final String BPMN =
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
  private static final String SCENARIO =
      """
      {"format": 1, "name": "Zoals het nu is", "start": "2026-01-05", "duration": "P4W",
       "warmUp": "P1W", "replications": 10, "arrivals": {"perHour": 22},
       "groups": {"basis": {"share": 0.8, "channels": {"phone": 1}},
                  "zelfredzaam": {"share": 0.2, "channels": {"phone": 1}}},
       "staff": {"kcc": {"name": "KCC", "count": 2}},
       "elements": {"Bellen": {"*": {"staff": "kcc", "patience": {"exponential": {"mean": "PT2M"}},
          "handling": {"exponential": {"mean": "PT5M"}}}}}}
      """;

  @TempDir Path folder;
  private Path journey = Path.of("");

  @BeforeEach
  void makeJourney() throws IOException {
    journey = Files.createDirectories(folder.resolve("reis/scenarios")).getParent();
    Files.writeString(journey.resolve("journey.bpmn"), BPMN);
    Files.writeString(journey.resolve("scenario.json"), SCENARIO);
    scenario("erbij", "{\"name\": \"Een collega erbij\", \"staff\": {\"kcc\": {\"count\": 3}}}");
    scenario("zelfde", "{\"name\": \"Precies zo\"}");
  }

  private String scenario(String name, String patch) throws IOException {
    String text = patch.replaceFirst("\\{", "{\"extends\": \"../scenario.json\", ");
    Path file = journey.resolve("scenarios").resolve(name + ".json");
    Files.writeString(file, text);
    return file.toString();
  }

  private static Screenplay play() {
    return Screenplay.dutch().comparer(new CompareJourney("1.2.3"));
  }

  @Test
  void allWhatIfsAreComparedWithTheBase() {
    Screenplay play = play();
    assertThat(play.run("compare", journey.toString())).as(play.err()).isZero();
    assertThat(play.out())
        .contains("A. Zoals het nu is (uitgangspunt)")
        .contains("Met B worden meer inwoners geholpen, en in geen groep minder")
        .contains("Geen duidelijk verschil tussen A en C")
        .contains("startgetal 1, 10 herhalingen");
  }

  @Test
  void twoScenariosAreComparedWithEachOther() throws IOException {
    String more = journey.resolve("scenarios/erbij.json").toString();
    String same = journey.resolve("scenarios/zelfde.json").toString();
    Screenplay play = play();
    assertThat(play.run("compare", journey.toString(), "--scenario", more, "--scenario", same))
        .isZero();
    assertThat(play.out())
        .contains("A. Een collega erbij (uitgangspunt)")
        .contains("Met B worden minder inwoners geholpen");
  }

  @Test
  void aScenarioThatEqualsTheBaseDiffersByExactlyNothing() {
    String same = journey.resolve("scenarios/zelfde.json").toString();
    Screenplay play = play();
    assertThat(play.run("compare", journey.toString(), "--scenario", same, "--format", "csv"))
        .isZero();
    String[] lines = play.out().split("\r\n", -1);
    assertThat(lines.length).isGreaterThan(50);
    for (int i = 1; i < lines.length - 1; i++) {
      assertThat(lines[i].split(",", -1)[13]).as(lines[i]).isEqualTo("0");
    }
  }

  @Test
  void theBestIsFoundWithItsProbability() {
    Screenplay play = play();
    assertThat(play.run("compare", journey.toString(), "--best", "helped")).isZero();
    assertThat(play.out())
        .contains("Geholpen is het best bij B. Een collega erbij. De kans dat dit klopt is");
  }

  @Test
  void aMeasureThatDoesNotExistIsToldWithThoseThatDo() {
    Screenplay play = play();
    assertThat(play.run("compare", journey.toString(), "--best", "geluk")).isEqualTo(2);
    assertThat(play.err()).contains("geluk").contains("leadTime.p90");
  }

  @Test
  void runsOfAnotherLengthAreRefusedAtTheirPlace() throws IOException {
    String longer = scenario("langer", "{\"name\": \"Langer\", \"duration\": \"P8W\"}");
    Screenplay play = play();
    assertThat(play.run("compare", journey.toString(), "--scenario", longer)).isEqualTo(1);
    assertThat(play.err()).contains("/duration").contains("56").contains("28");
  }

  @Test
  void withoutAnythingToCompareWithThatIsSaid() throws IOException {
    Files.delete(journey.resolve("scenarios/erbij.json"));
    Files.delete(journey.resolve("scenarios/zelfde.json"));
    Screenplay play = play();
    assertThat(play.run("compare", journey.toString())).isEqualTo(2);
    assertThat(play.err()).contains("Er is niets om mee te vergelijken");
  }

  @Test
  void theSameSeedGivesTheSameJsonWhateverTheThreads() {
    Screenplay one = play();
    Screenplay two = play();
    one.run("compare", journey.toString(), "--format", "json", "--threads", "1");
    two.run("compare", journey.toString(), "--format", "json", "--threads", "2");
    assertThat(one.out()).isNotEmpty().isEqualTo(two.out());
  }
}
