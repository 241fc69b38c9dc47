package nl.inwonerreis.simulator.feature;

import static org.assertj.core.api.Assertions.assertThat;

import nl.inwonerreis.simulator.model.Bpmn;
import org.junit.jupiter.api.Test;

/**
 * A call activity runs the steps of another process of the file, as if they were drawn inside it.
 * Residents do not arrive at a process that is called.
 *
 * <pre>
 * Reis:   Start ──▶ ▣ Toets ──▶ Eind
 *                     ⚡ Fout ──▶ Gefaald
 * Toetsen:  ○ ──▶ Bekijken ──▶ ◇ ──▶ ● / ⊗
 * </pre>
 */
class D04CallActivityTest {

  private static final String BPMN =
      Bpmn.file(
          Bpmn.processElement(
              "Reis",
              Nodes.START
                  + "<callActivity id='Toets' calledElement='Toetsen'/>"
                  + "<callActivity id='Nogmaals' calledElement='Toetsen'/>"
                  + Nodes.boundary("Fout", "Toets", true, "<errorEventDefinition/>")
                  + Nodes.END
                  + Nodes.end("Gefaald", "refused", ""),
              "Start>Toets Toets>Nogmaals Nogmaals>Eind Fout>Gefaald"),
          Bpmn.processElement(
              "Toetsen",
              "<startEvent id='S'/>"
                  + Nodes.task("Bekijken")
                  + Nodes.gateway("exclusive", "Keuze")
                  + "<endEvent id='Goed'/><endEvent id='Mis'><errorEventDefinition/></endEvent>",
              "S>Bekijken Bekijken>Keuze goed:Keuze>Goed mis:Keuze>Mis"));

  private static Story run(int wrong) {
    return Story.of(
        BPMN,
        "'elements': {'Bekijken': {'*': {'handling': 'PT10M'}}}, 'flows': {'mis': %d}"
            .formatted(wrong),
        "09:00");
  }

  @Test
  void theStepsOfTheCalledProcessAreDoneAtEveryCall() {
    assertThat(run(0).lines("arrive", "start", "end"))
        .containsExactly(
            "09:00 arrive Start #1",
            "09:00 start Bekijken #1",
            "09:10 start Bekijken #1",
            "09:20 end helped #1");
  }

  @Test
  void anErrorInsideReachesTheCall() {
    assertThat(run(1).lines("start", "end"))
        .containsExactly("09:00 start Bekijken #1", "09:10 start Fout #1", "09:10 end refused #1");
  }

  @Test
  void aCallOfAProcessThatIsNotThereIsATask() {
    String bpmn =
        Bpmn.process(
            Nodes.START + "<callActivity id='Toets' calledElement='Elders'/>" + Nodes.END,
            "Start>Toets Toets>Eind");
    assertThat(
            Story.of(bpmn, "'elements': {'Toets': {'*': {'handling': 'PT10M'}}}", "09:00")
                .lines("start", "end"))
        .containsExactly("09:00 start Toets #1", "09:10 end helped #1");
  }
}
