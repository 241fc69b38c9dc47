package nl.inwonerreis.web.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import nl.inwonerreis.modeller.journey.Finding;
import nl.inwonerreis.modeller.journey.Severity;
import nl.inwonerreis.modeller.journey.Text;
import nl.inwonerreis.simulator.compare.Headline;
import nl.inwonerreis.web.report.CheckedFile;
import nl.inwonerreis.web.report.SampleResults;
import nl.inwonerreis.web.run.Aim;
import nl.inwonerreis.web.run.JourneySimulator;
import nl.inwonerreis.web.run.Simulated;
import nl.inwonerreis.web.run.SimulationOrder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code simulate} with a simulator that does as told. */
class SimulateCommandTest {

  @TempDir Path folder;
  private Path journey = Path.of("");
  private Path out = Path.of("");

  @BeforeEach
  void makeJourney() throws IOException {
    journey = Files.createDirectory(folder.resolve("reis"));
    out = folder.resolve("a/b/uit");
    Files.writeString(journey.resolve("journey.bpmn"), "<x/>");
  }

  @Test
  void aResultIsToldOnStandardOutputAndNothingElseIsSaid() {
    Screenplay play = Screenplay.dutch();
    assertThat(play.run("simulate", journey.toString())).isZero();
    assertThat(play.out()).contains("Van de 100 inwoners worden er 84 (83–85) geholpen.");
    assertThat(play.err()).isEmpty();
  }

  @Test
  void jsonAndCsvStandAloneOnStandardOutput() {
    Screenplay json = Screenplay.dutch();
    assertThat(json.run("simulate", journey.toString(), "--format", "json")).isZero();
    assertThat(json.out()).startsWith("{").endsWith("}\n");
    Screenplay csv = Screenplay.dutch();
    assertThat(csv.run("simulate", journey.toString(), "--format", "csv", "--csv", "nl")).isZero();
    assertThat(csv.out()).startsWith("\uFEFFscenario;metric;");
  }

  @Test
  void outKeepsTheFilesAndSaysWhere() throws IOException {
    Screenplay play = Screenplay.dutch();
    assertThat(play.run("simulate", journey.toString(), "--out", out.toString())).isZero();
    assertThat(names(out)).containsExactly("metrics.csv", "metrics.json", "result.json");
    assertThat(play.err())
        .contains("Bewaard in " + out + ": metrics.csv, metrics.json, result.json");
  }

  @Test
  void theLogComesBesideTheOtherFiles() throws IOException {
    Screenplay play =
        Screenplay.dutch()
            .simulator(
                (order, progress) -> {
                  SimulationOrder.Log log = order.log();
                  assertThat(log).isNotNull();
                  Files.writeString(log.file(), "log");
                  return new Simulated(SampleResults.full(), List.of());
                });
    String[] line = {"simulate", journey.toString(), "--out", out.toString(), "--log", "csv.gz"};
    assertThat(play.run(line)).isZero();
    assertThat(names(out))
        .containsExactly("log.csv.gz", "metrics.csv", "metrics.json", "result.json");
  }

  @Test
  void theOptionsReachTheSimulatorInOrder() {
    List<SimulationOrder> orders = new ArrayList<>();
    Screenplay play =
        Screenplay.dutch()
            .simulator(
                (order, progress) -> {
                  orders.add(order);
                  return new Simulated(SampleResults.full(), List.of());
                });
    String line =
        "simulate "
            + journey
            + " --set /a=1 --seed 7 --set /b=x=y --replications 3"
            + " --duration P26W --warm-up P1DT12H --precision 0.02 --metric helped --threads 4";
    assertThat(play.run(line.split(" "))).isZero();
    assertThat(orders.get(0).settings())
        .extracting(s -> s.pointer() + "=" + s.value())
        .containsExactly(
            "/a=1", "/b=x=y", "/seed=7", "/replications=3", "/duration=P26W", "/warmUp=P1DT12H");
    assertThat(orders.get(0).threads()).isEqualTo(4);
    assertThat(orders.get(0).aim()).isEqualTo(new Aim(0.02, Headline.HELPED.row()));
  }

  @Test
  void aRefusedJourneyIsExitCode1WithElementLineAndRemedyOnStandardError() throws IOException {
    Finding finding =
        Finding.of(
            "dangling",
            Severity.ERROR,
            "Melden",
            12,
            new Text("Hier houdt de reis op.", "The journey stops here."),
            new Text("Trek een pijl.", "Draw a flow."));
    CheckedFile file = new CheckedFile("j.bpmn", List.of(finding), Map.of("Melden", "Melding"));
    Screenplay play =
        Screenplay.dutch().simulator((order, progress) -> new Simulated(null, List.of(file)));
    assertThat(play.run("simulate", journey.toString(), "--out", out.toString())).isEqualTo(1);
    assertThat(play.out()).isEmpty();
    assertThat(play.err())
        .contains("Melding (Melden), regel 12")
        .contains("Hier houdt de reis op.")
        .contains("Doe dit: Trek een pijl.");
    assertThat(out).doesNotExist();
  }

  @Test
  void aScenarioThatNamesAMissingJourneyIsRefusedAtItsPointer() throws IOException {
    Files.writeString(journey.resolve("scenario.json"), "{\"format\":1,\"journey\":\"b.bpmn\"}");
    Screenplay play = Screenplay.dutch();
    assertThat(play.run("simulate", journey.toString())).isEqualTo(1);
    assertThat(play.err()).contains("/journey").contains("b.bpmn");
  }

  @Test
  void aPlaceThatCannotBeWrittenIsExitCode2BeforeAnythingIsSimulated() throws IOException {
    Path file = Files.writeString(folder.resolve("bestand"), "");
    Screenplay play =
        Screenplay.dutch()
            .simulator(
                (order, progress) -> {
                  throw new AssertionError("must not be simulated");
                });
    assertThat(play.run("simulate", journey.toString(), "--out", file.toString())).isEqualTo(2);
    assertThat(play.err()).contains("is een bestand en geen map");
  }

  @Test
  void aFullDiskIsExitCode2AndLeavesNothing() throws IOException {
    Screenplay play =
        Screenplay.dutch()
            .simulator(
                (order, progress) -> {
                  throw new UncheckedIOException(
                      new FileSystemException("log.csv", null, "No space left on device"));
                });
    assertThat(play.run("simulate", journey.toString(), "--out", out.toString())).isEqualTo(2);
    assertThat(play.err()).contains("De schijf is vol");
    assertThat(out).doesNotExist();
  }

  @Test
  void aStoppedRunIsExitCode130AndLeavesNothing() throws IOException {
    Screenplay play =
        Screenplay.dutch()
            .interrupted()
            .simulator(
                (order, progress) -> {
                  assertThat(progress.isStopped()).isTrue();
                  throw new CancellationException();
                });
    String[] line = {"simulate", journey.toString(), "--out", out.toString(), "--log", "csv"};
    assertThat(play.run(line)).isEqualTo(130);
    assertThat(play.err()).contains("Gestopt. Er is niets bewaard.");
    assertThat(out).doesNotExist();
  }

  @Test
  void aBugIsExitCode3WithoutAStackTrace() {
    JourneySimulator broken =
        (order, progress) -> {
          throw new IllegalStateException("token 4 is lost");
        };
    Screenplay play = Screenplay.dutch().simulator(broken);
    assertThat(play.run("simulate", journey.toString())).isEqualTo(3);
    assertThat(play.err()).contains("Meld het").contains("token 4 is lost");
    assertThat(play.err()).doesNotContain("\tat ");
    Screenplay debug = Screenplay.dutch().simulator(broken);
    assertThat(debug.run("simulate", journey.toString(), "--debug")).isEqualTo(3);
    assertThat(debug.err()).contains("\tat ");
  }

  @Test
  void progressShowsOnATerminalOnly() {
    JourneySimulator simulator =
        (order, progress) -> {
          progress.finished(8, 20);
          return new Simulated(SampleResults.full(), List.of());
        };
    Screenplay screen =
        Screenplay.dutch().terminal(new Terminal(90, false, true)).simulator(simulator);
    assertThat(screen.run("simulate", journey.toString())).isZero();
    assertThat(screen.err()).contains("Bezig: 8 van de 20 herhalingen");
    Screenplay pipe = Screenplay.dutch().simulator(simulator);
    assertThat(pipe.run("simulate", journey.toString())).isZero();
    assertThat(pipe.err()).isEmpty();
  }

  @Test
  void colourShowsOnATerminalOnly() {
    Screenplay screen = Screenplay.dutch().terminal(new Terminal(90, true, false));
    assertThat(screen.run("simulate", journey.toString())).isZero();
    assertThat(screen.out()).contains("\u001b[1m");
    Screenplay pipe = Screenplay.dutch();
    assertThat(pipe.run("simulate", journey.toString())).isZero();
    assertThat(pipe.out()).doesNotContain("\u001b");
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
