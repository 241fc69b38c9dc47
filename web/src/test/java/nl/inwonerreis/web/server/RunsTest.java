package nl.inwonerreis.web.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.inwonerreis.web.library.JourneyFinder;
import nl.inwonerreis.web.report.JsonReport;
import nl.inwonerreis.web.run.RunProgress;
import nl.inwonerreis.web.run.SimulateJourney;
import nl.inwonerreis.web.run.SimulationOrder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs and their results, from start to removal. */
class RunsTest {

  private static final String RESULTS = "/api/journeys/reis/results";

  @TempDir Path folder;
  private Visit visit;

  @BeforeEach
  void start() throws Exception {
    visit = Visit.start(folder);
  }

  @AfterEach
  void stop() {
    visit.close();
  }

  private void change(String file, String from, String to) throws Exception {
    Path path = visit.journey().resolve(file);
    Files.writeString(path, Files.readString(path).replace(from, to));
  }

  @Test
  void aRunGoesFromStartToAResultThatPagesShow() throws Exception {
    assertThat(visit.get("/api/journeys/reis").body()).contains("\"state\":\"none\"");
    HttpResponse<String> started = visit.post("/api/journeys/reis/runs", "");
    assertThat(started.statusCode()).isEqualTo(202);
    String end = visit.finish(Visit.value("run", started.body()));
    assertThat(end).contains("\"state\":\"done\"", "\"done\":5", "\"of\":5");
    String result = Visit.value("result", end);
    String list = visit.get(RESULTS).body();
    assertThat(list).contains(result, "\"seed\":\"7\"", "\"replications\":5", "\"outdated\":false");
    assertThat(visit.get("/api/journeys/reis").body())
        .contains("\"state\":\"current\"", "\"seconds\":");
    assertThat(visit.get("/api/journeys/reis/outcome?uitkomst=" + result).body())
        .contains("current");
  }

  @Test
  void theResultKeptIsThatOfTheCommandByteForByte() throws Exception {
    String result = Visit.value("result", visit.finish(visit.start("?seed=42&replications=4")));
    String kept = visit.get(RESULTS + "/" + result + ".json").body();
    StringWriter printed = new StringWriter();
    RunProgress silent =
        new RunProgress() {
          @Override
          public void finished(int done, int all) {}

          @Override
          public boolean isStopped() {
            return false;
          }
        };
    var order =
        new SimulationOrder(
            JourneyFinder.find(visit.journey(), null),
            List.of(
                new SimulationOrder.Setting("/seed", "42"),
                new SimulationOrder.Setting("/replications", "4")),
            null,
            1,
            null);
    new JsonReport().write(new SimulateJourney("1.2.3").simulate(order, silent).result(), printed);
    assertThat(kept).isEqualTo(printed.toString());
    assertThat(visit.get(RESULTS).body()).contains("\"outdated\":false");
  }

  private HttpResponse<String> events(String run) throws Exception {
    return visit.send(
        visit.to("/api/runs/" + run + "/events").header("Accept", "text/event-stream"));
  }

  @Test
  void eventsOfARunThatIsNotThereAreAProblem() throws Exception {
    assertThat(events("weg").statusCode()).isEqualTo(404);
    assertThat(visit.get("/api/runs/" + visit.start("") + "/events").statusCode()).isEqualTo(406);
  }

  @Test
  void eventsTellProgressAndTheEnd() throws Exception {
    String events = events(visit.start("")).body();
    assertThat(events).contains("event: end", "\"state\":\"done\"");
    assertThat(events.lines().filter(line -> line.startsWith("data: {")).count()).isPositive();
  }

  @Test
  void aLongRunTellsWhatItKnowsSoFarAndIsStopped() throws Exception {
    String run = visit.start("?situatie=lang");
    String page = "/api/journeys/reis/map?situatie=lang&run=" + run;
    String shown = visit.get(page).body();
    for (int look = 0; look < 600 && !shown.contains("provisional"); look++) {
      Thread.sleep(50);
      shown = visit.get(page).body();
    }
    assertThat(shown).contains("provisional");
    assertThat(visit.get("/api/runs/" + run).body()).contains("\"secondsLeft\":");
    HttpResponse<String> again = visit.post("/api/journeys/reis/runs?situatie=lang", "");
    assertThat(again.statusCode()).isEqualTo(409);
    assertThat(Visit.value("run", again.body())).isEqualTo(run);
    assertThat(visit.delete("/api/runs/" + run).body()).contains("\"state\":\"stopped\"");
    assertThat(visit.get("/api/runs").body()).isEqualTo("{\"runs\":[]}");
    assertThat(events(run).body()).contains("event: end", "stopped");
    assertThat(visit.finish(visit.start(""))).contains("\"state\":\"done\"");
    assertThat(visit.get(RESULTS + "?situatie=lang").body()).isEqualTo("{\"results\":[]}");
  }

  @Test
  void aRunThatWaitsSaysSoAndCanBeStopped() throws Exception {
    String first = visit.start("?situatie=lang");
    String second = visit.start("");
    assertThat(visit.get("/api/runs/" + second).body()).contains("\"waiting\":1");
    assertThat(visit.delete("/api/runs/" + second).body()).contains("stopped");
    assertThat(visit.delete("/api/runs/" + first).body()).contains("stopped");
  }

  @Test
  void aRunThatIsRefusedSaysWhy() throws Exception {
    change("scenario.json", "\"perDay\": 20", "\"perDay\": -20");
    assertThat(visit.finish(visit.start("")))
        .contains("\"state\":\"refused\"", "\"findings\":[{", "/arrivals");
    assertThat(visit.get("/api/journeys/reis").body()).contains("\"canRun\":false");
  }

  @Test
  void aRunThatCannotKeepItsResultFailsWithAMessage() throws Exception {
    Files.writeString(visit.journey().resolve("results"), "in de weg");
    assertThat(visit.finish(visit.start("")))
        .contains("\"state\":\"failed\"", "\"message\":\"Lezen of schrijven");
  }

  @Test
  void wrongNumbersOfARunAreRefused() throws Exception {
    for (String query :
        List.of("?seed=x", "?replications=0", "?replications=1e3", "?replications=10001")) {
      assertThat(visit.post("/api/journeys/reis/runs" + query, "").statusCode()).isEqualTo(400);
    }
  }

  @Test
  void aResultIsOutdatedWhenAnythingItWasMadeOfChanges() throws Exception {
    visit.finish(visit.start(""));
    assertThat(visit.get(RESULTS).body()).contains("\"outdated\":false");
    change("scenario.json", "20}", "21}");
    assertThat(visit.get(RESULTS).body()).contains("\"outdated\":true");
    assertThat(visit.get("/api/journeys/reis/map").body()).contains("outdated");
    change("scenario.json", "21}", "20}");
    assertThat(visit.get(RESULTS).body()).contains("\"outdated\":false");
    change("journey.bpmn", "name=\"Melden\"", "name=\"Doorgeven\"");
    assertThat(visit.get(RESULTS).body()).contains("\"outdated\":true");
    change("journey.bpmn", "name=\"Doorgeven\"", "name=\"Melden\"");
    Path library = Files.createDirectory(folder.resolve("library"));
    Files.writeString(library.resolve("channels.json"), "{\"format\": 1, \"channels\": {}}");
    assertThat(visit.get(RESULTS).body()).contains("\"outdated\":true");
  }

  @Test
  void aResultThatCannotBeReadIsToldAndBreaksNothing() throws Exception {
    visit.finish(visit.start(""));
    Path kept = keptFiles().get(0);
    byte[] whole = Files.readAllBytes(kept);
    Path half = kept.resolveSibling("20300101T000000000Z-1-000000000000.json.gz");
    Files.write(half, java.util.Arrays.copyOf(whole, whole.length / 2));
    Path none = kept.resolveSibling("20300101T000000001Z-1-000000000000.json.gz");
    Files.writeString(none, "geen gzip");
    assertThat(visit.get(RESULTS).body()).contains("\"readable\":false", "\"readable\":true");
    assertThat(visit.get("/api/journeys/reis/map").body()).contains("current");
    assertThat(visit.get("/api/journeys").statusCode()).isEqualTo(200);
    String id = none.getFileName().toString().replace(".json.gz", "");
    assertThat(visit.get(RESULTS + "/" + id + ".csv").statusCode()).isEqualTo(404);
    assertThat(visit.delete(RESULTS + "/" + id).statusCode()).isEqualTo(204);
    assertThat(visit.delete(RESULTS + "/" + id).statusCode()).isEqualTo(404);
  }

  @Test
  void resultsAreThereAfterANewStartAndAsCsv() throws Exception {
    String result = Visit.value("result", visit.finish(visit.start("")));
    String before = visit.get("/api/journeys/reis/outcome").body();
    visit.close();
    visit = Visit.start(folder);
    assertThat(visit.get("/api/journeys/reis/outcome").body()).isEqualTo(before);
    HttpResponse<String> csv = visit.get(RESULTS + "/" + result + ".csv?csv=nl");
    assertThat(csv.body()).startsWith("\uFEFFscenario;metric;");
    assertThat(csv.headers().firstValue("content-disposition").orElse(""))
        .isEqualTo("attachment; filename=\"reis-scenario.csv\"");
    assertThat(visit.get(RESULTS + "/" + result + ".csv").body()).startsWith("scenario,metric,");
  }

  @Test
  void onlyTheNewestResultsAreKept() throws Exception {
    for (int i = 0; i < 22; i++) {
      visit.finish(visit.start("?replications=2&seed=" + i));
    }
    assertThat(keptFiles()).hasSize(20);
    assertThat(summaries()).hasSize(20);
    assertThat(visit.get(RESULTS).body())
        .contains("\"seed\":\"21\"")
        .doesNotContain("\"seed\":\"1\"");
  }

  @Test
  void theListOfJourneysNeedsOnlyTheSummaryAndMakesOneThatIsMissing() throws Exception {
    String result = Visit.value("result", visit.finish(visit.start("")));
    String list = visit.get("/api/journeys").body();
    assertThat(list).contains("\"helped\"");
    visit.close();
    Files.delete(summaries().get(0));
    visit = Visit.start(folder);
    assertThat(visit.get("/api/journeys").body()).isEqualTo(list);
    assertThat(summaries()).hasSize(1);
    Files.writeString(summaries().get(0), "not packed");
    visit.close();
    visit = Visit.start(folder);
    assertThat(visit.get("/api/journeys").body()).isEqualTo(list);
    assertThat(visit.delete(RESULTS + "/" + result).statusCode()).isEqualTo(204);
    assertThat(summaries()).isEmpty();
    assertThat(visit.get("/api/journeys").body()).doesNotContain("\"helped\"");
  }

  private List<Path> keptFiles() throws Exception {
    return resultFiles(file -> !file.toString().contains(".summary-"));
  }

  private List<Path> summaries() throws Exception {
    return resultFiles(file -> file.toString().contains(".summary-"));
  }

  private List<Path> resultFiles(Predicate<Path> which) throws Exception {
    try (Stream<Path> files = Files.list(visit.journey().resolve("results/scenario"))) {
      return files.filter(which).sorted().toList();
    }
  }
}
