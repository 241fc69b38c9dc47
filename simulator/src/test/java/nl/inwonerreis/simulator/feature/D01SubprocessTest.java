package nl.inwonerreis.simulator.feature;

import static org.assertj.core.api.Assertions.assertThat;

import nl.inwonerreis.simulator.model.Bpmn;
import org.junit.jupiter.api.Test;

/**
 * A subprocess is done when all inside is done; interrupted, everything inside stops.
 *
 * <pre>
 * Start ──▶ [ Vak: A ──▶ Binnen ] ──▶ Na ──▶ Eind
 *             ⏱ Termijn (1 h) ──▶ Weg
 * </pre>
 */
class D01SubprocessTest {

  private static String sub(String nodes, String flows) {
    return "<subProcess id='Vak'><startEvent id='In'/>%s%s</subProcess>"
        .formatted(nodes, Bpmn.flows(flows));
  }

  private static Story run(String sub, String numbers, String... arrivals) {
    return Story.of(
        Bpmn.process(
            Nodes.START
                + sub
                + Nodes.task("Na")
                + Nodes.END
                + Nodes.end("Weg", "elsewhere", "")
                + Nodes.boundary(
                    "Termijn", "Vak", true, Nodes.timerDefinition("timeDuration", "PT1H")),
            "Start>Vak Vak>Na Na>Eind Termijn>Weg"),
        numbers,
        arrivals);
  }

  private static final String STAFF =
      """
      'staff': {'k': {'count': 1}},
      'elements': {'A': {'*': {'staff': 'k', 'handling': '%s'}}, 'B': {'*': {'handling': '%s'}},
                   'Na': {'*': {'handling': 'PT5M'}}}
      """;
  private static final String TWO = Nodes.task("A") + Nodes.task("B") + "<endEvent id='Uit'/>";

  @Test
  void itIsDoneWhenAllTokensInsideAreDone() {
    Story story =
        run(sub(TWO, "In>A In>B A>Uit B>Uit"), STAFF.formatted("PT10M", "PT30M"), "09:00");
    assertThat(story.lines("start", "end"))
        .containsExactly(
            "09:00 start A #1", "09:00 start B #1", "09:30 start Na #1", "09:35 end helped #1");
  }

  @Test
  void anInterruptedSubprocessStopsWhatIsInside() {
    Story story =
        run(sub(TWO, "In>A In>B A>Uit B>Uit"), STAFF.formatted("PT3H", "PT4H"), "09:00", "09:30");
    assertThat(story.lines("withdraw", "cancel", "end"))
        .containsExactly(
            "10:00 withdraw B #1",
            "10:00 withdraw A #1",
            "10:00 end elsewhere #1",
            "10:30 withdraw B #2",
            "10:30 withdraw A #2",
            "10:30 end elsewhere #2");
  }

  @Test
  void aTerminateEndInsideEndsOnlyTheSubprocess() {
    String nodes =
        Nodes.task("A")
            + Nodes.task("B")
            + "<endEvent id='Uit'/>"
            + "<endEvent id='Stop'><terminateEventDefinition/></endEvent>";
    Story story =
        run(sub(nodes, "In>A In>B A>Stop B>Uit"), STAFF.formatted("PT10M", "PT30M"), "09:00");
    assertThat(story.lines("start", "withdraw", "end"))
        .containsExactly(
            "09:00 start A #1",
            "09:00 start B #1",
            "09:10 withdraw B #1",
            "09:10 start Na #1",
            "09:15 end helped #1");
  }

  @Test
  void subprocessesNest() {
    String inner =
        "<subProcess id='Diep'><startEvent id='In2'/>%s<endEvent id='Uit2'/>%s</subProcess>"
            .formatted(Nodes.task("A"), Bpmn.flows("In2>A A>Uit2"));
    String nodes = inner + Nodes.task("B") + "<endEvent id='Uit'/>";
    Story story =
        run(sub(nodes, "In>Diep Diep>B B>Uit"), STAFF.formatted("PT10M", "PT20M"), "09:00");
    assertThat(story.lines("start", "end"))
        .containsExactly(
            "09:00 start A #1", "09:10 start B #1", "09:30 start Na #1", "09:35 end helped #1");
    Story late = run(sub(nodes, "In>Diep Diep>B B>Uit"), STAFF.formatted("PT2H", "PT20M"), "09:00");
    assertThat(late.lines("withdraw", "end"))
        .containsExactly("10:00 withdraw A #1", "10:00 end elsewhere #1");
  }

  @Test
  void outcomeAndChannelComeOut() {
    String bpmn =
        Bpmn.process(
            Nodes.START
                + sub(Nodes.touchpoint("A", "phone") + "<endEvent id='Uit'/>", "In>A A>Uit")
                + Nodes.gateway("exclusive", "Keuze")
                + Nodes.touchpoint("Na", "counter", "phone")
                + Nodes.END
                + Nodes.end("Weg", "refused", ""),
            "Start>Vak Vak>Keuze Goed:Keuze>Na Fout:Keuze>Weg Na>Eind");
    Story story =
        Story.of(
            bpmn,
            """
            'groups': {'basis': {'share': 1, 'channels': {'phone': 0.5, 'counter': 0.5}}},
            'elements': {'A': {'*': {'handling': 'PT10M', 'resolved': 1}},
                         'Na': {'*': {'handling': 'PT5M'}}},
            'flows': {'Goed': {'byOutcome': {'resolved': 1, '*': 0}}}
            """,
            "09:00",
            "09:00",
            "09:00",
            "09:00");
    assertThat(story.linesOf("Na", "start")).hasSize(4).allMatch(l -> l.contains("phone"));
  }

  @Test
  void anEndInsideDoesNotEndTheJourneyButItsWordIsTheLastUntilAnotherSpeaks() {
    String nodes = Nodes.task("A") + Nodes.task("B") + Nodes.end("Nee", "refused", "");
    Story story = run(sub(nodes, "In>A A>B B>Nee"), STAFF.formatted("PT10M", "PT1M"), "09:00");
    assertThat(story.lines("start")).contains("09:11 start Na #1");
    assertThat(story.lines("end")).containsExactly("09:16 end helped #1");
  }
}
