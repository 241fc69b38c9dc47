package nl.inwonerreis.web.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.inwonerreis.modeller.journey.Text;
import nl.inwonerreis.simulator.result.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sentences and tables that a result gives. */
class TerminalReportTest {

  private static final double DAY = SampleResults.DAY;
  private static final JourneyOutline OUTLINE =
      new JourneyOutline(
          Map.of("basis", new Text("Basis", "Basic")), Set.of("Melden"), List.of("10 dagen"), 3);

  private static String dutch(Result result) {
    return text(result, Language.NL, 120).replaceAll("\\s+", " ");
  }

  private static String text(Result result, Language language, int width) {
    StringBuilder text = new StringBuilder();
    try {
      new TerminalReport(language, OUTLINE, width, false).write(result, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static SampleResults someHelped() {
    return new SampleResults().share("helped", "*", "*", 0.8, 0.01, 800);
  }

  @Test
  void theWeakestGroupIsNamedFirstWithTheBest() {
    String text = dutch(SampleResults.full());
    assertThat(text)
        .contains(
            "- 'Basis' wordt het minst vaak geholpen: 61 (59–63) van de 100."
                + " - Van de 100 inwoners worden er 84 (83–85) geholpen."
                + " 10 (9–11) haken af.")
        .contains("'Zelfredzaam' wordt het vaakst geholpen: 92 (91–93) van de 100.");
  }

  @Test
  void overlappingIntervalsClaimNoDifference() {
    String text =
        dutch(
            someHelped()
                .share("helped", "basis", "*", 0.79, 0.03, 100)
                .share("helped", "onzeker", "*", 0.82, 0.03, 100)
                .make());
    assertThat(text).contains("Geen duidelijk verschil tussen de groepen");
    assertThat(text).doesNotContain("minst vaak");
  }

  @Test
  void aGroupThatIsHardToTellFromTheWeakestIsNamed() {
    String text =
        dutch(
            someHelped()
                .share("helped", "basis", "*", 0.60, 0.03, 100)
                .share("helped", "onzeker", "*", 0.62, 0.03, 100)
                .share("helped", "expert", "*", 0.95, 0.01, 100)
                .make());
    assertThat(text).contains("geen duidelijk verschil tussen 'basis' en 'onzeker'");
  }

  @Test
  void oneGroupIsNotCompared() {
    String text = dutch(someHelped().share("helped", "basis", "*", 0.8, 0.01, 800).make());
    assertThat(text).doesNotContain("minst vaak").doesNotContain("Geen duidelijk verschil");
  }

  @Test
  void nobodyHelpedIsSaidWithoutALeadTime() {
    String text =
        dutch(
            new SampleResults()
                .share("helped", "*", "*", 0, 0, 0)
                .share("dropOff", "*", "*", 1, 0, 200)
                .make());
    assertThat(text).contains("In deze situatie wordt niemand geholpen.");
    assertThat(text).contains("haken er 100 (100–100) af").doesNotContain("De helft van wie");
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

  @Test
  void halfAndNineInTenAreToldWithIntervals() {
    assertThat(dutch(SampleResults.full()))
        .contains("is binnen 14 dagen (13,7–14,3) klaar. 9 van de 10 zijn binnen 31 dagen (30–32)");
  }

  @Test
  void aPlaceWhereManyDropOffIsToldOnceWithTheGroupThatItHitsHardest() {
    assertThat(dutch(SampleResults.full()))
        .contains(
            "Bij 'Melding doen' haken van de 100 inwoners er 9,8 (9,3–10,3) af."
                + " Reden: hangt op. Dat is ongeveer 100% van alle afhakers."
                + " Dat treft vooral 'Basis': 19 (18–20) van de 100.")
        .contains("Regels met minder dan 5 inwoners: 1.");
  }

  @Test
  void waitingLeavingAndBusyStaffAreTold() {
    assertThat(dutch(SampleResults.full()))
        .contains("Kanaal telefoon, het langst bij 'Melding doen': de helft wacht hoogstens 1")
        .contains("Kanaal telefoon: 12% (12–13) wacht niet tot het eind")
        .contains("KCC 14 055 is het drukst: 91% (90–92)");
  }

  @Test
  void withoutChannelsNoWaitingIsTold() {
    assertThat(dutch(someHelped().make())).doesNotContain("Kanaal").doesNotContain("wachten");
  }

  @Test
  void assumptionsAndFactsOfTheRunAreTold() {
    assertThat(dutch(SampleResults.full()))
        .contains("Deze uitkomst rust op 3 getallen, waarvan 2 aannames.")
        .contains("Situatie 'Zoals het nu is': 20 herhalingen van 52 weken. Startgetal 14055.")
        .contains("Melding doen (Melden): De behandeling duurt gemiddeld 10 minuten.");
  }

  @Test
  void whatIsNotMeasuredYetIsListedWithTheNormsAndPromisesOfTheJourney() {
    assertThat(dutch(SampleResults.full()))
        .contains("Nog niet gemeten - 1 norm staat in het model: '10 dagen'.")
        .contains("3 beloften aan inwoners staan in het model.")
        .contains("Ook nog niet: contacten per inwoner");
  }

  @Test
  void noGroupIsNamedAtAPlaceThatHitsAllAlike() {
    String text =
        dutch(
            someHelped()
                .dropOff("Melden", "hung-up", "basis", 60, 0.105)
                .dropOff("Melden", "hung-up", "expert", 60, 0.1)
                .row("dropOff", "hung-up", "Melden", "*", "*", "share", 0.1, 0.005)
                .make());
    assertThat(text).contains("er 10 (10–11) af").doesNotContain("treft vooral");
    assertThat(text).contains("geen groep springt eruit");
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
    assertThat(text(SampleResults.full(), Language.EN, 120))
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

  @Test
  void residentsAreNeverCustomers() {
    assertThat(text(SampleResults.full(), Language.NL, 100))
        .doesNotContainIgnoringCase("klant")
        .doesNotContainIgnoringCase("tevreden");
  }

  @ParameterizedTest
  @ValueSource(ints = {80, 100, 120})
  void noLineIsLongerThanTheTerminal(int width) {
    SampleResults result = someHelped();
    result.name("Melden", "Een melding doen over afval naast de container in de openbare ruimte");
    result.time("waiting", "Melden", "*", "phone", 62, 2, 400 * DAY, 80 * DAY);
    result.dropOff("Melden", "lost-in-handover", "basis", 60, 0.19);
    assertThat(text(result.make(), Language.NL, width).lines())
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(width));
  }

  @Test
  void theSameResultGivesTheSameCharacters() {
    assertThat(text(SampleResults.full(), Language.EN, 90))
        .isEqualTo(text(SampleResults.full(), Language.EN, 90));
  }
}
