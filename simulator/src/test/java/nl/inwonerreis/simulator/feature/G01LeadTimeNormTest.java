package nl.inwonerreis.simulator.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A norm on lead time runs from the completion of one step to that of another.
 *
 * <pre>
 * Start ──▶ Melden ──▶ Wachten (timer) ──▶ Bericht ──▶ Eind
 * </pre>
 */
class G01LeadTimeNormTest {

  private static final String NODES =
      Nodes.START
          + Nodes.task("Melden")
          + "<intermediateCatchEvent id='Wachten'><timerEventDefinition/></intermediateCatchEvent>"
          + Nodes.task("Bericht")
          + Nodes.END;

  private static final String FLOWS = "Start>Melden Melden>Wachten Wachten>Bericht Bericht>Eind";

  private static Measured run(String norm, String delay, String more) {
    return Measured.of(
        "<journey:norm id='n' measure='leadTime' %s/>".formatted(norm),
        NODES,
        FLOWS,
        """
        'elements': {'Melden': {'*': {'handling': 'PT0S'}}, 'Wachten': {'*': {'delay': '%s'}},
                     'Bericht': {'*': {'handling': 'PT1H'}}} %s
        """
            .formatted(delay, more));
  }

  /** Melden is complete on Monday 5 January at 09:00, Bericht an hour after the delay. */
  @ParameterizedTest
  @CsvSource({
    "P10D, workingDays, service, P14DT13H59M, 1", // Monday 19 January 23:59
    "P10D, workingDays, service, P14DT14H, 0", // Tuesday 20 January 00:00
    "P10D, calendar, service, P10DT13H59M, 1", // Thursday 15 January 23:59
    "P10D, calendar, service, P10DT14H, 0",
    "P12D, calendar, service, P12DT14H, 0", // Saturday 17 January is the last day
    "P12D, calendar, legal, P14DT13H59M, 1", // a statutory term moves to Monday 19 January
    "P12D, calendar, legal, P14DT14H, 0",
    "PT48H, calendar, service, PT47H, 1", // to the second
    "PT48H, calendar, legal, PT47H1M, 0",
    "PT48H, workingDays, service, PT47H, 1"
  })
  void isMetUntilTheEndOfItsTerm(
      String term, String clock, String basis, String delay, double met) {
    String norm =
        "from='Melden' to='Bericht' within='%s' clock='%s' basis='%s'"
            .formatted(term, clock, basis);
    Measured measured = run(norm, delay, "");
    assertThat(measured.met("n")).isEqualTo(met);
    assertThat(measured.value("normMet", "", "n", "count")).isEqualTo(met);
    assertThat(measured.value("normMet", "", "n", "target")).isEqualTo(1);
  }

  @Test
  void hoursOfTheScenarioCanBeItsClock() {
    String norm = "from='Melden' to='Bericht' within='PT10H' clock='openingHours' hours='kcc'";
    String hours = ", 'hours': {'kcc': 'Mo-Fr 08:00-17:00; PH off'}";
    assertThat(run(norm, "P1DT1H", hours).met("n")).as("8 + 2 hours: Tuesday 10:00").isZero();
    assertThat(run(norm, "PT23H", hours).met("n")).isEqualTo(1);
    String text = norm.replace("kcc", "Tu 12:00-16:00; PH off").replace("PT10H", "P1D");
    assertThat(run(text, "PT37H", "").met("n")).as("Tuesday 23:00").isEqualTo(1);
    assertThat(run(text, "PT39H", "").met("n")).isZero();
  }

  @Test
  void fromNothingToNothingIsTheWholeJourney() {
    assertThat(run("within='PT25H'", "P1D", "").met("n")).isEqualTo(1);
    assertThat(run("within='PT24H'", "P1D", "").met("n")).isZero();
    assertThat(run("from='Start' to='Eind' within='PT25H'", "P1D", "").met("n")).isEqualTo(1);
    assertThat(run("from='Start' to='Eind' within='PT24H'", "P1D", "").met("n")).isZero();
  }

  @Test
  void itsOwnClockIsALeadTimeToo() {
    String norm = "from='Melden' to='Bericht' within='P8W' basis='legal'";
    assertThat(run(norm, "P20D", "").value("leadTime", "legal", "n", "mean"))
        .isCloseTo(20 * 86_400 + 3_600, within(1e-6));
    String service = norm.replace("legal", "service");
    assertThat(run(service, "P20D", "").value("leadTime", "service", "n", "mean")).isPositive();
  }

  @Test
  void whatIsOverWithoutItsEndIsNotMetAndWhatRunsOnIsNotCounted() {
    String norm = "from='Melden' to='Bericht' within='P10D'";
    String days = ", 'duration': 'P%dD', 'arrivals': {'interarrival': 'P7D'}";
    // One resident comes on 12 January; the term is over at the end of 22 January.
    assertThat(run(norm, "P90D", days.formatted(17)).met("n")).isNaN();
    assertThat(run(norm, "P90D", days.formatted(19)).met("n")).isZero();
  }

  @Test
  void theWindowIsThatOfTheDecision() {
    String norm = "from='Melden' to='Bericht' within='PT10H'";
    String run = ", 'duration': 'P2D', 'arrivals': {'interarrival': 'PT30H'}, 'warmUp': 'PT%dH'";
    // Decided as not met ten hours after the arrival at 30:00.
    assertThat(run(norm, "PT20H", run.formatted(39)).met("n")).isZero();
    assertThat(run(norm, "PT20H", run.formatted(41)).met("n")).isNaN();
  }

  @Test
  void hoursThatAreNoneAreRefused() {
    String norm =
        "<journey:norm id='n' measure='leadTime' within='PT1H' clock='openingHours' hours='x'/>";
    String head =
        "<extensionElements><journey:journey>" + norm + "</journey:journey></extensionElements>";
    assertThat(Story.refusals(nl.inwonerreis.simulator.model.Bpmn.process(head + NODES, FLOWS), ""))
        .containsExactly("wrong-hours Reis");
  }
}
