package nl.inwonerreis.simulator.feature;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.inwonerreis.simulator.model.Bpmn;
import org.junit.jupiter.api.Test;

/**
 * Where the scenario is silent a default stands in, and is named with its element.
 *
 * <pre>
 * Start ──▶ Balie ──▶ Eind       (nothing given)
 * </pre>
 */
class A04DefaultsTest {

  private static List<String> defaults(String bpmn, String scenario) {
    return Story.compile(bpmn, scenario).defaults().stream()
        .map(d -> d.name() + " " + d.element() + ": " + d.text().en())
        .toList();
  }

  @Test
  void everyDefaultIsNamed() {
    assertThat(defaults(Nodes.ONE_TASK, "'groups': {}"))
        .contains(
            "duration null: duration: 26 weeks",
            "group null: one group: all residents",
            "channel null: channel: web",
            "arrivals Start: 10 arrivals a day",
            "handling Balie: handling: exponential, mean 10 minutes",
            "end Eind: outcome: helped");
  }

  @Test
  void aTaskInAPoolOfTheMunicipalityHasOnePersonAlwaysOnDuty() {
    String bpmn =
        Nodes.twoPools(
            Nodes.START + Nodes.throwMessage("Vraag") + Nodes.END,
            "Start>Vraag Vraag>Eind",
            "<startEvent id='Ontvangst'><messageEventDefinition/></startEvent>"
                + Nodes.task("Werk")
                + "<endEvent id='Klaar'/>",
            "Ontvangst>Werk Werk>Klaar",
            "Vraag>Ontvangst");
    assertThat(defaults(bpmn, "")).contains("staff PoolGemeente: one person, always on duty");
    Story story =
        Story.of(
            bpmn,
            "'elements': {'Werk': {'*': {'staff': 'w', 'handling': 'PT1H'}}},"
                + " 'staff': {'w': {'count': 1}}",
            "09:00");
    assertThat(story.lines("complete")).contains("10:00 complete Werk side #1");
  }

  @Test
  void aTaskOfTheResidentIsSelfService() {
    Story story = Story.of(Nodes.ONE_TASK, "", "09:00", "09:00");
    assertThat(story.lines("join")).isEmpty();
    assertThat(story.lines("start"))
        .containsExactly("09:00 start Balie #1", "09:00 start Balie #2");
  }

  @Test
  void aServiceTaskTakesNoTime() {
    String bpmn =
        Bpmn.process(
            Nodes.START + "<serviceTask id='Boeken'/>" + Nodes.END, "Start>Boeken Boeken>Eind");
    Story story = Story.of(bpmn, "", "09:00");
    assertThat(story.lines("start", "end"))
        .containsExactly("09:00 start Boeken #1", "09:00 end helped #1");
    assertThat(defaults(bpmn, "")).contains("handling Boeken: handling: no time");
  }

  @Test
  void tenResidentsADayComeWhenNoArrivalsAreGiven() {
    Story story = Story.run(Nodes.ONE_TASK, "'duration': 'P364D'");
    assertThat(story.lines("arrive").size() / 364.0).isBetween(9.0, 11.0);
  }
}
