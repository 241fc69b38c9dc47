package nl.inwonerreis.simulator.feature;

import static org.assertj.core.api.Assertions.assertThat;

import nl.inwonerreis.simulator.model.Bpmn;
import org.junit.jupiter.api.Test;

/**
 * An event-based gateway that starts a process: each of its events is a start of its own.
 *
 * <pre>
 * Inwoner:  Start ──▶ Bellen ✉ ──▶ Eind
 *                       ┆
 * Gemeente:   ⬠ ─┬─▶ ✉ Gebeld ──▶ Noteren ──▶ …
 *                └─▶ ✉ Gemaild ─▶ Lezen ──▶ …
 * </pre>
 */
class B09StartingGatewayTest {

  private static final String GATEWAY = "<eventBasedGateway id='Begin' instantiate='true'/>";

  @Test
  void aMessageStartsTheCaseAtItsOwnEvent() {
    Story story =
        Story.of(
            Nodes.twoPools(
                Nodes.START + Nodes.throwMessage("Bellen") + Nodes.END,
                "Start>Bellen Bellen>Eind",
                GATEWAY
                    + Nodes.catchMessage("Gebeld")
                    + Nodes.catchMessage("Gemaild")
                    + Nodes.task("Noteren")
                    + Nodes.task("Lezen")
                    + "<endEvent id='Klaar'/>",
                "Begin>Gebeld Begin>Gemaild Gebeld>Noteren Gemaild>Lezen Noteren>Klaar Lezen>Klaar",
                "Bellen>Gebeld"),
            """
            'elements': {'Noteren': {'*': {'handling': 'PT5M'}},
                         'Lezen': {'*': {'handling': 'PT5M'}}}
            """,
            "09:00");
    assertThat(story.lines("start"))
        .contains("09:00 start Noteren side #1")
        .noneMatch(l -> l.contains("Lezen"));
  }

  @Test
  void ofTypeParallelTheOtherEventsAreWaitedFor() {
    Story story =
        Story.of(
            Nodes.twoPools(
                Nodes.START
                    + Nodes.throwMessage("Bellen")
                    + Nodes.timer("Uur", "timeDuration", "PT1H")
                    + Nodes.throwMessage("Mailen")
                    + Nodes.END,
                "Start>Bellen Bellen>Uur Uur>Mailen Mailen>Eind",
                GATEWAY.replace("/>", " eventGatewayType='Parallel'/>")
                    + Nodes.catchMessage("Gebeld")
                    + Nodes.catchMessage("Gemaild")
                    + Nodes.gateway("parallel", "Samen")
                    + Nodes.task("Lezen")
                    + "<endEvent id='Klaar'/>",
                "Begin>Gebeld Begin>Gemaild Gebeld>Samen Gemaild>Samen Samen>Lezen Lezen>Klaar",
                "Bellen>Gebeld Mailen>Gemaild"),
            "'elements': {'Lezen': {'*': {'handling': 'PT5M'}}}",
            "09:00");
    assertThat(story.lines("start"))
        .contains("09:00 start Gebeld side #1", "10:00 start Gemaild side #1")
        .contains("10:00 start Lezen side #1");
    assertThat(story.facts().lostMessages()).isZero();
  }

  @Test
  void withoutSenderEveryEventHasArrivalsOfItsOwn() {
    String bpmn =
        Bpmn.process(
            GATEWAY
                + Nodes.catchMessage("Gebeld")
                + "<receiveTask id='Gemaild'/>"
                + Nodes.task("Noteren")
                + Nodes.END,
            "Begin>Gebeld Begin>Gemaild Gebeld>Noteren Gemaild>Noteren Noteren>Eind");
    Story story =
        Story.run(
            bpmn,
            """
            'duration': 'P28D',
            'arrivals': {'byStart': {'Gebeld': {'perDay': 2}, 'Gemaild': {'perDay': 1}}},
            'elements': {'Noteren': {'*': {'handling': 'PT5M'}}}
            """);
    assertThat(story.linesOf("Gebeld", "arrive")).hasSizeGreaterThan(30);
    assertThat(story.linesOf("Gemaild", "arrive")).hasSizeGreaterThan(10);
  }
}
