package nl.inwonerreis.web.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.inwonerreis.modeller.journey.Finding;
import nl.inwonerreis.modeller.journey.Severity;
import nl.inwonerreis.modeller.journey.Text;
import nl.inwonerreis.web.library.JourneyFiles;
import nl.inwonerreis.web.report.CheckedFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command {@code check} with a checker that finds fault with files called {@code fout}. */
class CheckCommandTest {

  @TempDir Path folder;
  private String good = "";
  private String bad = "";

  @BeforeEach
  void makeFiles() throws IOException {
    good = Files.writeString(folder.resolve("goed.bpmn"), "<x/>").toString();
    bad = Files.writeString(folder.resolve("fout.bpmn"), "<x/>").toString();
  }

  private static List<CheckedFile> check(JourneyFiles files) {
    String file = files.bpmn().toString();
    if (!file.contains("fout")) {
      return List.of(new CheckedFile(file, List.of(), Map.of()));
    }
    Text message = new Text("Dit klopt niet: \"a\".", "This is wrong: \"a\".");
    Text remedy = new Text("Haal het weg.", "Remove it.");
    return List.of(
        new CheckedFile(
            file,
            List.of(
                Finding.of("rule-a", Severity.ERROR, "Melden", 3, message, remedy),
                Finding.at("rule-b", Severity.WARNING, "/staff/kcc", message, remedy)),
            Map.of("Melden", "Melding doen")));
  }

  private static Screenplay play() {
    return Screenplay.dutch().checker(CheckCommandTest::check);
  }

  @Test
  void aJourneyInOrderIsExitCode0() {
    Screenplay play = play();
    assertThat(play.run("check", good)).isZero();
    assertThat(play.out()).contains("goed.bpmn: in orde").contains("1 bestand bekeken: 0 fouten");
  }

  @Test
  void findingsAreGroupedPerFileAndExitCode1() {
    Screenplay play = play();
    assertThat(play.run("check", good, bad)).isEqualTo(1);
    assertThat(play.out())
        .contains("fout: Melding doen (Melden), regel 3")
        .contains("let op: op /staff/kcc")
        .contains("Doe dit: Haal het weg.")
        .contains("2 bestanden bekeken: 1 fout, 1 keer let op.");
  }

  @Test
  void aMissingFileDoesNotStopTheOthersAndIsExitCode2() {
    Screenplay play = play();
    assertThat(play.run("check", folder.resolve("geod.bpmn").toString(), bad)).isEqualTo(2);
    assertThat(play.err()).contains("geod.bpmn is er niet. Bedoelde je " + good);
    assertThat(play.out()).contains("1 bestand bekeken: 1 fout");
  }

  @Test
  void jsonHoldsEveryFileAndFinding() {
    Screenplay play = play();
    assertThat(play.run("check", good, bad, "nee.bpmn", "--format", "json")).isEqualTo(2);
    JsonNode root = JsonMapper.builder().build().readTree(play.out());
    assertThat(root.path("format").intValue()).isEqualTo(1);
    assertThat(root.path("files").size()).isEqualTo(3);
    assertThat(root.at("/files/0/ok").booleanValue()).isTrue();
    JsonNode finding = root.at("/files/1/findings/0");
    assertThat(finding.propertyNames())
        .containsExactly("rule", "severity", "element", "line", "pointer", "message", "remedy");
    assertThat(finding.path("severity").stringValue()).isEqualTo("error");
    assertThat(finding.path("line").intValue()).isEqualTo(3);
    assertThat(root.at("/files/1/findings/1/pointer").stringValue()).isEqualTo("/staff/kcc");
    assertThat(root.at("/files/2/ok").booleanValue()).isFalse();
  }

  @Test
  void sarifNamesRulesLevelsAndPlaces() {
    Screenplay play = play();
    assertThat(play.run("check", bad, "--format", "sarif")).isEqualTo(1);
    JsonNode run = JsonMapper.builder().build().readTree(play.out()).at("/runs/0");
    assertThat(run.at("/tool/driver/version").stringValue()).isEqualTo("1.2.3");
    assertThat(run.at("/tool/driver/rules").size()).isEqualTo(2);
    JsonNode result = run.at("/results/0");
    assertThat(result.path("ruleId").stringValue()).isEqualTo("rule-a");
    assertThat(result.path("level").stringValue()).isEqualTo("error");
    assertThat(result.at("/locations/0/physicalLocation/region/startLine").intValue()).isEqualTo(3);
    assertThat(result.at("/message/text").stringValue()).contains("Haal het weg.");
  }

  @Test
  void aFolderIsCheckedWithItsScenariosAndAFileAlone() throws IOException {
    Path journey = Files.createDirectories(folder.resolve("reis/scenarios")).getParent();
    Files.writeString(journey.resolve("journey.bpmn"), "<x/>");
    Files.writeString(journey.resolve("scenario.json"), "{}");
    Files.writeString(journey.resolve("scenarios/b.json"), "{}");
    StringBuilder seen = new StringBuilder();
    Screenplay play =
        Screenplay.dutch()
            .checker(
                files -> {
                  seen.append(files.scenario()).append(files.scenarios()).append(';');
                  return List.of();
                });
    play.run("check", journey.toString(), journey.resolve("journey.bpmn").toString());
    assertThat(seen.toString()).contains("scenario.json[").contains("b.json];null[];");
  }
}
