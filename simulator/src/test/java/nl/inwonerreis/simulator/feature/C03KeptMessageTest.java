package nl.inwonerreis.simulator.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * A message that comes before anybody waits is kept until its wait is reached.
 *
 * <pre>
 * Inwoner:  Start ──▶ Vraag ✉ ──▶ Bezig (2 h) ──▶ ✉ Antwoord ──▶ Eind
 * Gemeente: ✉ Ontvangst ──▶ Werk (1 h) ──▶ Stuur ✉ ──▶ Klaar
 * </pre>
 */
class C03KeptMessageTest {

  private static Story run(String flows, String scenario) {
    return Story.of(
        Nodes.twoPools(
            Nodes.START
                + Nodes.throwMessage("Vraag")
                + Nodes.task("Bezig")
                + Nodes.catchMessage("Antwoord")
                + Nodes.gateway("exclusive", "Nog")
                + Nodes.END,
            "Start>Vraag Vraag>Bezig Bezig>Antwoord " + flows,
            "<startEvent id='Ontvangst'><messageEventDefinition/></startEvent>"
                + Nodes.task("Werk")
                + Nodes.throwMessage("Stuur")
                + "<endEvent id='Klaar'/>",
            "Ontvangst>Werk Werk>Stuur Stuur>Klaar",
            "Vraag>Ontvangst Stuur>Antwoord"),
        """
        'elements': {'Werk': {'*': {'staff': 'k', 'handling': 'PT1H'}},
                     'Bezig': {'*': {'handling': 'PT2H'}}},
        'staff': {'k': {'count': 1}}
        """
            + scenario,
        "09:00");
  }

  @Test
  void theKeptMessageIsTakenWithoutWaiting() {
    Story story = run("Antwoord>Nog Nog>Eind", "");
    assertThat(story.lines("await")).isEmpty();
    assertThat(story.lines("end")).containsExactly("11:00 end helped #1");
  }

  @Test
  void aMessageServesOneWaitOnly() {
    Story story = run("Antwoord>Nog Nog>Eind Terug:Nog>Antwoord", ", 'flows': {'Terug': 1}");
    assertThat(story.linesOf("Antwoord", "complete")).hasSize(1);
    assertThat(story.lines("end")).isEmpty();
    assertThat(story.facts().stuck()).contains(1);
  }
}
