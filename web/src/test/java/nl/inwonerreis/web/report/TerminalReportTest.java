package nl.inwonerreis.web.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.inwonerreis.modeller.journey.Text;
import nl.inwonerreis.simulator.result.NormVerdict.Verdict;
import nl.inwonerreis.simulator.result.Result;
import org.junit.jupiter.api.Test;

/** The sentences and tables that a result gives. */
class TerminalReportTest {

  private static final JourneyOutline OUTLINE =
      new JourneyOutline(
          Map.of("basis", new Text("Basis", "Basic")), Set.of("Melden"), List.of("10 dagen"), 3);

  static String dutch(Result result) {
    return text(result, Language.NL, 120).replaceAll("\\s+", " ");
  }

  static String text(Result result, Language language, int width) {
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
  void whatIsNotMeasuredIsListedWithTheReason() {
    assertThat(dutch(SampleResults.full()))
        .contains("Niet gemeten - 1 norm is niet te meten: '10 dagen'.")
        .contains("3 beloften aan inwoners staan in het model.")
        .contains("Contacten en overdrachten: het model zegt niet");
  }

  @Test
  void normsAreToldAsMetNotMetOrUncertain() {
    SampleResults some =
        someHelped()
            .norm("a", "Snel", 0.8, 0.9, 0.02, Verdict.MET)
            .norm("b", "Traag", 0.8, 0.5, 0.02, Verdict.NOT_MET)
            .norm("c", "Soms", 0.8, 0.79, 0.02, Verdict.UNDECIDED);
    assertThat(dutch(some.make()))
        .contains("Norm 'Snel' wordt gehaald: 90% (88–92). Gevraagd is 80%.")
        .contains("Norm 'Traag' wordt niet gehaald: 50% (48–52). Gevraagd is 80%.")
        .contains("Of norm 'Soms' gehaald wordt, is niet zeker: 79% (77–81). Gevraagd is 80%.")
        .contains("Soms 80% 79% (77–81) onzeker");
  }

  @Test
  void contactsAreToldWithWhatTheyTake() {
    String text =
        dutch(
            someHelped()
                .row("contacts", "", "*", "*", "*", "mean", 1.4, 0.05)
                .row("handovers", "cold", "*", "*", "*", "mean", 0.25, 0.01)
                .row("residentTime", "handoverCold", "*", "*", "*", "mean", 600, 30)
                .row("staffTime", "handoverCold", "*", "*", "*", "mean", 480, 30)
                .share("promiseKept", "*", "*", 0.7, 0.02, 700)
                .make());
    assertThat(text)
        .contains("Een inwoner heeft gemiddeld 1,4")
        .contains("Van de 100 beloften aan inwoners worden er 70 (68–72) gehouden.")
        .contains("Naar een ander team, verhaal komt niet mee 0,25 (0,24–0,26) 10 min (9,5–10,5)")
        .doesNotContain("verhaal komt mee");
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
  void residentsAreNeverCustomers() {
    assertThat(text(SampleResults.full(), Language.NL, 100))
        .doesNotContainIgnoringCase("klant")
        .doesNotContainIgnoringCase("tevreden");
  }

  @Test
  void theSameResultGivesTheSameCharacters() {
    assertThat(text(SampleResults.full(), Language.EN, 90))
        .isEqualTo(text(SampleResults.full(), Language.EN, 90));
  }
}
