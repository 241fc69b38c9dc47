package nl.inwonerreis.simulator.feature;

import static org.assertj.core.api.Assertions.assertThat;

import nl.inwonerreis.simulator.model.Bpmn;
import org.junit.jupiter.api.Test;

/**
 * A step without staff is self-service: everybody starts at once and nobody joins a queue.
 *
 * <pre>
 * Start ──▶ Formulier (no staff, 10 min) ──▶ Eind
 * </pre>
 */
class A03SelfServiceTest {

  private static final String FORM =
      Bpmn.process(
          Nodes.START + Nodes.task("Formulier") + Nodes.END, "Start>Formulier Formulier>Eind");

  @Test
  void selfServiceTakesNoQueue() {
    Story story =
        Story.of(
            FORM,
            "'elements': {'Formulier': {'*': {'handling': 'PT10M'}}}",
            "09:00",
            "09:00",
            "09:01");
    assertThat(story.lines("join", "start", "end"))
        .containsExactly(
            "09:00 start Formulier #1",
            "09:00 start Formulier #2",
            "09:01 start Formulier #3",
            "09:10 end helped #1",
            "09:10 end helped #2",
            "09:11 end helped #3");
  }

  @Test
  void delayComesBeforeTheHandlingAndIsDelay() {
    Story story =
        Story.of(
            FORM,
            "'elements': {'Formulier': {'*': {'delay': 'PT1H', 'handling': 'PT10M'}}}",
            "09:00");
    assertThat(story.lines("delay", "start", "end"))
        .containsExactly(
            "10:00 delay Formulier delay PT1H #1",
            "10:00 start Formulier #1",
            "10:10 end helped #1");
    assertThat(story.timesOf(1).delay).isEqualTo(3600);
    assertThat(story.timesOf(1).residentTime).isEqualTo(600);
  }
}
