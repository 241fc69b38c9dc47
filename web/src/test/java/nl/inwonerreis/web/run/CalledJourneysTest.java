package nl.inwonerreis.web.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.inwonerreis.modeller.journey.Finding;
import nl.inwonerreis.simulator.result.Result;
import nl.inwonerreis.web.library.JourneyFinder;
import nl.inwonerreis.web.library.JourneyNotFound;
import nl.inwonerreis.web.library.Situation;
import nl.inwonerreis.web.report.CheckedFile;
import nl.inwonerreis.web.report.Language;
import nl.inwonerreis.web.report.MapPage;
import nl.inwonerreis.web.report.PageData;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Call activities of journeys in folders beside, from the files on disk to findings and results.
 */
class CalledJourneysTest {

  private static final String SCENARIO =
      """
      {"format": 1, "name": "Nu", "start": "2026-01-05", "duration": "P14D", "warmUp": "P1D",
       "replications": 2, "arrivals": {"perDay": 20}%s}
      """;

  private static final RunProgress QUIET =
      new RunProgress() {
        @Override
        public void finished(int done, int all) {}

        @Override
        public boolean isStopped() {
          return false;
        }
      };

  @TempDir Path folder;
  private Path journeys = Path.of("");

  @BeforeEach
  void makeJourneys() throws IOException {
    journeys = Files.createDirectory(folder.resolve("journeys"));
    journey("verhuizen", "Verhuizen", call("Adres", "adres"));
    journey("adres", "Controleren", "<userTask id=\"Bekijken\" name=\"Bekijken\"/>");
    scenario("verhuizen", "");
    scenario("adres", ", \"elements\": {\"Bekijken\": {\"*\": {\"handling\": \"PT3M\"}}}");
  }

  private static String call(String id, String called) {
    return "<callActivity id=\"%s\" name=\"%1$s\" calledElement=\"%s\"/>".formatted(id, called);
  }

  private void journey(String name, String process, String step) throws IOException {
    String id = step.replaceAll("(?s).*?id=\"(\\w+)\".*", "$1");
    Path made = Files.createDirectories(journeys.resolve(name));
    Files.writeString(
        made.resolve("journey.bpmn"),
        """
        <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="t">
        <process id="%s"><startEvent id="S"/>%s<endEvent id="E"/>
        <sequenceFlow id="f" sourceRef="S" targetRef="%s"/>
        <sequenceFlow id="g" sourceRef="%3$s" targetRef="E"/></process></definitions>
        """
            .formatted(process, step, id));
  }

  private void scenario(String name, String more) throws IOException {
    Files.writeString(journeys.resolve(name).resolve("scenario.json"), SCENARIO.formatted(more));
  }

  private List<Finding> check(String name) throws IOException, JourneyNotFound {
    return new CheckJourney()
        .check(JourneyFinder.find(journeys.resolve(name), null)).stream()
            .map(CheckedFile::findings)
            .flatMap(List::stream)
            .filter(f -> f.rule().contains("call"))
            .toList();
  }

  private List<String> rules(String name) throws IOException, JourneyNotFound {
    return check(name).stream().map(f -> f.rule() + " " + f.element()).toList();
  }

  private PreparedRun prepare(String name) throws IOException, JourneyNotFound {
    return PreparedRun.of("1", JourneyFinder.find(journeys.resolve(name), null), List.of(), null);
  }

  @Test
  void aJourneyBesideIsFoundByItsFolderAndItsNumbersCount() throws Exception {
    assertThat(check("verhuizen")).isEmpty();
    SimulationOrder order =
        new SimulationOrder(
            JourneyFinder.find(journeys.resolve("verhuizen"), null), List.of(), null, 1, null);
    Result result = new SimulateJourney("1").simulate(order, QUIET).result();
    assertThat(result).isNotNull();
    assertThat(result.metrics())
        .anySatisfy(
            row -> {
              assertThat(row.element()).isEqualTo("adres:Bekijken");
              assertThat(row.metric()).isEqualTo("handling");
              assertThat(row.statistic()).isEqualTo("mean");
              assertThat(row.value()).isEqualTo(180);
            });
    assertThat(result.facts().names()).containsEntry("adres:Bekijken", "Bekijken (adres)");
    assertThat(result.numbers())
        .anyMatch(n -> n.pointer().equals("/elements/adres:Bekijken/*/handling"));
  }

  @Test
  void aJourneyBesideIsFoundByItsProcess() throws Exception {
    journey("verhuizen", "Verhuizen", call("Adres", "Controleren"));
    assertThat(check("verhuizen")).isEmpty();
    assertThat(prepare("verhuizen").scenario().elements()).containsKey("adres:Bekijken");
  }

  @Test
  void aProcessInTwoFoldersIsToldWithBoth() throws Exception {
    journey("verhuizen", "Verhuizen", call("Adres", "Controleren"));
    journey("adres-oud", "Controleren", "<userTask id=\"Zien\"/>");
    assertThat(check("verhuizen"))
        .singleElement()
        .satisfies(
            f -> {
              assertThat(f.rule()).isEqualTo("called-process-ambiguous");
              assertThat(f.message().nl()).contains("'adres', 'adres-oud'");
            });
    assertThat(prepare("verhuizen").ready()).isNotNull();
  }

  @Test
  void aCircleIsRefusedWithBothSteps() throws Exception {
    journey("adres", "Controleren", call("Terug", "verhuizen"));
    Finding circle = check("verhuizen").get(0);
    assertThat(circle.element()).isEqualTo("Adres");
    assertThat(circle.message().nl()).contains("'Adres'").contains("'Terug'");
    assertThat(prepare("verhuizen").ready()).isNull();
    journey("verhuizen", "Verhuizen", call("Adres", "verhuizen"));
    assertThat(rules("verhuizen")).containsExactly("call-circle Adres");
  }

  @Test
  void callsWithinEachOtherHaveAnEnd() throws Exception {
    for (int level = 1; level < 7; level++) {
      journey("diep" + level, "Diep", call("Verder", "diep" + (level + 1)));
    }
    journey("diep7", "Diep", "<userTask id=\"Diepst\"/>");
    assertThat(rules("diep4")).isEmpty();
    assertThat(prepare("diep4").scenario()).isNotNull();
    assertThat(rules("diep2")).containsExactly("called-journey-refused Verder");
  }

  @Test
  void whatIsWrongThereIsToldHere() throws Exception {
    scenario("adres", ", \"elements\": {\"Bekeken\": {}}");
    Finding refused = check("verhuizen").get(0);
    assertThat(refused.rule()).isEqualTo("called-journey-refused");
    assertThat(refused.message().nl()).contains("Bekeken");
    assertThat(refused.remedy().nl()).contains("'adres'");
    assertThat(prepare("verhuizen").ready()).isNull();
  }

  @Test
  void nothingOutsideTheFolderIsLookedAt() throws Exception {
    Path outside = Files.createDirectory(folder.resolve("elders"));
    Files.copy(journeys.resolve("adres/journey.bpmn"), outside.resolve("journey.bpmn"));
    Files.createSymbolicLink(journeys.resolve("gelinkt"), outside);
    for (String name : List.of("../elders", outside.toString(), "gelinkt", ".", "..", "library")) {
      journey("verhuizen", "Verhuizen", call("Adres", name));
      assertThat(rules("verhuizen")).as(name).containsExactly("called-process-missing Adres");
    }
  }

  @Test
  void theMapShowsItsStepsAndSeesItsChanges() throws Exception {
    OpenJourneys open = new OpenJourneys("1");
    Situation situation = new Situation("scenario", journeys.resolve("verhuizen/scenario.json"));
    assertThat(map(open, situation)).contains("adres:Bekijken").contains("Bekijken (adres)");
    journey("adres", "Controleren", "<userTask id=\"Nazien\" name=\"Nazien\"/>");
    scenario("adres", "");
    assertThat(map(open, situation)).contains("adres:Nazien").doesNotContain("adres:Bekijken");
  }

  private String map(OpenJourneys open, Situation situation) throws IOException {
    return MapPage.json(
        open.page(journeys.resolve("verhuizen"), situation, null, PageData.ResultState.NONE),
        Language.NL);
  }
}
