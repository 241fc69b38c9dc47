package nl.inwonerreis.simulator.feature;

import static org.assertj.core.api.Assertions.assertThat;

import nl.inwonerreis.simulator.model.Bpmn;
import org.junit.jupiter.api.Test;

/**
 * A receive task waits for its message, and takes a day when none can come.
 *
 * <pre>
 * Inwoner:  Start ──▶ Vraag ✉ ──▶ Ontvang ──▶ Eind
 * Gemeente: ✉ Ontvangst ──▶ Werk (1 h) ──▶ Stuur ✉ ──▶ Klaar
 * </pre>
 */
class C12ReceiveTaskTest {

  private static final String RECEIVE = "<receiveTask id='Ontvang'/>";

  @Test
  void itWaitsForItsMessage() {
    String bpmn =
        C02MessageTest.BPMN
            .replace('"', '\'')
            .replace(Nodes.catchMessage("Antwoord"), "<receiveTask id='Antwoord'/>");
    Story story =
        Story.of(
            bpmn,
            """
            'staff': {'kantoor': {'count': 1}},
            'elements': {'Werk': {'*': {'staff': 'kantoor', 'handling': 'PT1H'}}}
            """,
            "09:00");
    assertThat(bpmn).contains("receiveTask");
    assertThat(story.lines("await", "end"))
        .containsExactly("10:00 await Antwoord PT1H #1", "10:00 end helped #1");
  }

  @Test
  void withoutASenderItTakesADayAndIsNamed() {
    String bpmn = Bpmn.process(Nodes.START + RECEIVE + Nodes.END, "Start>Ontvang Ontvang>Eind");
    assertThat(Story.of(bpmn, "", "09:00").lines("end")).containsExactly("+1 09:00 end helped #1");
    assertThat(Story.compile(bpmn, "").defaults())
        .anyMatch(d -> d.name().equals("delay") && "Ontvang".equals(d.element()));
  }

  @Test
  void handlingComesAfterTheMessage() {
    String bpmn = Bpmn.process(Nodes.START + RECEIVE + Nodes.END, "Start>Ontvang Ontvang>Eind");
    Story story =
        Story.of(
            bpmn, "'elements': {'Ontvang': {'*': {'delay': 'PT2H', 'handling': 'PT5M'}}}", "09:00");
    assertThat(story.lines("start", "end"))
        .containsExactly("11:00 start Ontvang #1", "11:05 end helped #1");
  }
}
