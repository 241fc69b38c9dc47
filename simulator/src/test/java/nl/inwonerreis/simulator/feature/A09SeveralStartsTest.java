package nl.inwonerreis.simulator.feature;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.inwonerreis.simulator.model.Bpmn;
import org.junit.jupiter.api.Test;

/**
 * A journey can begin at several start events, each with arrivals of its own.
 *
 * <pre>
 * Bellen ──▶ Balie ──▶ Eind
 * Mailen ──▶ Balie
 * </pre>
 */
class A09SeveralStartsTest {

  private static final String BPMN =
      Bpmn.process(
          "<startEvent id='Bellen'/><startEvent id='Mailen'/>" + Nodes.task("Balie") + Nodes.END,
          "Bellen>Balie Mailen>Balie Balie>Eind");

  @Test
  void eachStartHasItsOwnArrivals() {
    Story story =
        Story.run(
            BPMN,
            """
            'duration': 'PT1H',
            'arrivals': {'byStart': {'Bellen': {'interarrival': 'PT20M'},
                                     'Mailen': {'interarrival': 'PT50M'}}}
            """);
    assertThat(story.lines("arrive"))
        .containsExactly(
            "00:20 arrive Bellen #1", "00:40 arrive Bellen #2", "00:50 arrive Mailen #3");
  }

  @Test
  void whatOneStartDoesDisturbsNoNumberOfTheOther() {
    String alone = "'arrivals': {'byStart': {'Bellen': {'perDay': 5}, 'Mailen': {'perDay': 0}}}";
    String both = alone.replace("'perDay': 0", "'perDay': 9");
    List<String> few = times(Story.run(BPMN, "'duration': 'P30D', " + alone));
    List<String> many = times(Story.run(BPMN, "'duration': 'P30D', " + both));
    assertThat(many).isEqualTo(few);
    assertThat(few).isNotEmpty();
  }

  private static List<String> times(Story story) {
    return story.linesOf("Bellen", "arrive").stream()
        .map(l -> l.replaceFirst(" #\\d+$", ""))
        .toList();
  }
}
