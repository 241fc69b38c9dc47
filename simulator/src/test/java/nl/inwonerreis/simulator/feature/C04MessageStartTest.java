package nl.inwonerreis.simulator.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * A message starts a case where none is live; messages to an ended case are lost and counted.
 *
 * <pre>
 * Inwoner:  Start ──▶ Vraag ✉ ──▶ Pauze ──▶ Nogmaals ✉ ──▶ Rest (1 day) ──▶ Eind
 * Gemeente: ✉ Ontvangst ──▶ Werk (1 h) ──▶ ... ──▶ Klaar
 * </pre>
 */
class C04MessageStartTest {

  private static Story run(String pause, String messages) {
    return Story.of(
        Nodes.twoPools(
            Nodes.START
                + Nodes.throwMessage("Vraag")
                + Nodes.timer("Pauze", "timeDuration", pause)
                + Nodes.throwMessage("Nogmaals")
                + Nodes.timer("Rest", "timeDuration", "P1D")
                + Nodes.END,
            "Start>Vraag Vraag>Pauze Pauze>Nogmaals Nogmaals>Rest Rest>Eind",
            "<startEvent id='Ontvangst'><messageEventDefinition/></startEvent>"
                + Nodes.task("Werk")
                + "<endEvent id='Klaar'/>",
            "Ontvangst>Werk Werk>Klaar",
            messages),
        """
        'elements': {'Werk': {'*': {'staff': 'k', 'handling': 'PT1H'}}},
        'staff': {'k': {'count': 1}}
        """,
        "09:00");
  }

  @Test
  void aSecondMessageStartsASecondCaseWhenTheFirstHasEnded() {
    Story story = run("PT2H", "Vraag>Ontvangst Nogmaals>Ontvangst");
    assertThat(story.linesOf("Werk", "start", "complete"))
        .containsExactly(
            "09:00 start Werk side #1",
            "10:00 complete Werk side #1",
            "11:00 start Werk side #1",
            "12:00 complete Werk side #1");
    assertThat(story.facts().lostMessages()).isZero();
  }

  @Test
  void aMessageStartWhoseCaseIsLiveLosesTheMessage() {
    Story story = run("PT30M", "Vraag>Ontvangst Nogmaals>Ontvangst");
    assertThat(story.linesOf("Werk", "start")).hasSize(1);
    assertThat(story.facts().lostMessages()).isEqualTo(1);
  }
}
