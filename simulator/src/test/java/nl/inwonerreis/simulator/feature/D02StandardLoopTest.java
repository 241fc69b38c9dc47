package nl.inwonerreis.simulator.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import nl.inwonerreis.simulator.model.Bpmn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A standard loop is done as often as {@code iterations} says, one after the other, at least once.
 *
 * <pre>
 * Start ──▶ Balie ↻ ──▶ Eind
 * </pre>
 */
class D02StandardLoopTest {

  private static final String BPMN =
      Bpmn.process(
          Nodes.START
              + "<userTask id='Balie'><standardLoopCharacteristics/></userTask>"
              + Nodes.boundary("Op", "Balie", true, "<timerEventDefinition/>")
              + Nodes.END
              + Nodes.end("Laat", "refused", ""),
          "Start>Balie Balie>Eind Op>Laat");

  private static Story run(String iterations, String timer) {
    return Story.of(
        BPMN,
        """
        'elements': {'Balie': {'*': {'handling': 'PT10M', 'iterations': %s}},
                     'Op': {'*': {'delay': '%s'}}}
        """
            .formatted(iterations, timer),
        "09:00");
  }

  @Test
  void itIsDoneAsOftenAsTheScenarioSays() {
    Story story = run("3", "P1D");
    assertThat(story.lines("start", "end"))
        .containsExactly(
            "09:00 start Balie #1",
            "09:10 start Balie #1",
            "09:20 start Balie #1",
            "09:30 end helped #1");
    assertThat(story.timesOf(1).single).isTrue();
    assertThat(story.timesOf(1).handling).isEqualTo(1800);
  }

  @Test
  void itIsDoneOnceAtLeast() {
    assertThat(run("0", "P1D").lines("start")).hasSize(1);
  }

  @Test
  void aBoundaryTimerRunsOverAllTimes() {
    Story story = run("3", "PT25M");
    assertThat(story.linesOf("Balie", "start")).hasSize(3);
    assertThat(story.lines("withdraw", "end"))
        .containsExactly("09:25 withdraw Balie #1", "09:25 end refused #1");
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.2, 0.5, 0.8})
  void aChanceToGoRoundAgainGivesOneInOneMinusPVisits(double p) {
    Story story =
        Story.run(
            BPMN,
            """
            'residents': 4000, 'arrivals': {'interarrival': 'PT1H'},
            'elements': {'Balie': {'*': {'handling': 'PT1S', 'iterations': {'empirical': %s}}},
                         'Op': {'*': {'delay': 'P9D'}}}
            """
                .formatted(geometric(p)));
    double visits = story.linesOf("Balie", "start").size() / 4000.0;
    double sd = Math.sqrt(p) / (1 - p);
    assertThat(visits).isCloseTo(1 / (1 - p), within(3 * sd / Math.sqrt(4000)));
  }

  /** Returns 1 with weight 1 − p, 2 with p(1 − p) and so on. */
  private static String geometric(double p) {
    List<String> values = new ArrayList<>();
    List<String> weights = new ArrayList<>();
    double weight = 1 - p;
    for (int n = 1; weight > 1e-7; n++) {
      values.add(String.valueOf(n));
      weights.add("%.9f".formatted(weight));
      weight *= p;
    }
    return "{'values': %s, 'weights': %s}".formatted(values, weights);
  }
}
