package nl.inwonerreis.simulator.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * The case of the municipality runs on to its own end after the resident has ended.
 *
 * <pre>
 * Inwoner:  Start ──▶ Aanvraag ✉ ──▶ Eind
 * Gemeente: ✉ Ontvangst ──▶ Werk (1 h) ──▶ Archief (1 h) ──▶ Klaar
 * </pre>
 */
class F14CaseRunsOnTest {

  private static Story run(String... arrivals) {
    return Story.of(
        Nodes.twoPools(
            Nodes.START + Nodes.throwMessage("Aanvraag") + Nodes.END,
            "Start>Aanvraag Aanvraag>Eind",
            "<startEvent id='Ontvangst'><messageEventDefinition/></startEvent>"
                + Nodes.task("Werk")
                + Nodes.task("Archief")
                + Nodes.end("Klaar", "refused", ""),
            "Ontvangst>Werk Werk>Archief Archief>Klaar",
            "Aanvraag>Ontvangst"),
        """
        'staff': {'k': {'count': 1, 'costPerHour': 60}},
        'elements': {'Werk': {'*': {'staff': 'k', 'handling': 'PT1H'}},
                     'Archief': {'*': {'staff': 'k', 'handling': 'PT1H'}}}
        """,
        arrivals);
  }

  @Test
  void theResidentEndsAndTheCaseGoesOn() {
    assertThat(run("09:00").lines("end", "complete", "close"))
        .containsExactly(
            "09:00 complete Aanvraag #1",
            "09:00 end helped #1",
            "10:00 complete Werk side #1",
            "11:00 complete Archief side #1",
            "11:00 close #1");
  }

  @Test
  void itsCostCountsAndItsEndSetsNoOutcome() {
    Story story = run("09:00");
    assertThat(story.costOf(1)).isEqualTo(120);
    assertThat(story.timesOf(1).leadTime).isZero();
  }
}
