package nl.inwonerreis.simulator.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/**
 * The clock of a norm stands still while a step is active, and is extended once.
 *
 * <pre>
 * Start ──▶ Melden ──▶ Aanvullen (or a subprocess) ──▶ Verlengen ──▶ Wachten ──▶ Bericht ──▶ Eind
 * </pre>
 */
class G02SuspensionTest {

  private static final String NODES =
      Nodes.START
          + Nodes.task("Melden")
          + "<subProcess id='Deel'><startEvent id='DeelStart'/>"
          + Nodes.task("Aanvullen")
          + "<endEvent id='DeelEind'/>"
          + nl.inwonerreis.simulator.model.Bpmn.flows("DeelStart>Aanvullen Aanvullen>DeelEind")
          + "</subProcess>"
          + Nodes.task("Verlengen")
          + "<intermediateCatchEvent id='Wachten'><timerEventDefinition/></intermediateCatchEvent>"
          + Nodes.task("Bericht")
          + Nodes.END;

  private static final String FLOWS =
      "Start>Melden Melden>Deel Deel>Verlengen Verlengen>Wachten Wachten>Bericht Bericht>Eind";

  private static Measured run(String norm, String adding, String delay) {
    return run(norm, adding, "'handling': 'PT0S'", delay, "");
  }

  private static Measured run(
      String norm, String adding, String extending, String delay, String more) {
    return Measured.of(
        "<journey:norm id='n' measure='leadTime' from='Melden' to='Bericht' %s/>".formatted(norm),
        NODES,
        FLOWS,
        """
        'elements': {'Melden': {'*': {'handling': 'PT0S'}}, 'Aanvullen': {'*': {'handling': '%s'}},
                     'Verlengen': {'*': {%s}}, 'Wachten': {'*': {'delay': '%s'}},
                     'Bericht': {'*': {'handling': 'PT0S'}}} %s
        """
            .formatted(adding, extending, delay, more));
  }

  @Test
  void daysOnWhichItStoodStillDoNotCount() {
    // Melden and the suspension on 5 January; it ends on 9 January: 6, 7 and 8 January do not
    // count.
    String norm = "within='P10D' pausedDuring='Aanvullen'";
    assertThat(run(norm, "P4D", "P9DT14H59M").met("n")).as("18 January 23:59").isEqualTo(1);
    assertThat(run(norm, "P4D", "P9DT15H").met("n")).as("19 January 00:00").isZero();
    String running = "within='P10D'";
    assertThat(run(running, "P4D", "P9DT14H59M").met("n")).isZero();
  }

  @Test
  void anActiveSubprocessStopsItToo() {
    String norm = "within='P10D' pausedDuring='Deel Aanvullen'";
    assertThat(run(norm, "P4D", "P9DT14H59M").met("n")).isEqualTo(1);
    assertThat(run(norm, "P4D", "P9DT15H").met("n")).isZero();
  }

  @Test
  void anExactTermStandsStillToTheSecond() {
    String norm = "within='PT48H' pausedDuring='Aanvullen'";
    assertThat(run(norm, "P4D", "PT48H").met("n")).isEqualTo(1);
    assertThat(run(norm, "P4D", "PT48H1S").met("n")).isZero();
  }

  @Test
  void aSuspensionAfterAnExactTermIsOverChangesNothing() {
    // Begun on Monday at 09:00, over on Tuesday at 05:00: the nine hours before it began are not
    // part of it, whatever stops the clock later.
    String norm = "within='PT20H' clock='workingDays' pausedDuring='Wachten'";
    assertThat(run(norm, "PT19H59M", "P2D").met("n")).as("a minute left").isEqualTo(1);
    assertThat(run(norm, "PT20H1S", "P2D").met("n")).as("a second too late").isZero();
    assertThat(run(norm, "PT28H", "P2D").met("n")).as("20 + 8 hours").isZero();
  }

  @Test
  void theLegalClockLeavesTheSuspensionOut() {
    String norm = "within='P8W' pausedDuring='Aanvullen' basis='legal'";
    Measured measured = run(norm, "P4D", "P10D");
    assertThat(measured.value("leadTime", "legal", "n", "mean"))
        .isCloseTo(10 * 86_400, within(1e-6));
    assertThat(measured.mean("leadTime", "")).isCloseTo(14 * 86_400, within(1e-6));
  }

  @Test
  void itIsExtendedOnceByAStepWithinTheTerm() {
    String norm = "within='P10D' extension='P7D' extendedBy='Verlengen'";
    assertThat(run(norm, "P4D", "P13DT14H59M").met("n")).as("22 January 23:59").isEqualTo(1);
    assertThat(run(norm, "P4D", "P13DT15H").met("n")).as("23 January").isZero();
    assertThat(run(norm, "P11D", "PT1H").met("n")).as("too late to extend").isZero();
  }

  @Test
  void aResidentWhoDropsOffAtThatStepHasNotPassedIt() {
    // One resident comes on 12 January; the term is over at the end of 22 January, extended at the
    // end of 29 January. The run ends on 24 January at 00:00.
    String norm = "within='P10D' extension='P7D' extendedBy='Verlengen'";
    String run = ", 'duration': 'P19D', 'arrivals': {'interarrival': 'P7D'}";
    assertThat(run(norm, "P1D", "'dropOff': 1", "P90D", run).met("n")).isZero();
    assertThat(run(norm, "P1D", "'handling': 'PT0S'", "P90D", run).met("n")).isNaN();
  }
}
