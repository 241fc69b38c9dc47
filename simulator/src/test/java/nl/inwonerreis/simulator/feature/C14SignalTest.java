package nl.inwonerreis.simulator.feature;

import static org.assertj.core.api.Assertions.assertThat;

import nl.inwonerreis.simulator.model.Bpmn;
import org.junit.jupiter.api.Test;

/**
 * A signal reaches all that wait for it at that moment in the cases of the same resident. It is not
 * kept for who comes later, and another resident never notices.
 *
 * <pre>
 *            ┌─▶ △ Een ────────────┐
 * Start ─ + ─┼─▶ △ Twee ───────────┼─▶ + ──▶ Eind
 *            └─▶ Werk ──▶ ▲ Sein ──┘
 * </pre>
 */
class C14SignalTest {

  private static final String DEFINITION = "<signalEventDefinition signalRef='Klaar'/>";

  private static String waits(String id) {
    return "<intermediateCatchEvent id='%s'>%s</intermediateCatchEvent>".formatted(id, DEFINITION);
  }

  private static final String THROWS =
      "<intermediateThrowEvent id='Sein'>%s</intermediateThrowEvent>".formatted(DEFINITION);

  private static final String BPMN =
      Bpmn.process(
          Nodes.START
              + Nodes.gateway("parallel", "Splits")
              + waits("Een")
              + waits("Twee")
              + Nodes.task("Werk")
              + THROWS
              + Nodes.gateway("parallel", "Samen")
              + Nodes.END,
          """
          Start>Splits Splits>Een Splits>Twee Splits>Werk Werk>Sein Een>Samen Twee>Samen
          Sein>Samen Samen>Eind
          """);

  private static final String TIMES = "'elements': {'Werk': {'*': {'handling': 'PT20M'}}}";

  @Test
  void itReachesAllThatWait() {
    Story story = Story.of(BPMN, TIMES, "09:00");
    assertThat(story.linesOf("Een", "await")).containsExactly("09:20 await Een PT20M #1");
    assertThat(story.linesOf("Twee", "await")).containsExactly("09:20 await Twee PT20M #1");
    assertThat(story.lines("end")).containsExactly("09:20 end helped #1");
  }

  @Test
  void otherResidentsDoNotNotice() {
    Story story = Story.of(BPMN, TIMES, "09:00", "09:10");
    assertThat(story.lines("end")).containsExactly("09:20 end helped #1", "09:30 end helped #2");
  }

  @Test
  void itIsNotKept() {
    String bpmn =
        Bpmn.process(
            Nodes.START + THROWS + Nodes.task("Werk") + waits("Een") + Nodes.END,
            "Start>Sein Sein>Werk Werk>Een Een>Eind");
    Story story = Story.of(bpmn, TIMES, "09:00");
    assertThat(story.lines("end")).isEmpty();
    assertThat(story.facts().stuck()).contains(1);
  }

  @Test
  void aWaitForASignalThatNobodyThrowsIsADelay() {
    String bpmn = Bpmn.process(Nodes.START + waits("Een") + Nodes.END, "Start>Een Een>Eind");
    assertThat(
            Story.of(bpmn, "'elements': {'Een': {'*': {'delay': 'PT2H'}}}", "09:00").lines("end"))
        .containsExactly("11:00 end helped #1");
  }

  @Test
  void itInterruptsAnActivityAndStartsACase() {
    String bpmn =
        Nodes.twoPools(
            Nodes.START
                + Nodes.gateway("parallel", "Splits")
                + Nodes.task("Lang")
                + Nodes.boundary("Stop", "Lang", true, DEFINITION)
                + Nodes.task("Werk")
                + THROWS
                + Nodes.END
                + "<endEvent id='Gestopt'/><endEvent id='Gedaan'/>",
            "Start>Splits Splits>Lang Splits>Werk Werk>Sein Sein>Gedaan Lang>Eind Stop>Gestopt",
            "<startEvent id='Dossier'>%s</startEvent>".formatted(DEFINITION)
                + Nodes.task("Lezen")
                + "<endEvent id='Weg'/>",
            "Dossier>Lezen Lezen>Weg",
            "Sein>PoolGemeente");
    Story story =
        Story.of(
            bpmn,
            """
            'elements': {'Werk': {'*': {'handling': 'PT20M'}}, 'Lang': {'*': {'handling': 'P2D'}},
                         'Lezen': {'*': {'handling': 'PT5M'}}}
            """,
            "09:00");
    assertThat(story.lines("withdraw", "end"))
        .containsExactly("09:20 withdraw Lang #1", "09:20 end helped #1");
    assertThat(story.linesOf("Lezen", "start")).containsExactly("09:20 start Lezen side #1");
  }
}
