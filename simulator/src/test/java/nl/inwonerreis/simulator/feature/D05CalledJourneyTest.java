package nl.inwonerreis.simulator.feature;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.inwonerreis.modeller.journey.Finding;
import nl.inwonerreis.simulator.model.Bpmn;
import nl.inwonerreis.simulator.plan.PlanCompilation;
import org.junit.jupiter.api.Test;

/**
 * A call activity runs the steps of a journey in a folder beside its own, with the numbers of that
 * journey; residents, groups and length of the run are those of the caller.
 *
 * <pre>
 * verhuizen:  Start ──▶ ▣ Toets ──▶ Balie ──▶ Eind        toetsen:  Start ──▶ Balie ──▶ ◇ ──▶ ● / ⊗
 *                          ⚡ Fout ──▶ Gefaald
 * </pre>
 */
class D05CalledJourneyTest {

  private static final String CALLER =
      Bpmn.file(
          "<error id='E' errorCode='NIET'/>",
          Bpmn.processElement(
              "Reis",
              Nodes.START
                  + "<callActivity id='Toets' calledElement='toetsen'/>"
                  + Nodes.touchpoint("Balie", "web")
                  + Nodes.boundary("Fout", "Toets", true, "<errorEventDefinition errorRef='E'/>")
                  + Nodes.END
                  + Nodes.end("Gefaald", "refused", ""),
              "Start>Toets Toets>Balie Balie>Eind Fout>Gefaald"));

  private static final String CALLED =
      Bpmn.file(
          "<error id='Anders' errorCode='NIET'/>",
          Bpmn.processElement(
              "Toetsen",
              Nodes.START
                  + Nodes.touchpoint("Balie", "web", "phone/expert")
                  + Nodes.gateway("exclusive", "Keuze")
                  + Nodes.end("Goed", "dropOff", "withdrawn")
                  + "<endEvent id='Mis'><errorEventDefinition errorRef='Anders'/></endEvent>",
              "Start>Balie Balie>Keuze goed:Keuze>Goed mis:Keuze>Mis"));

  private static final String OWN =
      "'staff': {'kcc': {'count': 1}}, 'elements': {'Balie': {'*': {'staff': 'kcc', 'handling': 'PT5M'}}}";

  private static String theirs(int wrong) {
    return "'staff': {'kcc': {'count': 2}, 'los': {'count': 1}},"
        + "'elements': {'Balie': {'*': {'staff': 'kcc', 'handling': 'PT10M'}}},"
        + "'flows': {'mis': %d}".formatted(wrong);
  }

  private static Story run(String own, int wrong, String... arrivals) {
    return Story.calling(CALLER, own, List.of("toetsen", CALLED, theirs(wrong)), arrivals);
  }

  @Test
  void itsStepsHaveItsNumbersAndIdsOfTheirOwn() {
    assertThat(run(OWN, 0, "09:00").lines("arrive", "start", "end"))
        .containsExactly(
            "09:00 arrive Start #1",
            "09:00 start toetsen:Balie #1",
            "09:10 start Balie #1",
            "09:15 end helped #1");
  }

  @Test
  void staffWithTheSameIdAreTheSamePeople() {
    assertThat(run(OWN, 0, "09:00", "09:00").lines("start"))
        .containsExactly(
            "09:00 start toetsen:Balie #1",
            "09:10 start toetsen:Balie #2",
            "09:20 start Balie #1",
            "09:25 start Balie #2");
    assertThat(findings(OWN)).contains("called-staff-differs /staff/kcc");
  }

  @Test
  void anErrorReachesTheCallByItsCode() {
    assertThat(run(OWN, 1, "09:00").lines("end")).containsExactly("09:10 end refused #1");
  }

  @Test
  void whatTheCallerSaysOfAStepGoesBefore() {
    String own = OWN.replace("'Balie'", "'toetsen:Balie': {'*': {'handling': 'PT1M'}}, 'Balie'");
    assertThat(run(own, 0, "09:00").lines("start"))
        .containsExactly("09:00 start toetsen:Balie #1", "09:01 start Balie #1");
  }

  @Test
  void nobodyArrivesAtTheCalledJourney() {
    assertThat(run(OWN, 0, "09:00", "10:00").lines("arrive"))
        .containsExactly("09:00 arrive Start #1", "10:00 arrive Start #2");
  }

  @Test
  void aGroupThatCannotComeAtAStepIsTold() {
    String own = "'groups': {'basis': {'share': 1, 'channels': {'phone': 1}}}";
    assertThat(findings(own)).contains("called-group-without-channel toetsen:Balie");
  }

  private static PlanCompilation compile(String own) {
    return Story.compileCalling(CALLER, own, List.of("toetsen", CALLED, theirs(0)), "09:00");
  }

  private static List<String> findings(String own) {
    return compile(own).findings().stream().map(D05CalledJourneyTest::place).toList();
  }

  private static String place(Finding f) {
    return f.rule() + " " + (f.pointer() == null ? f.element() : f.pointer());
  }
}
