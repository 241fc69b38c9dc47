package nl.inwonerreis.simulator.feature;

import static org.assertj.core.api.Assertions.assertThat;

import nl.inwonerreis.simulator.model.Bpmn;
import org.junit.jupiter.api.Test;

/**
 * A link is a flow that is not drawn: from the throwing to the catching event of that name.
 *
 * <pre>
 * Start ──▶ Balie ──▶ ➡ (verder)        (verder) ➡ ──▶ Brief ──▶ Eind
 * </pre>
 */
class C17LinkTest {

  @Test
  void theTokenGoesOnAtTheCatchingLink() {
    String bpmn =
        Bpmn.process(
            Nodes.START
                + Nodes.task("Balie")
                + "<intermediateThrowEvent id='Uit'><linkEventDefinition name='verder'/>"
                + "</intermediateThrowEvent>"
                + "<intermediateCatchEvent id='In'><linkEventDefinition name='verder'/>"
                + "</intermediateCatchEvent>"
                + Nodes.task("Brief")
                + Nodes.END,
            "Start>Balie Balie>Uit In>Brief Brief>Eind");
    Story story =
        Story.of(
            bpmn,
            """
            'elements': {'Balie': {'*': {'handling': 'PT10M'}},
                         'Brief': {'*': {'handling': 'PT5M'}}}
            """,
            "09:00");
    assertThat(story.lines("start", "end"))
        .containsExactly(
            "09:00 start Balie #1",
            "09:10 start Uit #1",
            "09:10 start In #1",
            "09:10 start Brief #1",
            "09:15 end helped #1");
  }
}
