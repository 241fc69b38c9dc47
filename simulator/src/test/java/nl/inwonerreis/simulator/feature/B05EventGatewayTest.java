package nl.inwonerreis.simulator.feature;

import static org.assertj.core.api.Assertions.assertThat;

import nl.inwonerreis.simulator.observe.DelayKind;
import org.junit.jupiter.api.Test;

/**
 * At an event-based gateway the first event wins, and the others are forgotten.
 *
 * <pre>
 * Start ──▶ ◇ Wacht ──▶ Antwoord (message) ──▶ Eind
 *                   ──▶ Termijn (3 days)   ──▶ Op
 * </pre>
 */
class B05EventGatewayTest {

  private static String bpmn(String timer) {
    return Nodes.twoPools(
        Nodes.START
            + Nodes.throwMessage("Vraag")
            + "<eventBasedGateway id='Wacht'/>"
            + Nodes.catchMessage("Antwoord")
            + timer
            + Nodes.END
            + Nodes.end("Op", "elsewhere", ""),
        "Start>Vraag Vraag>Wacht Wacht>Antwoord Wacht>Termijn Antwoord>Eind Termijn>Op",
        "<startEvent id='Ontvangst'><messageEventDefinition/></startEvent>"
            + Nodes.task("Werk")
            + Nodes.throwMessage("Stuur")
            + "<endEvent id='Klaar'/>",
        "Ontvangst>Werk Werk>Stuur Stuur>Klaar",
        "Vraag>Ontvangst Stuur>Antwoord");
  }

  private static String work(String handling) {
    return """
    'staff': {'kantoor': {'count': 9}},
    'elements': {'Werk': {'*': {'staff': 'kantoor', 'handling': '%s'}}}
    """
        .formatted(handling);
  }

  @Test
  void theMessageWinsWhenItComesFirst() {
    Story story =
        Story.of(bpmn(Nodes.timer("Termijn", "timeDuration", "P3D")), work("P2D"), "09:00");
    assertThat(story.lines("end", "await"))
        .containsExactly("+2 09:00 await Antwoord PT48H #1", "+2 09:00 end helped #1");
    assertThat(story.linesOf("Termijn", "start")).isEmpty();
  }

  @Test
  void theTimerWinsWhenItComesFirst() {
    Story story =
        Story.of(bpmn(Nodes.timer("Termijn", "timeDuration", "P3D")), work("P4D"), "09:00");
    assertThat(story.lines("end", "delay"))
        .containsExactly("+3 09:00 delay Termijn timer PT72H #1", "+3 09:00 end elsewhere #1");
    assertThat(story.timesOf(1).delayByKind[DelayKind.TIMER.ordinal()]).isEqualTo(3 * 86_400);
  }

  @Test
  void theCaseRunsOnAndItsMessageToTheEndedResidentIsLost() {
    Story story =
        Story.of(bpmn(Nodes.timer("Termijn", "timeDuration", "P3D")), work("P4D"), "09:00");
    assertThat(story.lines("close")).containsExactly("+4 09:00 close #1");
    assertThat(story.facts().lostMessages()).isEqualTo(1);
  }

  @Test
  void aTimerWithADateGoesOffOnThatDate() {
    Story story =
        Story.of(
            bpmn(Nodes.timer("Termijn", "timeDate", "2026-01-07T12:00:00")), work("P4D"), "09:00");
    assertThat(story.lines("end")).containsExactly("+2 12:00 end elsewhere #1");
  }

  @Test
  void anUnknownTimerTakesADay() {
    Story story =
        Story.of(bpmn(Nodes.timer("Termijn", "timeDuration", "${termijn}")), work("P4D"), "09:00");
    assertThat(story.lines("end")).containsExactly("+1 09:00 end elsewhere #1");
  }

  @Test
  void sharesAreAnError() {
    assertThat(
            Story.refusals(
                bpmn(Nodes.timer("Termijn", "timeDuration", "P3D")),
                "'flows': {'Wacht_Antwoord': 0.5}"))
        .containsExactly("wrong-kind /flows/Wacht_Antwoord");
  }
}
