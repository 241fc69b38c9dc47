package nl.inwonerreis.web.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A BPMN file that somebody opens. */
class UploadTest {

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
  @CsvSource({
    "Aanvraag%20Subsidie.bpmn, aanvraag-subsidie",
    "caf%C3%A9%20%C3%A9%C3%A9n.bpmn, cafe-een",
    "..%2F..%2Fetc%2Fpasswd, passwd",
    "C:%5Cwindows%5Ccon.bpmn, reis-con",
    "library.bpmn, reis-library",
    "Reis.bpmn, reis-2",
    "%3Cscript%3E.bpmn, script",
    "%E2%98%83.bpmn, reis-2",
    "%00.bpmn, reis-2",
  })
  void aFileBecomesAJourneyWithASafeName(String name, String id) throws Exception {
    HttpResponse<String> answer = visit.post("/api/journeys?name=" + name, Visit.BPMN);
    assertThat(answer.statusCode()).isEqualTo(201);
    assertThat(Visit.value("id", answer.body())).isEqualTo(id);
    assertThat(answer.body()).contains("\"findings\":[", "text-missing", "texts/brief.md");
    assertThat(Files.readString(folder.resolve(id).resolve("journey.bpmn"))).isEqualTo(Visit.BPMN);
    assertThat(visit.get("/api/journeys/" + id).body()).contains("\"standaard\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "geen xml",
        "<a/>",
        "PK\u0003\u0004",
        "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>"
      })
  void aFileThatCannotBeReadIsRefusedAndNothingIsKept(String content) throws Exception {
    HttpResponse<String> answer = visit.post("/api/journeys?name=a.bpmn", content);
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.headers().firstValue("content-type").orElse(""))
        .startsWith("application/problem+json");
    assertThat(answer.body()).contains("\"findings\":[{").doesNotContain("root:", ".nieuw-");
    assertThat(names()).containsExactly("reis");
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void theNameOfAFileIsNotEndless() throws Exception {
    assertThat(visit.post("/api/journeys?name=" + "a".repeat(300), Visit.BPMN).statusCode())
        .isEqualTo(400);
    HttpResponse<String> answer = visit.post("/api/journeys?name=" + "a".repeat(200), Visit.BPMN);
    assertThat(Visit.value("id", answer.body())).hasSize(60);
  }
}
