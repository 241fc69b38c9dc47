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
    return Measured.of(
        "<journey:norm id='n' measure='leadTime' from='Melden' to='Bericht' %s/>".formatted(norm),
        NODES,
        FLOWS,
        """
        'elements': {'Melden': {'*': {'handling': 'PT0S'}}, 'Aanvullen': {'*': {'handling': '%s'}},
                     'Verlengen': {'*': {'handling': 'PT0S'}}, 'Wachten': {'*': {'delay': '%s'}},
                     'Bericht': {'*': {'handling': 'PT0S'}}}
        """
            .formatted(adding, delay));
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
}
