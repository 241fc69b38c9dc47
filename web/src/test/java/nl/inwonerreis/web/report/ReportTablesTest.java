package nl.inwonerreis.web.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.inwonerreis.simulator.result.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables and the warnings of a report. */
class ReportTablesTest {

  private static final double DAY = SampleResults.DAY;

  private static String dutch(Result result) {
    return TerminalReportTest.dutch(result);
  }

  private static SampleResults someHelped() {
    return new SampleResults().share("helped", "*", "*", 0.8, 0.01, 800);
  }

  @Test
  void longTablesAreCutAndSayWhereTheRestIs() {
    SampleResults result = someHelped();
    for (int i = 0; i < 25; i++) {
      result.row("visits", "", "Stap" + i, "*", "*", "count", 1000 + i, 10);
    }
    assertThat(dutch(result.make()))
        .contains("Stap24 1.024")
        .doesNotContain("Stap4 ")
        .contains("En nog 5 regels: zie --format csv of --out.");
  }

  @Test
  void workBehindTheScenesWaitsInOneRowAndNobodyLeavesIsBlank() {
    SampleResults result = someHelped();
    for (String channel : List.of("*", "phone", "web")) {
      result.time("waiting", "Melden", "*", channel, 60, 1, 90, 1);
      result.time("waiting", "Plannen", "*", channel, 3.3, 6.9, 70, 1);
      result.row("abandoned", "", "Plannen", "*", channel, "share", 0, 0);
    }
    String text = dutch(result.make());
    assertThat(text).contains("Melden phone").contains("Melden web");
    assertThat(text).doesNotContain("Melden alle kanalen").doesNotContain("Plannen phone");
    assertThat(text).contains("Plannen alle kanalen 3,3 s (0,0–10,2)").doesNotContain("0% (0–0)");
  }

  @Test
  void overtimeIsToldInHoursPerWeek() {
    SampleResults result = someHelped();
    result.row("utilisation", "", "kcc", "*", "*", "timeAverage", 0.9, 0.01);
    result.row("overtime", "", "kcc", "*", "*", "count", 46 * 3600 * 5, 46 * 3600);
    assertThat(dutch(result.make())).contains("Overwerk per week").contains("5 uur (4–6)");
  }

  @Test
  void fewerThanFiveResidentsAreTooFewToShow() {
    String text =
        dutch(
            someHelped()
                .share("helped", "basis", "*", 0.5, 0.1, 0.2)
                .share("helped", "expert", "*", 0.9, 0.01, 500)
                .make());
    assertThat(text).contains("Groep: basis te weinig om te tonen");
    assertThat(text).doesNotContain("50%").doesNotContain("minst vaak");
    String few = dutch(new SampleResults().share("helped", "*", "*", 0.5, 0.1, 0.1).make());
    assertThat(few).contains("Te weinig inwoners om iets te zeggen.");
  }

  @ParameterizedTest
  @ValueSource(ints = {80, 100, 120})
  void noLineIsLongerThanTheTerminal(int width) {
    SampleResults result = someHelped();
    result.name("Melden", "Een melding doen over afval naast de container in de openbare ruimte");
    result.time("waiting", "Melden", "*", "phone", 62, 2, 400 * DAY, 80 * DAY);
    result.dropOff("Melden", "lost-in-handover", "basis", 60, 0.19);
    assertThat(TerminalReportTest.text(result.make(), Language.NL, width).lines())
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(width));
  }

  @Test
  void lostMessagesAreToldPerReplicationAndByResident() {
    SampleResults result = someHelped();
    result.row("arrived", "", "*", "*", "*", "count", 4600, 10);
    Result lost = result.warning("messages-lost", ": 5200.").make();
    assertThat(dutch(lost))
        .contains("In elke herhaling komen 260 berichten te laat")
        .contains("ongeveer 5 berichten op de 100 inwoners.")
        .contains("Doe dit: Kies een langere aanloop.")
        .doesNotContain("5200");
  }

  @Test
  void namesOfTheLibraryFollowTheLanguage() {
    assertThat(TerminalReportTest.text(SampleResults.full(), Language.EN, 120))
        .contains("'Basic' is helped least")
        .doesNotContain("'Basis'");
  }

  @Test
  void manyDefaultsAreGroupedByTheirText() {
    SampleResults many = someHelped();
    for (int i = 0; i < 40; i++) {
      many.defaultUsed("Taak" + i, "handling", "10 minuten");
    }
    assertThat(dutch(many.make())).contains("- 10 minuten (Taak0, Taak1,").contains("result.json");
  }
}
