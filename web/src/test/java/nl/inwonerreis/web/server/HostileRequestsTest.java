package nl.inwonerreis.web.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that mean no good. */
class HostileRequestsTest {

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

  /** Sends bytes as they are and returns the whole answer. */
  private String raw(String request) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", visit.viewer().port())) {
      socket.setSoTimeout(20_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private String raw(String line, String host) throws IOException {
    return raw(line + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
  }

  private String own() {
    return "127.0.0.1:" + visit.viewer().port();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "evil.example",
        "evil.example:%d",
        "127.0.0.1",
        "127.0.0.1:1",
        "127.0.0.1.evil.example:%d"
      })
  void anotherNameForThisServerIsRefused(String host) throws IOException {
    String answer = raw("GET /api/journeys", host.formatted(visit.viewer().port()));
    assertThat(answer).startsWith("HTTP/1.1 421").contains("problem+json").doesNotContain("evil");
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost:%d", "127.0.0.1:%d", "[::1]:%d", "LOCALHOST:%d"})
  void theNamesOfThisMachineAreAnswered(String host) throws IOException {
    assertThat(raw("GET /api/version", host.formatted(visit.viewer().port())))
        .startsWith("HTTP/1.1 200");
  }

  @Test
  void anotherSiteChangesNothing() throws Exception {
    for (String origin : List.of("http://evil.example", "null", "http://localhost:1")) {
      HttpResponse<String> answer =
          visit.send(
              visit
                  .to("/api/journeys?name=x.bpmn")
                  .header("Origin", origin)
                  .POST(BodyPublishers.ofString(Visit.BPMN)));
      assertThat(answer.statusCode()).as(origin).isEqualTo(403);
    }
    for (String site : List.of("cross-site", "same-site")) {
      var request = visit.to("/api/journeys/reis/runs").header("Sec-Fetch-Site", site);
      assertThat(visit.send(request.POST(BodyPublishers.noBody())).statusCode()).isEqualTo(403);
      assertThat(visit.send(visit.to("/api/journeys").header("Sec-Fetch-Site", site)).statusCode())
          .isEqualTo(403);
    }
    assertThat(visit.get("/api/runs").body()).isEqualTo("{\"runs\":[]}");
    HttpResponse<String> ours =
        visit.send(
            visit
                .to("/api/journeys?name=x.bpmn")
                .header("Origin", visit.address())
                .header("Sec-Fetch-Site", "same-origin")
                .POST(BodyPublishers.ofString(Visit.BPMN)));
    assertThat(ours.statusCode()).isEqualTo(201);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../../../etc/passwd",
        "/js/../../../pom.xml",
        "/%2e%2e/%2e%2e/etc/passwd",
        "/js/..%2f..%2fpom.xml",
        "/js/%00.js",
        "//etc/passwd",
        "/js/..;/x",
        "/api/journeys/..%2f..",
        "/api/journeys/%2e%2e/bpmn",
        "/api/journeys/reis/results/..%5c..%5cscenario.json",
        "/js/main.js%00.png",
        "/nl/inwonerreis/web/Main.class"
      })
  void aPathLeadsNowhereElse(String path) throws IOException {
    String answer = raw("GET " + path, own());
    assertThat(answer).matches("(?s)HTTP/1.1 (400|404) .*").contains("application/problem+json");
    assertThat(answer).doesNotContain("root:", "<project", "Exception");
    assertThat(answer).containsIgnoringCase("content-security-policy");
  }

  @Test
  void whatIsNoHttpGetsAProblemThatEchoesNothing() throws IOException {
    for (String line :
        List.of(
            "GET /<script>alert(1)</script>",
            "GEEN ZIN <script>",
            "GET /%zz",
            "GET /" + "a".repeat(20_000))) {
      String answer = raw(line, own());
      assertThat(answer).matches("(?s)HTTP/1.1 4\\d\\d .*");
      assertThat(answer).doesNotContain("<script>", "Jetty", "Exception", "at org.");
    }
  }

  @Test
  void aBodyIsCutAtTheLimit() throws Exception {
    long gigabyte = 1L << 30;
    byte[] chunk = new byte[1 << 16];
    long sent = 0;
    String answer;
    try (Socket socket = new Socket("127.0.0.1", visit.viewer().port())) {
      socket.setSoTimeout(20_000);
      OutputStream out = socket.getOutputStream();
      out.write(
          ("POST /api/journeys?name=x.bpmn HTTP/1.1\r\nHost: "
                  + own()
                  + "\r\nTransfer-Encoding: chunked\r\n\r\n")
              .getBytes(StandardCharsets.US_ASCII));
      try {
        while (sent < gigabyte) {
          out.write(
              (Integer.toHexString(chunk.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
          out.write(chunk);
          out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
          sent += chunk.length;
        }
      } catch (IOException closed) {
        assertThat(sent).isLessThan(gigabyte);
      }
      answer = firstLine(socket.getInputStream());
    }
    assertThat(sent).isLessThan(60L << 20);
    assertThat(answer).isIn("HTTP/1.1 413 Payload Too Large", "");
    assertThat(names()).containsExactly("reis");
  }

  private static String firstLine(InputStream in) {
    try {
      return new String(in.readNBytes(30), StandardCharsets.US_ASCII);
    } catch (IOException reset) {
      return "";
    }
  }

  @Test
  void aBodyThatIsSaidToBeTooLargeIsNotRead() throws IOException {
    String answer =
        raw(
            "POST /api/journeys?name=x.bpmn HTTP/1.1\r\nHost: "
                + own()
                + "\r\nConnection: close\r\nContent-Length: 1073741824\r\n\r\n");
    assertThat(answer).startsWith("HTTP/1.1 413").contains("20 MB");
  }

  @Test
  void aPackedBodyIsRefused() throws Exception {
    HttpResponse<String> answer =
        visit.send(
            visit
                .to("/api/journeys?name=x.bpmn")
                .header("Content-Encoding", "gzip")
                .POST(BodyPublishers.ofByteArray(new byte[] {0x1f, (byte) 0x8b, 8})));
    assertThat(answer.statusCode()).isEqualTo(415);
    assertThat(names()).containsExactly("reis");
  }

  @Test
  void aScriptInANameIsOnlyText() throws Exception {
    HttpResponse<String> list = visit.get("/api/journeys");
    assertThat(list.headers().firstValue("content-type").orElse("")).startsWith("application/json");
    assertThat(list.headers().firstValue("x-content-type-options")).contains("nosniff");
    assertThat(visit.get("/reis/%3Cscript%3Ealert(1)%3C%2Fscript%3E/kaart").body())
        .doesNotContain("<script>alert");
    assertThat(visit.get("/api/journeys/%3Cscript%3E").body()).doesNotContain("script");
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
