package nl.inwonerreis.web.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the viewer answers to a browser: pages, files, journeys and their texts. */
class PagesTest {

  private static final Path PUBLIC =
      Path.of(
          Objects.requireNonNull(System.getProperty("inwonerreis.root")),
          "web/src/main/resources/public");

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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/reis/reis/kaart",
        "/reis/reis/wandeling/Melden",
        "/reis/x/uitkomst",
        "/bibliotheek",
        "/hulp"
      })
  void everyAddressOfAPageGivesTheShell(String path) throws Exception {
    HttpResponse<String> answer = visit.get(path);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("<html lang=\"nl\"", "main.js");
    assertThat(answer.headers().firstValue("content-security-policy").orElse(""))
        .contains("default-src 'none'", "frame-ancestors 'none'");
    assertThat(answer.headers().firstValue("x-content-type-options")).contains("nosniff");
    assertThat(answer.headers().firstValue("server")).isEmpty();
  }

  @Test
  void theExampleOfTheProductBecomesAJourneyWithADiagram() throws Exception {
    HttpResponse<String> answer = visit.post("/api/examples", "");
    assertThat(answer.statusCode()).isEqualTo(201);
    String id = Visit.value("id", answer.body());
    assertThat(visit.get("/api/journeys/" + id).body()).contains("\"hasDiagram\":true");
    assertThat(visit.get("/api/library").body()).contains(id);
  }

  @Test
  void theLanguageIsThatOfTheAddressThenTheCookieThenTheBrowser() throws Exception {
    HttpResponse<String> asked = visit.get("/?taal=en");
    assertThat(asked.body()).contains("<html lang=\"en\"");
    assertThat(asked.headers().firstValue("set-cookie").orElse(""))
        .contains("taal=en", "SameSite=Lax");
    assertThat(visit.send(visit.to("/").header("Cookie", "taal=en")).body())
        .contains("lang=\"en\"");
    assertThat(visit.send(visit.to("/").header("Accept-Language", "de, en;q=0.8")).body())
        .contains("lang=\"en\"");
    assertThat(visit.send(visit.to("/?taal=xx").header("Accept-Language", "fr")).body())
        .contains("lang=\"nl\"");
    assertThat(visit.get("/api/journeys/weg?taal=en").body()).contains("does not exist");
    assertThat(visit.get("/api/journeys/weg").body()).contains("Deze reis is er niet");
  }

  @Test
  void aFileIsSentOnceAndPacked() throws Exception {
    HttpResponse<String> script = visit.get("/js/main.js");
    assertThat(script.statusCode()).isEqualTo(200);
    assertThat(script.headers().firstValue("content-type").orElse(""))
        .startsWith("text/javascript");
    String tag = script.headers().firstValue("etag").orElseThrow();
    HttpResponse<String> again = visit.send(visit.to("/js/main.js").header("If-None-Match", tag));
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    HttpResponse<String> packed =
        visit.send(visit.to("/js/main.js").header("Accept-Encoding", "gzip"));
    assertThat(packed.headers().firstValue("content-encoding")).contains("gzip");
    assertThat(packed.body().length()).isLessThan(script.body().length());
  }

  @Test
  void aModuleIsSentWithoutItsDocumentationAndKeepsItsLines() throws Exception {
    String own = Files.readString(PUBLIC.resolve("js/words.js"));
    List<String> written = own.lines().toList();
    List<String> sent = visit.get("/js/words.js").body().lines().toList();
    assertThat(own).contains("/**", "@param");
    assertThat(sent).hasSameSizeAs(written).noneMatch(line -> line.contains("@param"));
    for (int i = 0; i < sent.size(); i++) {
      if (!written.get(i).strip().matches("(/\\*\\*|\\*).*")) {
        assertThat(sent.get(i)).isEqualTo(written.get(i));
      }
    }
    String vendor = "vendor/bpmn-js/bpmn-navigated-viewer.production.min.js";
    assertThat(visit.get("/" + vendor).body()).isEqualTo(Files.readString(PUBLIC.resolve(vendor)));
  }

  @Test
  void journeysAndTheirPagesAreAnswered() throws Exception {
    assertThat(visit.get("/api/journeys").body()).contains("\"reis\"");
    assertThat(visit.get("/api/journeys/reis").body()).contains("\"scenario\"", "\"lang\"");
    for (String page : new String[] {"map", "walk", "outcome", "numbers", "findings"}) {
      HttpResponse<String> answer = visit.get("/api/journeys/reis/" + page);
      assertThat(answer.statusCode()).as(page).isEqualTo(200);
      assertThat(answer.headers().firstValue("content-type").orElse(""))
          .startsWith("application/json");
      assertThat(answer.body()).doesNotContain(folder.toString());
    }
    assertThat(visit.get("/api/version").body()).isEqualTo("{\"version\":\"1.2.3\"}");
  }

  @Test
  void theDiagramIsTheFileItself() throws Exception {
    HttpResponse<String> bpmn = visit.get("/api/journeys/reis/bpmn");
    assertThat(bpmn.statusCode()).isEqualTo(200);
    assertThat(bpmn.headers().firstValue("content-type").orElse("")).startsWith("application/xml");
    assertThat(bpmn.body()).contains("<task id=\"Melden\"");
  }

  @Test
  void onlyATextThatAStepShowsIsRead() throws Exception {
    assertThat(visit.get("/api/journeys/reis/texts?pad=texts/brief.md").body())
        .isEqualTo("# Dag\n");
    for (String path :
        new String[] {"texts/geheim.md", "../reis/texts/brief.md", "/etc/passwd", ""}) {
      assertThat(visit.get("/api/journeys/reis/texts?pad=" + path).statusCode()).isEqualTo(404);
    }
  }

  @Test
  void aTextThatIsALinkOutOfTheFolderIsNotRead() throws Exception {
    Path secret = Files.writeString(folder.resolve("geheim.txt"), "geheim");
    Path text = visit.journey().resolve("texts/brief.md");
    Files.delete(text);
    Files.createSymbolicLink(text, secret);
    assertThat(visit.get("/api/journeys/reis/texts?pad=texts/brief.md").statusCode())
        .isEqualTo(404);
  }

  @Test
  void aJourneyThatIsALinkOutOfTheFolderIsNone(@TempDir Path elsewhere) throws Exception {
    Files.writeString(elsewhere.resolve("journey.bpmn"), Visit.BPMN);
    Files.createSymbolicLink(folder.resolve("buiten"), elsewhere);
    assertThat(visit.get("/api/journeys/buiten").statusCode()).isEqualTo(404);
    assertThat(visit.get("/api/journeys").body()).doesNotContain("buiten");
  }

  @Test
  void aChangedFileIsSeenAtOnce() throws Exception {
    assertThat(visit.get("/api/journeys/reis").body()).contains("Zoals het nu is");
    Path scenario = visit.journey().resolve("scenario.json");
    Files.writeString(
        scenario, Files.readString(scenario).replace("Zoals het nu is", "Heel anders"));
    assertThat(visit.get("/api/journeys/reis").body()).contains("Heel anders");
  }

  @Test
  void aJourneyThatCannotBeReadBreaksNoPage() throws Exception {
    Files.writeString(visit.journey().resolve("journey.bpmn"), "<geen bpmn");
    assertThat(visit.get("/api/journeys").statusCode()).isEqualTo(200);
    for (String page : new String[] {"", "/map", "/walk", "/outcome", "/numbers"}) {
      assertThat(visit.get("/api/journeys/reis" + page).statusCode()).as(page).isEqualTo(200);
    }
    assertThat(visit.get("/api/journeys/reis/findings").body()).contains("\"ok\" : false");
  }

  @Test
  void whatIsNotThereIsToldAsAProblem() throws Exception {
    for (String path :
        new String[] {
          "/api/x",
          "/api/journeys/x/map",
          "/api/journeys/reis/map?situatie=x",
          "/api/runs/x",
          "/api/journeys/reis/map?run=x",
          "/api/journeys/reis/map?uitkomst=x",
          "/js/weg.js",
          "/api/journeys/reis/results/x.json",
          "/api/journeys/library"
        }) {
      HttpResponse<String> answer = visit.get(path);
      assertThat(answer.statusCode()).as(path).isEqualTo(404);
      assertThat(answer.headers().firstValue("content-type").orElse(""))
          .startsWith("application/problem+json");
      assertThat(answer.body()).contains("\"title\"", "\"detail\"", "\"remedy\"", "\"status\":404");
    }
    HttpResponse<String> wrong = visit.send(visit.to("/api/journeys").PUT(BodyPublishers.noBody()));
    assertThat(wrong.statusCode()).isEqualTo(405);
    assertThat(wrong.headers().firstValue("allow").orElse("")).contains("GET", "POST");
    HttpResponse<String> page = visit.send(visit.to("/weg").header("Accept", "text/html"));
    assertThat(page.statusCode()).isEqualTo(404);
    assertThat(page.body()).contains("<html");
  }
}
