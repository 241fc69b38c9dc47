package nl.inwonerreis.web.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.inwonerreis.web.report.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FitCommandTest {

  private static final String BPMN =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
          xmlns:journey="urn:inwonerreis:journey:1" id="d" targetNamespace="test">
        <process id="Reis" isExecutable="false">
          <startEvent id="Begin"/>
          <task id="Bellen" name="De gemeente bellen"><extensionElements><journey:touchpoint>
            <journey:offer channel="phone"/><journey:offer channel="counter"/>
          </journey:touchpoint></extensionElements></task>
          <endEvent id="Eind"/>
          <sequenceFlow id="a" sourceRef="Begin" targetRef="Bellen"/>
          <sequenceFlow id="b" sourceRef="Bellen" targetRef="Eind"/>
        </process>
      </definitions>
      """;

  @TempDir Path folder;
  private Path journey;
  private Path out;

  @BeforeEach
  void aJourneyIsThere() throws IOException {
    journey = Files.createDirectories(folder.resolve("reis"));
    Files.writeString(journey.resolve("journey.bpmn"), BPMN);
    out = folder.resolve("gemeten.json");
  }

  @Test
  void aTableBecomesAScenarioThatChecksAndSimulates() throws IOException {
    Path log = log(table("De gemeente  BELLEN", "Balie=x"));
    Screenplay play = Screenplay.dutch();
    assertThat(fit(play, log, "--map", "Balie=x=counter", "--column", "kind=reden")).isZero();
    assertThat(play.out())
        .contains("Gemeten in 20 zaken (40 gebeurtenissen), van 2026-01-05 tot en met 2026-01-08")
        .contains("De gemeente bellen")
        .contains("counter");
    assertThat(Files.readString(out))
        .contains("\"kind\": \"measured\"")
        .contains("zaken.csv: 20 keer, 2026-01-05 t/m 2026-01-08");
    Files.move(out, journey.resolve("scenario.json"));
    assertThat(Screenplay.dutch().run("check", journey.toString())).isZero();
  }

  @Test
  void besideOtherWhatIfsOnlyTheDifferencesAreWritten() throws IOException {
    Files.writeString(
        journey.resolve("scenario.json"),
        """
        {"format": 1, "duration": "P4W", "staff": {"kcc": {"count": 2}},
         "elements": {"Bellen": {"*": {"staff": "kcc", "handling": {"lognormal": {"mean": "PT9M", "sd": "PT2M"}}}}}}
        """);
    out = Files.createDirectories(journey.resolve("scenarios")).resolve("gemeten.json");
    assertThat(fit(Screenplay.dutch(), log(table("Bellen", "counter")))).isZero();
    assertThat(Files.readString(out))
        .contains("\"lognormal\": null")
        .doesNotContain("\"duration\"")
        .doesNotContain("\"count\"");
    assertThat(Screenplay.dutch().run("check", journey.toString())).isZero();
  }

  @Test
  void anUnknownChannelIsRefusedWithTheWayToSayIt() throws IOException {
    Screenplay play = new Screenplay(Language.EN);
    assertThat(fit(play, log(table("Bellen", "Loket 7")))).isEqualTo(1);
    assertThat(play.err()).contains("'Loket 7' (20 cases)").contains("\"Loket 7=ID\"");
    assertThat(out).doesNotExist();
  }

  @Test
  void hostileAndBrokenLogsAreRefusedAndNothingIsWritten() throws IOException {
    String doctype = "<!DOCTYPE log [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><log>&a;</log>";
    for (String text :
        new String[] {
          doctype,
          "<log><trace>",
          "<html></html>",
          "<a>".repeat(5000),
          "zaak;stap;tijd\n1;Bellen;gisteren\n",
          "zaak;stap\n1;Bellen\n",
          "zaak;stap;tijd\n1;Bellen\n",
          "",
          "zaak;stap;tijd\n\"1;Bellen;2026-01-05",
          "\u001f\u008b niet ingepakt"
        }) {
      Screenplay play = Screenplay.dutch();
      assertThat(fit(play, log(text)))
          .as(text.substring(0, Math.min(40, text.length())))
          .isEqualTo(1);
      assertThat(play.err()).doesNotContain("Exception").doesNotContain("root:");
      assertThat(out).doesNotExist();
    }
  }

  @Test
  void whatIsMissingOnTheCommandLineIsTold() throws IOException {
    Path log = log(table("Bellen", "phone"));
    Screenplay play = Screenplay.dutch();
    assertThat(play.run("fit", log.toString(), "--journey", journey.toString())).isEqualTo(2);
    assertThat(play.err()).contains("Bij fit hoort ook --out");
    assertThat(fit(Screenplay.dutch(), folder.resolve("weg.csv"))).isEqualTo(2);
    assertThat(fit(Screenplay.dutch(), log, "--column", "kleur=x")).isEqualTo(2);
  }

  private int fit(Screenplay play, Path log, String... more) {
    String[] line = {
      "fit", log.toString(), "--journey", journey.toString(), "--out", out.toString()
    };
    String[] whole = java.util.Arrays.copyOf(line, line.length + more.length);
    System.arraycopy(more, 0, whole, line.length, more.length);
    return play.run(whole);
  }

  private Path log(String text) throws IOException {
    return Files.write(
        folder.resolve("zaken.csv"),
        text.startsWith("\u001f")
            ? text.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1)
            : text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  /** Twenty cases in four days, with start and end on one row, as an office program saves it. */
  private static String table(String step, String channel) {
    StringBuilder text = new StringBuilder("\uFEFFZaak;Stap;Begin;Tijd;Kanaal;reden\r\n");
    for (int i = 0; i < 20; i++) {
      text.append(
          "Z%d;\"%s\";%02d-01-2026 %d:05;%02d-01-2026 %d:%d:30;%s;%n"
              .formatted(i, step, 5 + i / 5, 9 + i % 5, 5 + i / 5, 9 + i % 5, 10 + 2 * i, channel));
    }
    return text.toString();
  }
}
