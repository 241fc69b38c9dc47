package nl.inwonerreis.simulator.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/**
 * Norms on waiting, answering and leaving are met by visits that join a queue.
 *
 * <pre>
 * Start ──▶ Gesprek (one person, an hour each) ──▶ Eind
 * </pre>
 */
class G03VisitNormTest {

  private static final String CARD =
      """
      <journey:norm id='opnemen' measure='answered' from='Gesprek' within='PT30M' share='0.8'/>
      <journey:norm id='snel' measure='answered' from='Gesprek' within='PT0S'/>
      <journey:norm id='wachten' measure='waiting' from='Gesprek' within='PT30M'/>
      <journey:norm id='ophangen' measure='abandoned' atMost='0.05'/>
      """;

  /** Residents at 30, 60, 90 and 120 minutes wait 0, 30, 60 and 90 minutes, or leave. */
  private static Measured run(String patience) {
    return Measured.of(
        CARD,
        Nodes.START + Nodes.touchpoint("Gesprek", "phone") + Nodes.END,
        "Start>Gesprek Gesprek>Eind",
        """
        'residents': 4, 'arrivals': {'interarrival': 'PT30M'}, 'staff': {'kcc': {'count': 1}},
        'elements': {'Gesprek': {'*': {'staff': 'kcc', 'handling': 'PT1H' %s}}}
        """
            .formatted(patience));
  }

  @Test
  void answeredIsServedWithinTheNormOfAllWhoJoined() {
    Measured measured = run("");
    assertThat(measured.met("opnemen")).as("0 and 30 minutes").isEqualTo(0.5);
    assertThat(measured.value("answered", "", "Gesprek", "share")).isEqualTo(0.5);
    assertThat(measured.value("answered", "", "Gesprek", "count")).isEqualTo(2);
    assertThat(measured.value("answered", "snel", "Gesprek", "share")).isEqualTo(0.25);
    assertThat(measured.value("normMet", "", "opnemen", "target")).isEqualTo(0.8);
  }

  @Test
  void whoLeavesIsNotAnsweredButMayHaveWaitedNoLongerThanTheNorm() {
    Measured measured = run(", 'patience': 'PT20M'");
    // The first and third are served at once, the second and fourth leave after 20 minutes.
    assertThat(measured.met("opnemen")).isEqualTo(0.5);
    assertThat(measured.met("wachten")).isEqualTo(1);
    assertThat(measured.met("ophangen")).isEqualTo(0.5);
    assertThat(measured.value("normMet", "", "ophangen", "target")).isCloseTo(0.95, within(1e-12));
  }

  @Test
  void theVerdictIsByTheInterval() {
    Measured one = run("");
    assertThat(one.result().norms())
        .extracting(n -> n.norm() + " " + n.verdict().id())
        .containsExactly(
            "opnemen undecided", "snel undecided", "wachten undecided", "ophangen undecided");
    Measured more =
        Measured.of(
            CARD,
            Nodes.START + Nodes.touchpoint("Gesprek", "phone") + Nodes.END,
            "Start>Gesprek Gesprek>Eind",
            """
            'residents': 4, 'arrivals': {'interarrival': 'PT30M'}, 'replications': 3,
            'staff': {'kcc': {'count': 1}},
            'elements': {'Gesprek': {'*': {'staff': 'kcc', 'handling': 'PT1H'}}}
            """);
    assertThat(more.result().norms())
        .extracting(n -> n.norm() + " " + n.verdict().id())
        .containsExactly("opnemen not met", "snel not met", "wachten not met", "ophangen met");
  }
}
