package nl.inwonerreis.simulator.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * A send task, a throw event and a message end send when they are complete.
 *
 * <pre>
 * Inwoner:  Start ──▶ Stuur (send task, 20 min) ──▶ Rest (1 day) ──▶ Eind
 * Gemeente: ✉ Ontvangst ──▶ Werk (1 h) ──▶ Klaar
 * </pre>
 */
class C13SendTest {

  private static Story run(String sender, String elements) {
    return Story.of(
        Nodes.twoPools(
            Nodes.START + sender + Nodes.timer("Rest", "timeDuration", "P1D") + Nodes.END,
            "Start>Stuur Stuur>Rest Rest>Eind",
            "<startEvent id='Ontvangst'><messageEventDefinition/></startEvent>"
                + Nodes.task("Werk")
                + "<endEvent id='Klaar'/>",
            "Ontvangst>Werk Werk>Klaar",
            "Stuur>Ontvangst"),
        """
        'staff': {'k': {'count': 1}},
        'elements': {%s 'Werk': {'*': {'staff': 'k', 'handling': 'PT1H'}}}
        """
            .formatted(elements),
        "09:00");
  }

  @Test
  void aSendTaskSendsWhenItIsDone() {
    Story story = run("<sendTask id='Stuur'/>", "'Stuur': {'*': {'handling': 'PT20M'}},");
    assertThat(story.linesOf("Werk", "start")).containsExactly("09:20 start Werk side #1");
  }

  @Test
  void anOrdinaryTaskSendsTooAlongItsMessageFlow() {
    Story story = run(Nodes.task("Stuur"), "'Stuur': {'*': {'handling': 'PT20M'}},");
    assertThat(story.linesOf("Werk", "start")).containsExactly("09:20 start Werk side #1");
  }

  @Test
  void aThrowEventTakesNoTime() {
    Story story = run(Nodes.throwMessage("Stuur"), "");
    assertThat(story.linesOf("Werk", "start")).containsExactly("09:00 start Werk side #1");
  }

  @Test
  void aMessageEndSendsAsTheResidentEndsAndTheCaseRunsOn() {
    Story story =
        Story.of(
            Nodes.twoPools(
                Nodes.START + "<endEvent id='Stuur'><messageEventDefinition/></endEvent>",
                "Start>Stuur",
                "<startEvent id='Ontvangst'><messageEventDefinition/></startEvent>"
                    + Nodes.task("Werk")
                    + "<endEvent id='Klaar'/>",
                "Ontvangst>Werk Werk>Klaar",
                "Stuur>Ontvangst"),
            """
            'staff': {'k': {'count': 1}},
            'elements': {'Werk': {'*': {'staff': 'k', 'handling': 'PT1H'}}}
            """,
            "09:00");
    assertThat(story.lines("end", "complete", "close"))
        .containsExactly("09:00 end helped #1", "10:00 complete Werk side #1", "10:00 close #1");
  }
}
