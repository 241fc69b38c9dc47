package nl.inwonerreis.simulator.feature;

import static org.assertj.core.api.Assertions.assertThat;

import nl.inwonerreis.simulator.model.Bpmn;
import org.junit.jupiter.api.Test;

/**
 * Where no offered channel has weight for the group, the visit is left, kind no-channel.
 *
 * <pre>
 * Start ──▶ Melden (phone) ──▶ Eind       (the group knows only the web)
 * </pre>
 */
class F02NoChannelTest {

  private static final String BPMN =
      Bpmn.process(
          Nodes.START + Nodes.touchpoint("Melden", "phone") + Nodes.END,
          "Start>Melden Melden>Eind");

  @Test
  void theVisitIsLeftAndTheJourneyEnds() {
    Story story = Story.of(BPMN, "", "09:00");
    assertThat(story.lines("start", "leave", "end"))
        .containsExactly("09:00 leave Melden no-channel #1", "09:00 end dropOff no-channel #1");
  }

  @Test
  void afterDropOffTheyTryAgainThoughNothingIsOffered() {
    Story story =
        Story.of(
            BPMN,
            """
            'elements': {'Melden': {'*': {'handling': 'PT5M',
                                          'afterDropOff': {'retry': 1, 'after': 'PT1H'}}}}
            """,
            "+13 22:30");
    assertThat(story.lines("leave"))
        .containsExactly(
            "+13 22:30 leave Melden no-channel #1", "+13 23:30 leave Melden no-channel #1");
  }

  @Test
  void atAStartEventTheJourneyEndsAtOnce() {
    String start = "<startEvent id='Start'>%s</startEvent>".formatted(Nodes.offers("phone"));
    Story story =
        Story.of(
            Bpmn.process(start + Nodes.task("Balie") + Nodes.END, "Start>Balie Balie>Eind"),
            "",
            "09:00");
    assertThat(story.lines("leave", "start", "end"))
        .containsExactly("09:00 leave Start no-channel #1", "09:00 end dropOff no-channel #1");
  }
}
