package nl.inwonerreis.simulator.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * A message goes to the case of the same resident in the other pool, and starts it when it must.
 *
 * <pre>
 * Inwoner:  Start ──▶ Vraag ✉ ──▶ ✉ Antwoord ──▶ Eind
 * Gemeente: ✉ Ontvangst ──▶ Werk (1 h) ──▶ Stuur ✉ ──▶ Klaar
 * </pre>
 */
class C02MessageTest {

  static final String BPMN =
      Nodes.twoPools(
          Nodes.START + Nodes.throwMessage("Vraag") + Nodes.catchMessage("Antwoord") + Nodes.END,
          "Start>Vraag Vraag>Antwoord Antwoord>Eind",
          "<startEvent id='Ontvangst'><messageEventDefinition/></startEvent>"
              + Nodes.task("Werk")
              + Nodes.throwMessage("Stuur")
              + "<endEvent id='Klaar'/>",
          "Ontvangst>Werk Werk>Stuur Stuur>Klaar",
          "Vraag>Ontvangst Stuur>Antwoord");

  private static Story run(String... arrivals) {
    return Story.of(
        BPMN,
        """
        'staff': {'kantoor': {'count': 1}},
        'elements': {'Werk': {'*': {'staff': 'kantoor', 'handling': 'PT1H'}}}
        """,
        arrivals);
  }

  @Test
  void theAnswerComesWhenTheCaseSendsIt() {
    assertThat(run("09:00").lines("start", "await", "end", "close"))
        .containsExactly(
            "09:00 start Vraag #1",
            "09:00 start Werk side #1",
            "10:00 start Stuur side #1",
            "10:00 await Antwoord PT1H #1",
            "10:00 start Antwoord #1",
            "10:00 end helped #1",
            "10:00 close #1");
  }

  @Test
  void eachResidentHasItsOwnCase() {
    assertThat(run("09:00", "09:30").lines("end"))
        .containsExactly("10:00 end helped #1", "11:00 end helped #2");
  }

  @Test
  void theResidentsTimeOfWaitingForTheCaseIsAwaiting() {
    Story story = run("09:00", "09:30");
    assertThat(story.timesOf(2).awaiting).isEqualTo(5400);
    assertThat(story.timesOf(2).waiting).isZero();
    assertThat(story.timesOf(2).handling).isZero();
    assertThat(story.timesOf(2).leadTime).isEqualTo(5400);
  }
}
