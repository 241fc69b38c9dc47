package nl.inwonerreis.simulator.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.inwonerreis.simulator.engine.EndlessLoopException;
import nl.inwonerreis.simulator.model.Bpmn;
import org.junit.jupiter.api.Test;

/**
 * What cannot be simulated yet, or contradicts itself, is refused with its place in the scenario.
 *
 * <pre>
 * Start ──▶ Balie ──▶ Eind
 * </pre>
 */
class H01RefusalsTest {

  private static final String STAFF = "'staff': {'a': {'count': 1}, 'b': {'count': 1}}, ";

  private static List<String> ofBalie(String numbers) {
    return Story.refusals(
        Nodes.ONE_TASK, STAFF + "'elements': {'Balie': {'*': {%s}}}".formatted(numbers));
  }

  @Test
  void instancesAndIterationsAreRefused() {
    assertThat(ofBalie("'instances': 3"))
        .containsExactly("not-simulated /elements/Balie/*/instances");
    assertThat(ofBalie("'iterations': 3"))
        .containsExactly("not-simulated /elements/Balie/*/iterations");
  }

  @Test
  void numbersThatDoNothingAtASubprocessAnEventOrAnEndAreRefused() {
    String bpmn =
        Bpmn.process(
            Nodes.START + "<subProcess id='Vak'>" + Nodes.task("In") + "</subProcess>" + Nodes.END,
            "Start>Vak Vak>Eind");
    assertThat(
            Story.refusals(
                bpmn,
                """
                'elements': {'Vak': {'*': {'instances': 3, 'resolved': 0.5}},
                             'Start': {'*': {'dropOff': 0.1}}, 'Eind': {'*': {'costPerVisit': 1}}}
                """))
        .containsExactlyInAnyOrder(
            "not-simulated /elements/Vak/*/instances",
            "not-simulated /elements/Vak/*/resolved",
            "not-simulated /elements/Start/*/dropOff",
            "not-simulated /elements/Eind/*/costPerVisit");
  }

  @Test
  void twoStartsNeedArrivalsByStart() {
    String bpmn =
        Bpmn.process(
            "<startEvent id='Een'/><startEvent id='Twee'/>" + Nodes.END, "Een>Eind Twee>Eind");
    assertThat(Story.refusals(bpmn, "'arrivals': {'perDay': 1}"))
        .containsExactly("several-starts /arrivals");
  }

  @Test
  void hoursAndStaffThatChangeDuringTheJourneyAreRefused() {
    assertThat(ofBalie("'hours': {'byVisit': {'1': 'Mo 09:00-17:00', '*': '24/7'}}"))
        .containsExactly("not-simulated /elements/Balie/*/hours");
    assertThat(ofBalie("'staff': {'byVisit': {'1': 'a', '*': 'b'}}"))
        .containsExactly("not-simulated /elements/Balie/*/staff");
  }

  @Test
  void moreUnitsThanStaffEverOnDutyAreRefused() {
    assertThat(ofBalie("'staff': 'a', 'units': 2"))
        .containsExactly("units-exceed-staff /elements/Balie/*/units");
  }

  @Test
  void allThatIsWrongIsToldAtOnce() {
    assertThat(ofBalie("'staff': {'byVisit': {'1': 'a', '*': 'b'}}, 'instances': 3")).hasSize(2);
  }

  @Test
  void anEndlessLoopIsAnErrorWithTheElement() {
    String bpmn =
        Bpmn.process(
            Nodes.START + Nodes.task("Balie") + Nodes.gateway("exclusive", "Keuze") + Nodes.END,
            "Start>Balie Balie>Keuze Klaar:Keuze>Eind Terug:Keuze>Balie");
    assertThatThrownBy(
            () ->
                Story.of(
                    bpmn,
                    "'elements': {'Balie': {'*': {'handling': 'PT0S'}}}, 'flows': {'Terug': 1}",
                    "09:00"))
        .isInstanceOf(EndlessLoopException.class)
        .hasMessageContaining("10,000")
        .hasMessageMatching(".*'(Balie|Keuze)'.*");
  }
}
