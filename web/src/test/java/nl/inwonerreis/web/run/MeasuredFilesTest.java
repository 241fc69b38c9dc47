package nl.inwonerreis.web.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.inwonerreis.modeller.journey.Finding;
import nl.inwonerreis.simulator.result.Result;
import nl.inwonerreis.web.library.JourneyFiles;
import nl.inwonerreis.web.library.JourneyFinder;
import nl.inwonerreis.web.library.Situation;
import nl.inwonerreis.web.report.CheckedFile;
import nl.inwonerreis.web.report.PageData;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Measured series in the folder of a journey, from the files on disk to findings and results. */
class MeasuredFilesTest {

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
  private Path journey = Path.of("");

  @BeforeEach
  void makeJourney() throws IOException {
    journey = Files.createDirectories(folder.resolve("journeys/bellen"));
    Files.writeString(
        journey.resolve("journey.bpmn"),
        """
        <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="t">
        <process id="P"><startEvent id="S"/><userTask id="Gesprek"/><endEvent id="E"/>
        <sequenceFlow id="f" sourceRef="S" targetRef="Gesprek"/>
        <sequenceFlow id="g" sourceRef="Gesprek" targetRef="E"/></process></definitions>
        """);
    Files.writeString(
        journey.resolve("scenario.json"),
        """
        {"format": 1, "name": "Nu", "start": "2026-01-05", "duration": "P14D", "warmUp": "P1D",
         "replications": 2, "arrivals": {"perDay": 20},
         "elements": {"Gesprek": {"*": {"handling": "PT3M"}}}}
        """);
  }

  private void measure(String line) throws IOException {
    Files.createDirectories(journey.resolve("measured"));
    Files.writeString(
        journey.resolve("measured/a.csv"),
        "from,metric,element,statistic,value,source\n2022-01-01," + line + ",bron\n");
  }

  private Result simulate() throws Exception {
    JourneyFiles files = JourneyFinder.find(journey, null);
    SimulationOrder order = new SimulationOrder(files, List.of(), null, 1, null);
    Result result = new SimulateJourney("1").simulate(order, QUIET).result();
    assertThat(result).isNotNull();
    return result;
  }

  @Test
  void aSeriesStandsBesideARunAndChangesNothingOfIt() throws Exception {
    Result before = simulate();
    measure("handling,Gesprek,mean,PT3M");
    Result after = simulate();
    assertThat(after.measured().points()).hasSize(1);
    assertThat(after.metrics()).isEqualTo(before.metrics());
    assertThat(after.facts()).isEqualTo(before.facts());
    assertThat(after.warnings()).isEqualTo(before.warnings());
  }

  @Test
  void checkTellsAnUnknownElementWithItsLineAndRefusesNothing() throws Exception {
    measure("handling,Gesprk,mean,PT3M");
    List<CheckedFile> files = new CheckJourney().check(JourneyFinder.find(journey, null));
    CheckedFile file = files.get(files.size() - 1);
    assertThat(file.file()).endsWith("a.csv");
    assertThat(file.isOk()).isTrue();
    Finding finding = file.findings().get(0);
    assertThat(finding.line()).isEqualTo(2);
    assertThat(finding.remedy().nl()).contains("'Gesprek'");
  }

  @Test
  void aPageShowsWhatIsMeasuredByNowAndAKeptResultStaysOfNow() throws Exception {
    OpenJourneys journeys = new OpenJourneys("1");
    Situation situation = Situation.list(journey).get(0);
    StoredResults results = new StoredResults(journeys, "1");
    Opened opened = journeys.open(journey, situation, List.of());
    results.keep(journey, situation, simulate(), opened.surroundings());
    measure("handling,Gesprek,mean,PT3M");
    StoredResults.Stored kept = results.findNewest(journey, situation).orElseThrow();
    assertThat(kept.state()).isEqualTo(PageData.ResultState.CURRENT);
    Result shown = journeys.page(journey, situation, kept.result(), kept.state()).result();
    assertThat(shown).isNotNull();
    assertThat(shown.measured().points()).hasSize(1);
  }
}
