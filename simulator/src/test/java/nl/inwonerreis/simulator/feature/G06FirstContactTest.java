package nl.inwonerreis.simulator.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The first contact is resolved when it ends so and no other begins within 14 days.
 *
 * <pre>
 * Start ──▶ Bellen ──▶ Wachten (timer) ──▶ Nogmaals ──▶ Later (timer) ──▶ Eind
 * </pre>
 */
class G06FirstContactTest {

  private static Measured run(String resolved, String wait, String later, String more) {
    String timer =
        "<intermediateCatchEvent id='%s'><timerEventDefinition/></intermediateCatchEvent>";
    return Measured.of(
        "<journey:norm id='n' measure='firstContactResolved' share='0.8'/>",
        Nodes.START
            + Touchpoints.task("Bellen", "phone")
            + timer.formatted("Wachten")
            + Touchpoints.task("Nogmaals", "phone")
            + timer.formatted("Later")
            + Nodes.END,
        "Start>Bellen Bellen>Wachten Wachten>Nogmaals Nogmaals>Later Later>Eind",
        """
        'elements': {'Bellen': {'*': {'handling': 'PT5M' %s}}, 'Nogmaals': {'*': {'handling': 'PT5M'}},
                     'Wachten': {'*': {'delay': '%s'}}, 'Later': {'*': {'delay': '%s'}}} %s
        """
            .formatted(resolved, wait, later, more));
  }

  @ParameterizedTest
  @CsvSource({"1, P15D, 1", "1, P14D, 0", "1, P3D, 0", "0, P15D, 0"})
  void itEndsResolvedAndNoOtherFollowsWithin14Days(int resolved, String wait, double share) {
    Measured measured = run(", 'resolved': " + resolved, wait, "P1D", "");
    assertThat(measured.share("firstContactResolved")).isEqualTo(share);
    assertThat(measured.met("n")).isEqualTo(share);
  }

  @Test
  void aResidentInProgressCountsOnceTheContactIs14DaysOld() {
    String run = ", 'duration': '%s', 'arrivals': {'interarrival': 'P10D'}";
    assertThat(
            run(", 'resolved': 1", "P90D", "P1D", run.formatted("P19D"))
                .share("firstContactResolved"))
        .as("arrived on day 10")
        .isNaN();
    // On day 20 a second resident comes.
    assertThat(
            run(", 'resolved': 1", "P90D", "P1D", run.formatted("P25D"))
                .value("firstContactResolved", "", "*", "count"))
        .isEqualTo(1);
  }

  @Test
  void whereNoStepSaysResolvedItIsNotMeasured() {
    assertThat(run("", "P15D", "P1D", "").share("firstContactResolved")).isNaN();
  }
}
