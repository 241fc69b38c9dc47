package nl.inwonerreis.web.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Comparisons, from the choice to what is kept. */
class CompareRoutesTest {

  private static final String PAGE = "/api/journeys/reis/comparison";
  private static final String CHOICE = "?a=scenario&b=drukker";

  @TempDir Path folder;
  private Visit visit;

  @BeforeEach
  void start() throws Exception {
    visit = Visit.start(folder);
    Files.writeString(
        visit.journey().resolve("scenarios/drukker.json"),
        "{\"name\": \"Drukker\", \"arrivals\": {\"perDay\": 24}}");
  }

  @AfterEach
  void stop() {
    visit.close();
  }

  private String compare() throws Exception {
    HttpResponse<String> started = visit.post(PAGE + "/runs" + CHOICE, "");
    assertThat(started.statusCode()).as(started.body()).isEqualTo(202);
    return visit.finish(Visit.value("run", started.body()));
  }

  private void change(String file, String from, String to) throws Exception {
    Path path = visit.journey().resolve(file);
    Files.writeString(path, Files.readString(path).replace(from, to));
  }

  private List<Path> kept() throws Exception {
    Path comparisons = visit.journey().resolve("results/.comparisons");
    if (!Files.isDirectory(comparisons)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(comparisons)) {
      return files.toList();
    }
  }

  @Test
  void withoutAChoiceTheBaseStandsBesideWhatCanBeComparedWithIt() throws Exception {
    String page = visit.get(PAGE).body();
    assertThat(page)
        .contains("\"chosen\":[\"scenario\",\"drukker\"]", "\"canRun\":true", "\"state\":\"none\"")
        .contains("1 getal anders dan bij A")
        .contains("Deze situatie heeft hier 2100.0 d, en het uitgangspunt 28.0 d.");
  }

  @Test
  void aComparisonIsKeptAndOpensAgainAtOnce() throws Exception {
    assertThat(compare())
        .contains("\"state\":\"done\"", "\"done\":10", "\"situation\":\"scenario:drukker\"");
    String page = visit.get(PAGE + CHOICE).body();
    assertThat(page).contains("\"state\":\"current\"", "\"heading\":", "\"seconds\":");
    visit.close();
    visit = Visit.start(folder);
    assertThat(visit.get(PAGE + CHOICE).body())
        .isEqualTo(page.replaceFirst("\"seconds\":\\d+,", ""));
    assertThat(visit.get(PAGE + "?a=drukker&b=scenario").body()).contains("\"state\":\"none\"");
    assertThat(visit.get("/api/journeys/reis/results").body()).isEqualTo("{\"results\":[]}");
  }

  @Test
  void aComparisonIsOutdatedWhenOneOfItsFilesChanges() throws Exception {
    compare();
    change("scenarios/drukker.json", "24", "25");
    assertThat(visit.get(PAGE + CHOICE).body()).contains("\"state\":\"outdated\"", "\"heading\":");
    change("scenarios/drukker.json", "25", "24");
    assertThat(visit.get(PAGE + CHOICE).body()).contains("\"state\":\"current\"");
    change("journey.bpmn", "name=\"Melden\"", "name=\"Doorgeven\"");
    assertThat(visit.get(PAGE + CHOICE).body()).contains("\"state\":\"outdated\"");
  }

  @Test
  void aComparisonThatCannotBeReadStandsInNobodysWay() throws Exception {
    compare();
    Files.writeString(kept().get(0), "geen gzip");
    assertThat(visit.get(PAGE + CHOICE).body()).contains("\"state\":\"none\"");
    assertThat(compare()).contains("\"state\":\"done\"");
    assertThat(visit.get(PAGE + CHOICE).body()).contains("\"state\":\"current\"");
  }

  @Test
  void aComparisonThatIsStoppedKeepsNothing() throws Exception {
    Files.writeString(
        visit.journey().resolve("scenarios/lang2.json"),
        "{\"extends\": \"lang.json\", \"name\": \"Nog drukker\", \"arrivals\": {\"perDay\": 240}}");
    String body = visit.post(PAGE + "/runs?a=lang&b=lang2", "").body();
    String run = Visit.value("run", body);
    HttpResponse<String> again = visit.post(PAGE + "/runs?a=lang&b=lang2", "");
    assertThat(again.statusCode()).isEqualTo(409);
    assertThat(Visit.value("run", again.body())).isEqualTo(run);
    assertThat(visit.delete("/api/runs/" + run).body()).contains("\"state\":\"stopped\"");
    assertThat(compare()).contains("\"state\":\"done\"");
    assertThat(kept()).hasSize(1);
  }

  @Test
  void situationsThatCannotStandSideBySideAreRefusedWithTheReason() throws Exception {
    String run = Visit.value("run", visit.post(PAGE + "/runs?a=scenario&b=lang", "").body());
    assertThat(visit.finish(run)).contains("\"state\":\"refused\"", "/duration");
    assertThat(visit.get(PAGE + "?a=scenario&b=lang").body()).contains("\"canRun\":false");
    change("scenarios/drukker.json", "24", "-24");
    assertThat(compare()).contains("\"state\":\"refused\"", "\"findings\":[{", "/arrivals");
  }

  @Test
  void wrongChoicesAreRefused() throws Exception {
    assertThat(visit.post(PAGE + "/runs", "").statusCode()).isEqualTo(400);
    assertThat(visit.post(PAGE + "/runs?a=scenario&b=scenario", "").statusCode()).isEqualTo(400);
    assertThat(visit.post(PAGE + "/runs?a=scenario&b=../x", "").statusCode()).isEqualTo(404);
    assertThat(visit.get(PAGE + "?a=weg").statusCode()).isEqualTo(404);
  }
}
