package nl.inwonerreis.simulator.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * A message on a boundary interrupts its activity, or goes along beside it.
 *
 * <pre>
 * Inwoner:  Start ──▶ Vraag ✉ ──▶ Wachten (5 h) ──▶ Eind
 *                                   ✉ Bericht ──▶ Gehoord
 * Gemeente: ✉ Ontvangst ──▶ Werk (1 h) ──▶ Stuur ✉ ──▶ Klaar
 * </pre>
 */
class C08BoundaryMessageTest {

  private static Story run(boolean interrupting, String before) {
    return Story.of(
        Nodes.twoPools(
            Nodes.START
                + Nodes.throwMessage("Vraag")
                + Nodes.timer("Eerst", "timeDuration", before)
                + Nodes.task("Wachten")
                + Nodes.boundary("Bericht", "Wachten", interrupting, "<messageEventDefinition/>")
                + Nodes.END
                + Nodes.end("Gehoord", "referred", ""),
            "Start>Vraag Vraag>Eerst Eerst>Wachten Wachten>Eind Bericht>Gehoord",
            "<startEvent id='Ontvangst'><messageEventDefinition/></startEvent>"
                + Nodes.task("Werk")
                + Nodes.throwMessage("Stuur")
                + "<endEvent id='Klaar'/>",
            "Ontvangst>Werk Werk>Stuur Stuur>Klaar",
            "Vraag>Ontvangst Stuur>Bericht"),
        """
        'staff': {'k': {'count': 1}},
        'elements': {'Wachten': {'*': {'handling': 'PT5H'}},
                     'Werk': {'*': {'staff': 'k', 'handling': 'PT1H'}}}
        """,
        "09:00");
  }

  @Test
  void itInterruptsTheActivity() {
    Story story = run(true, "PT10M");
    assertThat(story.lines("withdraw", "end"))
        .containsExactly("10:00 withdraw Wachten #1", "10:00 end referred #1");
  }

  @Test
  void notInterruptingItGoesAlong() {
    Story story = run(false, "PT10M");
    assertThat(story.linesOf("Bericht", "start")).containsExactly("10:00 start Bericht side #1");
    assertThat(story.lines("end")).containsExactly("14:10 end helped #1");
  }

  @Test
  void aMessageKeptFromBeforeInterruptsAtOnce() {
    Story story = run(true, "PT3H");
    assertThat(story.lines("end")).containsExactly("12:00 end referred #1");
    assertThat(story.linesOf("Wachten", "start")).isEmpty();
  }
}
