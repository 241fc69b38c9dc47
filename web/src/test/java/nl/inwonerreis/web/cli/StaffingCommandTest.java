package nl.inwonerreis.web.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.inwonerreis.web.report.Language;
import nl.inwonerreis.web.run.StaffingJourney;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code staffing} with the real simulator, from files to sentences. */
class StaffingCommandTest {

  private static final String NORM =
      """
      <journey:norm id="opnemen" name="Binnen 30 seconden" measure="answered" from="Bellen"
          within="PT30S" share="0.8"/>
      """;

  /** A norm of lead time that a term in the journey makes impossible. */
  private static final String TOO_SOON =
      """
      <journey:norm id="klaar" name="Binnen een uur klaar" measure="leadTime" within="PT1H"
          share="0.9"/>
      """;

  private static final String SCENARIO =
      """
      {"format": 1, "name": "Zoals het nu is", "start": "2026-01-05", "duration": "P3D",
       "warmUp": "PT6H", "replications": 4, "arrivals": {"perHour": 40},
       "groups": {"basis": {"share": 1, "channels": {"phone": 1}}},
       "staff": {"kcc": {"name": "KCC", "count": 3, "costPerHour": 50},
                 "archief": {"name": "Archief", "count": 2, "costPerHour": 40}},
       "elements": {"Bellen": {"*": {"staff": "kcc", "patience": {"exponential": {"mean": "PT5M"}},
          "handling": {"exponential": {"mean": "PT5M"}}}},
          "Opbergen": {"*": {"staff": "archief", "handling": "PT1M"}},
          "Termijn": {"*": {"delay": "PT2H"}}}}
      """;

  @TempDir Path folder;
  private Path journey = Path.of("");

  private static String bpmn(String norms) {
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
            xmlns:journey="urn:inwonerreis:journey:1" id="d" targetNamespace="urn:test">
          <process id="p" name="Melding doen" isExecutable="false">
            <extensionElements><journey:journey>%s</journey:journey></extensionElements>
            <startEvent id="Begin"/>
            <sequenceFlow id="f1" sourceRef="Begin" targetRef="Bellen"/>
            <task id="Bellen" name="Bellen"/>
            <sequenceFlow id="f2" sourceRef="Bellen" targetRef="Opbergen"/>
            <task id="Opbergen" name="Opbergen"/>
            <sequenceFlow id="f3" sourceRef="Opbergen" targetRef="Termijn"/>
            <intermediateCatchEvent id="Termijn"><timerEventDefinition/></intermediateCatchEvent>
            <sequenceFlow id="f4" sourceRef="Termijn" targetRef="Klaar"/>
            <endEvent id="Klaar"/>
          </process>
        </definitions>
        """
        .formatted(norms);
  }

  @BeforeEach
  void makeJourney() throws IOException {
    journey = Files.createDirectories(folder.resolve("reis"));
    Files.writeString(journey.resolve("journey.bpmn"), bpmn(NORM));
    Files.writeString(journey.resolve("scenario.json"), SCENARIO);
  }

  private static Screenplay play(Language language) {
    return new Screenplay(language).staffing(new StaffingJourney("1.2.3"));
  }

  private String run(int code, String... more) {
    Screenplay play = play(Language.NL);
    String[] all = new String[more.length + 2];
    all[0] = "staffing";
    all[1] = journey.toString();
    System.arraycopy(more, 0, all, 2, more.length);
    assertThat(play.run(all)).as(play.err()).isEqualTo(code);
    return play.out().replaceAll("\\s+", " ") + play.err().replaceAll("\\s+", " ");
  }

  @Test
  void theSmallestStaffAndItsCostAreToldFirst() {
    assertThat(run(0))
        .contains("haal je alle normen, met 95% zekerheid. Dat kost € ", "per week. Nu is dat")
        .contains("€ 25.200")
        .contains("Geen norm hangt af van Archief")
        .contains("Alleen wat in het model staat telt mee")
        .contains("roosters geprobeerd");
  }

  @Test
  void theSameSeedGivesTheSameJsonWhateverTheThreads() {
    assertThat(run(0, "--format", "json", "--threads", "1"))
        .isEqualTo(run(0, "--format", "json", "--threads", "2"))
        .contains("\"met\" : true", "\"complete\" : true", "\"staff\" : \"kcc\"", "\"now\" : 3");
  }

  @Test
  void theTableHasARowForEachTeam() {
    assertThat(run(0, "--format", "csv"))
        .contains("scenario,met,complete,staff,shift,needed,now,found")
        .contains("true,true,archief,,false,2,2,168")
        .contains("true,true,kcc,,true,3,");
  }

  @Test
  void whenNoStaffDoesItIsToldWhatIsInTheWay() throws IOException {
    Files.writeString(journey.resolve("journey.bpmn"), bpmn(TOO_SOON));
    assertThat(run(1))
        .contains("Ook met 4 keer zoveel mensen haal je niet alle normen")
        .contains("Binnen een uur klaar: gevraagd is 90%")
        .contains("Vaste wachttijden en termijnen: 2 uur");
  }

  @Test
  void withoutANormThereIsNothingToSearch() throws IOException {
    Files.writeString(journey.resolve("journey.bpmn"), bpmn(""));
    assertThat(run(1)).contains("geen norm die gemeten wordt", "Zet een norm in de reis");
  }

  @Test
  void oneReplicationGivesNoCertainty() {
    assertThat(run(1, "--replications", "1")).contains("Met 1 herhaling", "--replications");
  }

  @Test
  void aStopEndsItWithCode130() {
    Screenplay play = play(Language.NL).interrupted();
    assertThat(play.run("staffing", journey.toString())).isEqualTo(130);
    assertThat(play.out()).isEmpty();
  }

  @Test
  void englishIsEnglish() {
    Screenplay play = play(Language.EN);
    assertThat(play.run("staffing", journey.toString())).isZero();
    assertThat(play.out()).contains("all norms are met, with 95% confidence", "Needed");
  }
}
