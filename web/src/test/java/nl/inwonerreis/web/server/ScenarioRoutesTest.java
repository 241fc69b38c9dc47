package nl.inwonerreis.web.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The numbers over HTTP: shown, checked, saved, kept apart and refused. */
class ScenarioRoutesTest {

  private static final String REIS = "/api/journeys/melding-openbare-ruimte";

  @TempDir Path folder;
  private Viewer viewer;
  private Path journey;
  private final HttpClient client = HttpClient.newHttpClient();

  @BeforeEach
  void start() throws Exception {
    Path journeys = Path.of(System.getProperty("inwonerreis.root"), "journeys");
    try (Stream<Path> files = Files.walk(journeys)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path to = folder.resolve(journeys.relativize(file).toString());
        Files.createDirectories(to.getParent());
        Files.copy(file, to);
      }
    }
    journey = folder.resolve("melding-openbare-ruimte");
    viewer = Viewer.start("test", "127.0.0.1", 0, folder);
  }

  @AfterEach
  void stop() {
    viewer.close();
  }

  @Test
  void editIsCheckedWithoutBeingSaved() throws Exception {
    String before = Files.readString(journey.resolve("scenario.json"));
    String edits =
        "{\"edits\":[{\"p\":\"/flows/Flow_Bekend\",\"typed\":\"150%\",\"as\":\"share\"}]}";
    HttpResponse<String> answer = send("POST", "/scenarios/scenario/check", edits, "");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("\"pointer\":\"/flows/Flow_Bekend\"");
    assertThat(Files.readString(journey.resolve("scenario.json"))).isEqualTo(before);
  }

  @Test
  void savingChangesOneValueAndItsSource() throws Exception {
    String before = Files.readString(journey.resolve("scenario.json"));
    String etag =
        send("GET", "/scenarios/scenario", "", "").headers().firstValue("ETag").orElseThrow();
    String edits =
        "{\"edits\":[{\"p\":\"/flows/Flow_Opnieuw\",\"typed\":\"9%\",\"as\":\"share\"},"
            + "{\"p\":\"/flows/Flow_Opnieuw\",\"source\":{\"kind\":\"measured\",\"text\":\"telling\"}}]}";
    HttpResponse<String> saved = send("PUT", "/scenarios/scenario", edits, etag);
    assertThat(saved.statusCode()).isEqualTo(200);
    String old =
        "\"/flows/Flow_Opnieuw\": { \"kind\": \"assumption\", \"text\": \"Deel dat opnieuw meldt\", \"low\": 0.04, \"high\": 0.12 }";
    assertThat(before).contains(old);
    assertThat(Files.readString(journey.resolve("scenario.json")))
        .isEqualTo(
            before
                .replace("\"Flow_Opnieuw\": 0.08", "\"Flow_Opnieuw\": 0.09")
                .replace(
                    old,
                    "\"/flows/Flow_Opnieuw\": {\"kind\": \"measured\", \"text\": \"telling\"}"));
    assertThat(send("PUT", "/scenarios/scenario", edits, etag).statusCode())
        .as("the second tab has not seen that")
        .isEqualTo(412);
    assertThat(send("PUT", "/scenarios/scenario", edits, "").statusCode()).isEqualTo(412);
  }

  @Test
  void numbersWithFaultsAreNotSaved() throws Exception {
    String before = Files.readString(journey.resolve("scenario.json"));
    String etag =
        send("GET", "/scenarios/scenario", "", "").headers().firstValue("ETag").orElseThrow();
    String edits = "{\"edits\":[{\"p\":\"/warmUp\",\"typed\":\"veel\",\"as\":\"duration\"}]}";
    HttpResponse<String> answer = send("PUT", "/scenarios/scenario", edits, etag);
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("/warmUp").contains("findings");
    assertThat(Files.readString(journey.resolve("scenario.json"))).isEqualTo(before);
  }

  @Test
  void newSituationHoldsWhatDiffersAndCanGo() throws Exception {
    String edits =
        "{\"name\":\"Minder dubbel\",\"edits\":[{\"p\":\"/flows/Flow_Bekend\",\"typed\":\"10%\",\"as\":\"share\"}]}";
    HttpResponse<String> made = send("POST", "/scenarios?situatie=scenario", edits, "");
    assertThat(made.statusCode()).isEqualTo(201);
    assertThat(journey.resolve("scenarios/minder-dubbel.json"))
        .hasContent("{\"name\": \"Minder dubbel\", \"flows\": {\"Flow_Bekend\": 0.1}}");
    assertThat(send("DELETE", "/scenarios/minder-dubbel", "", "").statusCode()).isEqualTo(204);
    assertThat(send("DELETE", "/scenarios/scenario", "", "").statusCode()).isEqualTo(409);
  }

  @Test
  void hostileBodiesAreRefused() throws Exception {
    for (String body :
        new String[] {
          "[]",
          "{",
          "{\"edits\":[1]}",
          "{\"edits\":[{\"p\":\"x\",\"v\":1}]}",
          "{\"edits\":[{\"p\":\"/seed/x\",\"v\":1}]}",
          "[".repeat(5000)
        }) {
      assertThat(send("POST", "/scenarios/scenario/check", body, "").statusCode())
          .as(body)
          .isEqualTo(400);
    }
    String large = "{\"text\":\"" + "x".repeat(2_100_000) + "\"}";
    assertThat(send("POST", "/scenarios/scenario/check", large, "").statusCode()).isEqualTo(413);
    assertThat(send("GET", "/scenarios/..%2F..%2Fpom", "", "").statusCode()).isIn(400, 404);
    String broken = "{\"text\":\"{ \\\"format\\\": }\",\"edits\":[]}";
    HttpResponse<String> answer = send("POST", "/scenarios/scenario/check", broken, "");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("json-syntax").contains("\"readable\":false");
  }

  private HttpResponse<String> send(String method, String path, String body, String etag)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + viewer.port() + REIS + path))
            .method(
                method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    if (!etag.isEmpty()) {
      request.header("If-Match", etag);
    }
    return client.send(request.build(), BodyHandlers.ofString());
  }
}
