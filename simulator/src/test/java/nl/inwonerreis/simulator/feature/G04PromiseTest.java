package nl.inwonerreis.simulator.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * A promise runs from the touchpoint that makes it to a step, else to the end of the journey.
 *
 * <pre>
 * Start ──▶ Melden (promises) ──▶ Wachten ──▶ Bericht ──▶ Eind
 * </pre>
 */
class G04PromiseTest {

  private static Measured run(String promises, String delay, String end) {
    return Measured.of(
        "",
        Nodes.START
            + "<userTask id='Melden'><extensionElements><journey:touchpoint layer='frontstage'>"
            + promises
            + "</journey:touchpoint></extensionElements></userTask>"
            + "<intermediateCatchEvent id='Wachten'><timerEventDefinition/></intermediateCatchEvent>"
            + Nodes.task("Bericht")
            + end,
        "Start>Melden Melden>Wachten Wachten>Bericht Bericht>Eind",
        """
        'elements': {'Melden': {'*': {'handling': 'PT0S'}}, 'Wachten': {'*': {'delay': '%s'}},
                     'Bericht': {'*': {'handling': 'PT0S'}}}, 'duration': 'P10D',
        'arrivals': {'interarrival': 'P8D'}
        """
            .formatted(delay));
  }

  private static double kept(Measured measured) {
    assertThat(measured.value("promiseKept", "", "*", "share"))
        .isEqualTo(measured.value("promiseKept", "", "Melden", "share"));
    return measured.share("promiseKept");
  }

  @Test
  void isKeptByItsStepInTime() {
    String promise = "<journey:promise within='PT24H' to='Bericht'/>";
    assertThat(kept(run(promise, "PT24H", Nodes.END))).isEqualTo(1);
    assertThat(kept(run(promise, "PT24H1S", Nodes.END))).isZero();
  }

  @Test
  void withoutAStepTheEndOfTheJourneyKeepsIt() {
    String promise = "<journey:promise within='PT24H'/>";
    assertThat(kept(run(promise, "PT20H", Nodes.END))).isEqualTo(1);
    assertThat(kept(run(promise, "PT30H", Nodes.END))).isZero();
    assertThat(kept(run(promise, "PT20H", Nodes.end("Eind", "refused", "")))).isEqualTo(1);
  }

  @Test
  void whoDropsOffWasPromisedInVain() {
    String promise = "<journey:promise within='PT24H'/>";
    assertThat(kept(run(promise, "PT20H", Nodes.end("Eind", "dropOff", "withdrawn")))).isZero();
    String later = "<journey:promise within='P5D'/>";
    assertThat(run(later, "PT20H", Nodes.end("Eind", "dropOff", "withdrawn")).share("promiseKept"))
        .as("not over at the end of the run")
        .isNaN();
  }

  @Test
  void promisesOfOneTouchpointCountTogether() {
    Measured measured =
        run(
            "<journey:promise within='PT24H' to='Bericht'/>"
                + "<journey:promise within='PT10H' to='Bericht'/>",
            "PT20H",
            Nodes.END);
    assertThat(kept(measured)).isEqualTo(0.5);
    assertThat(measured.value("promiseKept", "", "*", "count")).isEqualTo(1);
  }

  @Test
  void aBrokenPromiseCostsTheIndicatorOfExperience() {
    String promise = "<journey:promise within='PT24H' to='Bericht'/>";
    assertThat(run(promise, "PT20H", Nodes.END).mean("experience", "")).isEqualTo(100);
    assertThat(run(promise, "PT30H", Nodes.END).mean("experience", "")).isEqualTo(90);
  }
}
