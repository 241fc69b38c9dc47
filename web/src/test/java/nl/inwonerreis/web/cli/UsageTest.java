package nl.inwonerreis.web.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.inwonerreis.web.report.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the program says to a command line, before it reads a journey. */
class UsageTest {

  @TempDir Path folder;

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "check | Er is geen reis genoemd",
        "simulate | Er is geen reis genoemd",
        "simulat x | Bedoelde je simulate?",
        "simuleer x | Bedoelde je simulate?",
        "wandel x | Kies uit: check, simulate, compare, report, fit, sensitivity, staffing, serve.",
        "simulate x --sead 4 | Bedoelde je --seed?",
        "simulate x y | y hoort hier niet",
        "simulate x --seed | Bij --seed hoort een waarde",
        "simulate x --seed 1 --seed 2 | --seed staat er twee keer",
        "simulate x --seed vier | Bij --seed hoort een heel getal, niet vier",
        "simulate x --replications 0 | Bij --replications hoort een getal van 1",
        "simulate x --replications 2.5 | hoort een heel getal, niet 2.5",
        "simulate x --threads -1 | Bij --threads hoort een getal van 1",
        "simulate x --precision 2 | Bij --precision hoort een getal tussen 0 en 1",
        "simulate x --precision NaN | Bij --precision hoort een getal tussen 0 en 1",
        "simulate x --duration 26 | Bij --duration hoort een duur",
        "simulate x --duration P1Y | Bij --duration hoort een duur",
        "simulate x --warm-up PT | Bij --warm-up hoort een duur",
        "simulate x --set seed=4 | Bij --set hoort PLEK=WAARDE",
        "simulate x --set /seed | Bij --set hoort PLEK=WAARDE",
        "simulate x --log csv | Bij --log hoort ook --out",
        "simulate x --log json --out d | Bij --log kan json niet",
        "simulate x --format jsn | Bedoelde je json?",
        "sensitivity x --metric geluk | Bij --metric kan geluk niet. Kies uit: helped",
        "simulate x --csv nl | Bij --csv hoort ook --format csv",
        "simulate x --csv de --format csv | Bij --csv kan de niet",
        "check x --format csv | Bij --format kan csv niet",
        "check x --lang fr | Bij --lang kan fr niet",
        "--lang de | Bij --lang kan de niet",
      })
  void aWrongCommandLineIsToldWithARemedyAndExitCode2(String line, String message) {
    Screenplay play = Screenplay.dutch();
    assertThat(play.run(line.split(" "))).isEqualTo(2);
    assertThat(play.err()).contains(message);
    assertThat(play.out()).isEmpty();
  }

  @Test
  void aMissingJourneyIsExitCode2WithTheNearestName() throws IOException {
    Files.createDirectory(folder.resolve("melding"));
    Screenplay play = Screenplay.dutch();
    assertThat(play.run("simulate", folder.resolve("meldingen").toString())).isEqualTo(2);
    assertThat(play.err()).contains("is er niet").contains("Bedoelde je").contains("melding?");
  }

  @Test
  void withoutACommandTheViewerIsStarted() {
    Screenplay play = Screenplay.dutch().interrupted();
    assertThat(play.run()).isEqualTo(2);
    assertThat(play.err()).startsWith("journeys is er niet.");
  }

  @Test
  void aFolderOfJourneysIsAnsweredWithAJourneyInIt() throws IOException {
    Path reis = Files.createDirectory(folder.resolve("melding"));
    Files.writeString(reis.resolve("journey.bpmn"), "<x/>");
    Screenplay play = Screenplay.dutch();
    assertThat(play.run("simulate", folder.toString())).isEqualTo(2);
    assertThat(play.err()).contains("Bijvoorbeeld: ").contains("melding");
  }

  @Test
  void versionGoesToStandardOutput() {
    Screenplay play = Screenplay.dutch();
    assertThat(play.run("--version")).isZero();
    assertThat(play.out()).isEqualToIgnoringNewLines("Inwonerreis 1.2.3");
  }

  @Test
  void helpIsDutchWithoutAnEnglishWord() {
    for (String command :
        new String[] {"check", "simulate", "compare", "sensitivity", "staffing", "serve"}) {
      Screenplay play = Screenplay.dutch();
      assertThat(play.run(command, "--help")).isZero();
      assertThat(play.out())
          .contains("Gebruik:")
          .doesNotContainPattern("(?i)\\b(usage|options|commands|file|the|of the|journey)\\b");
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void helpShowsOnlyCommandsThatWork(Language language) {
    Screenplay play = new Screenplay(language);
    assertThat(play.run("--help")).isZero();
    assertThat(play.out())
        .contains("check", "simulate", "compare", "sensitivity", "staffing", "serve");
    assertThat(play.out()).doesNotContain("fmt");
  }

  @Test
  void helpOnSimulateNamesEveryOptionOfTheContract() {
    Screenplay play = new Screenplay(Language.EN);
    assertThat(play.run("simulate", "--help", "--lang", "en")).isZero();
    assertThat(play.out())
        .contains("--scenario", "--set", "--seed", "--replications", "--precision", "--duration")
        .contains("--warm-up", "--threads", "--out", "--log", "--format", "--csv", "--lang");
  }

  @Test
  void englishMessagesAreEnglish() {
    Screenplay play = new Screenplay(Language.EN);
    assertThat(play.run("check")).isEqualTo(2);
    assertThat(play.err()).contains("No journey is named").contains("Help: ./inwonerreis check");
  }
}
