package nl.inwonerreis.simulator.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nl.inwonerreis.simulator.model.Bpmn;
import org.junit.jupiter.api.Test;

/**
 * A case type is drawn on arrival and never changes; every number may differ by it.
 *
 * <pre>
 * Start ──▶ Balie ──▶ ◇ Keuze ──▶ Eind
 *                        └──Anders──▶ Elders
 * </pre>
 */
class A10CaseTypesTest {

  private static final String TYPES = "'caseTypes': {'spoed': 0.1, 'gewoon': 0.9}, ";

  private static Story one(String scenario, String... arrivals) {
    return Story.of(Nodes.ONE_TASK, TYPES + scenario, arrivals);
  }

  @Test
  void handlingDiffersByCaseType() {
    Story story =
        one(
            "'elements': {'Balie': {'*': {'handling':"
                + " {'byCaseType': {'spoed': 'PT10M', '*': 'PT1H'}}}}}",
            "09:00 - - spoed",
            "12:00 - - gewoon");
    assertThat(story.lines("end")).containsExactly("09:10 end helped #1", "13:00 end helped #2");
  }

  @Test
  void urgentCasesGoFirst() {
    Story story =
        one(
            """
            'staff': {'balie': {'count': 1, 'discipline': 'priority'}},
            'elements': {'Balie': {'*': {'staff': 'balie', 'handling': 'PT1H',
              'priority': {'byCaseType': {'spoed': 1, 'gewoon': 0}}}}}
            """,
            "09:00 - - gewoon",
            "09:10 - - gewoon",
            "09:20 - - spoed");
    assertThat(story.lines("start"))
        .containsExactly("09:00 start Balie #1", "10:00 start Balie #3", "11:00 start Balie #2");
  }

  @Test
  void staffAndShareDifferByCaseType() {
    String bpmn =
        Bpmn.process(
            Nodes.START
                + Nodes.task("Balie")
                + Nodes.gateway("exclusive", "Keuze")
                + Nodes.END
                + Nodes.end("Elders", "elsewhere", ""),
            "Start>Balie Balie>Keuze Keuze>Eind Anders:Keuze>Elders");
    Story story =
        Story.of(
            bpmn,
            TYPES
                + """
                'staff': {'a': {'count': 1}, 'b': {'count': 1}},
                'elements': {'Balie': {'*': {'handling': 'PT1H',
                  'staff': {'byCaseType': {'spoed': 'a', '*': 'b'}}}}},
                'flows': {'Anders': {'byCaseType': {'spoed': 1, '*': 0}}}
                """,
            "09:00 - - gewoon",
            "09:10 - - spoed",
            "09:20 - - gewoon");
    assertThat(story.lines("end"))
        .containsExactly("10:00 end helped #1", "10:10 end elsewhere #2", "11:00 end helped #3");
  }

  @Test
  void aChannelMayBeClosedToACaseType() {
    String bpmn =
        Bpmn.process(
            Nodes.START + Nodes.touchpoint("Balie", "phone", "web") + Nodes.END,
            "Start>Balie Balie>Eind");
    Story story =
        Story.of(
            bpmn,
            TYPES
                + """
                'groups': {'basis': {'share': 1, 'channels': {'phone': 1}}},
                'elements': {'Balie': {'phone': {'handling': 'PT1M',
                   'offered': {'byCaseType': {'spoed': true, '*': false}}}, '*': {'handling': 'PT2M'}}}
                """,
            "09:00 - - spoed",
            "10:00 - - gewoon");
    assertThat(story.lines("leave", "start"))
        .containsExactly("09:00 start Balie phone #1", "10:00 leave Balie no-channel #2");
  }

  @Test
  void theyAreDrawnByTheirShares() {
    int n = 20_000;
    Story story =
        Story.run(
            Nodes.ONE_TASK,
            TYPES
                + """
                'residents': %d, 'arrivals': {'interarrival': 'PT1M'},
                'elements': {'Balie': {'*': {'handling': {'byCaseType': {'spoed': 'PT0S', '*': 'PT1S'}}}}}
                """
                    .formatted(n));
    long urgent = 0;
    for (int r = 1; r <= n; r++) {
      urgent += story.timesOf(r).handling == 0 ? 1 : 0;
    }
    assertThat(urgent / (double) n).isCloseTo(0.1, within(4 * Math.sqrt(0.09 / n)));
  }

  @Test
  void aTypeWithoutAValueIsRefused() {
    assertThat(
            Story.refusals(
                Nodes.ONE_TASK,
                TYPES
                    + "'elements': {'Balie': {'*': {'handling': {'byCaseType': {'spoed': 'PT1H'}}}}}"))
        .containsExactly("no-match /elements/Balie/*/handling");
  }
}
