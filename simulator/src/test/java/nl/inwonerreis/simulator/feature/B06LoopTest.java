package nl.inwonerreis.simulator.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import nl.inwonerreis.simulator.model.Bpmn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A flow back gives a loop: with probability p of going back there are 1/(1 − p) visits on average.
 *
 * <pre>
 * Start ──▶ Balie ──▶ ◇ Keuze ──▶ Eind
 *             ▲─────────── Terug (p)
 * </pre>
 */
class B06LoopTest {

  private static final String BPMN =
      Bpmn.process(
          Nodes.START + Nodes.task("Balie") + Nodes.gateway("exclusive", "Keuze") + Nodes.END,
          "Start>Balie Balie>Keuze Klaar:Keuze>Eind Terug:Keuze>Balie");

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.2, 0.5, 0.8})
  void theMeanNumberOfVisitsIsGeometric(double p) {
    Story story =
        Story.run(
            BPMN,
            """
            'residents': 4000, 'arrivals': {'interarrival': 'PT1H'},
            'elements': {'Balie': {'*': {'handling': 'PT10M'}}}, 'flows': {'Terug': %s}
            """
                .formatted(p));
    double visits = story.lines("start").size() / 4000.0;
    double sd = Math.sqrt(p) / (1 - p);
    assertThat(visits).isCloseTo(1 / (1 - p), within(4 * sd / Math.sqrt(4000)));
  }

  @Test
  void everyVisitDrawsItsOwnNumbers() {
    Story story =
        Story.of(
            BPMN,
            """
            'elements': {'Balie': {'*': {'handling': {'uniform': {'min': 'PT1M', 'max': 'PT1H'}}}}},
            'flows': {'Terug': {'byVisit': {'1': 1, '*': 0}}}
            """,
            "09:00");
    List<String> ends = story.lines("complete");
    assertThat(ends).hasSize(2);
    double whole = story.timesOf(1).handling;
    Story once =
        Story.of(
            BPMN,
            """
            'elements': {'Balie': {'*': {'handling': {'uniform': {'min': 'PT1M', 'max': 'PT1H'}}}}},
            'flows': {'Terug': 0}
            """,
            "09:00");
    assertThat(whole).isNotCloseTo(2 * once.timesOf(1).handling, within(1.0));
  }
}
