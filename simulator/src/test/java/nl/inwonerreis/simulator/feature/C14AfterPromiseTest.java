package nl.inwonerreis.simulator.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import nl.inwonerreis.modeller.journey.Finding;
import nl.inwonerreis.simulator.model.Bpmn;
import org.junit.jupiter.api.Test;

/**
 * While a promise to a resident is overdue, an event may happen more or less often.
 *
 * <pre>
 *                        ┌──▶ Bericht (delay) ──▶ Klaar
 * Start ──▶ Melden ──▶ ＋
 *          (promises)    └──▶ Wachten ──▶ Eind
 *                               ○ BelStatus (rate)
 * </pre>
 */
class C14AfterPromiseTest {

  private static String bpmn(String promise) {
    return Bpmn.process(
        Nodes.START
            + "<userTask id='Melden'><extensionElements><journey:touchpoint>"
            + promise
            + "</journey:touchpoint></extensionElements></userTask>"
            + Nodes.gateway("parallel", "Splits")
            + Nodes.task("Bericht")
            + Nodes.end("Klaar", "helped", "")
            + Nodes.task("Wachten")
            + Nodes.boundary("BelStatus", "Wachten", false, "<messageEventDefinition/>")
            + Nodes.end("Gebeld", "helped", "")
            + Nodes.END,
        "Start>Melden Melden>Splits Splits>Bericht Bericht>Klaar Splits>Wachten Wachten>Eind"
            + " BelStatus>Gebeld");
  }

  private static Story run(int residents, String promise, String rate, String message) {
    return Story.run(
        bpmn(promise),
        """
        'residents': %d, 'arrivals': {'interarrival': 'PT1H'},
        'elements': {'Melden': {'*': {'handling': 'PT0S'}},
                     'Bericht': {'*': {'handling': '%s'}},
                     'Wachten': {'*': {'handling': 'PT100H'}},
                     'BelStatus': {'*': {'rate': {%s}}}}
        """
            .formatted(residents, message, rate));
  }

  private static long calls(Story story) {
    return story.linesOf("BelStatus", "start").size();
  }

  private static final String PROMISE = "<journey:promise within='PT20H' to='Bericht'/>";

  @Test
  void theMeanNumberFollowsTheOverdueTime() {
    int n = 2000;
    // 20 hours at 0.02, 30 hours overdue at three times that, 50 hours as before
    double mean = 20 * 0.02 + 30 * 0.06 + 50 * 0.02;
    Story story = run(n, PROMISE, "'perHour': 0.02, 'afterPromise': 3", "PT50H");
    assertThat(calls(story) / (double) n).isCloseTo(mean, within(4 * Math.sqrt(mean / n)));
  }

  @Test
  void aKeptPromiseChangesNothing() {
    Story kept = run(200, PROMISE, "'perHour': 0.02, 'afterPromise': 3", "PT20H");
    Story none = run(200, PROMISE, "'perHour': 0.02", "PT20H");
    assertThat(kept.lines("start")).isEqualTo(none.lines("start"));
  }

  @Test
  void factorZeroStopsThemWhileOverdue() {
    Story story = run(1, PROMISE, "'perHour': 10, 'afterPromise': 0", "PT50H");
    List<String> lines = story.linesOf("BelStatus", "start");
    assertThat(lines.stream().map(C14AfterPromiseTest::hourOf).filter(h -> h >= 21 && h < 51))
        .isEmpty();
    assertThat(lines.stream().map(C14AfterPromiseTest::hourOf).filter(h -> h < 21)).isNotEmpty();
    assertThat(lines.stream().map(C14AfterPromiseTest::hourOf).filter(h -> h >= 51)).isNotEmpty();
  }

  @Test
  void aPromiseWithoutAStepIsOverdueUntilTheEnd() {
    int n = 2000;
    double mean = 20 * 0.02 + 80 * 0.06;
    Story story =
        run(n, "<journey:promise within='PT20H'/>", "'perHour': 0.02, 'afterPromise': 3", "PT1H");
    assertThat(calls(story) / (double) n).isCloseTo(mean, within(4 * Math.sqrt(mean / n)));
  }

  @Test
  void untilThenTheSameEventsHappenAsWithoutIt() {
    Story plain = run(50, PROMISE, "'perHour': 0.05", "PT50H");
    Story more = run(50, PROMISE, "'perHour': 0.05, 'afterPromise': 4", "PT50H");
    assertThat(before(plain)).isNotEmpty().isEqualTo(before(more));
  }

  /** Returns the events of the first resident, who arrives at 01:00, in the first 20 hours. */
  private static List<String> before(Story story) {
    return story.linesOf("BelStatus", "start").stream()
        .filter(l -> hourOf(l) < 21)
        .filter(l -> l.endsWith("#1") || l.endsWith("#2"))
        .toList();
  }

  private static double hourOf(String line) {
    String[] words = line.split(" ");
    int day = words[0].startsWith("+") ? Integer.parseInt(words[0].substring(1)) : 0;
    String[] clock = words[words[0].startsWith("+") ? 1 : 0].split(":");
    return day * 24 + Integer.parseInt(clock[0]) + Integer.parseInt(clock[1]) / 60.0;
  }

  @Test
  void withoutAPromiseItIsWarnedOf() {
    assertThat(
            Story.findings(
                bpmn(""),
                "'elements': {'BelStatus': {'*': {'rate': {'perDay': 1, 'afterPromise': 3}}}}"))
        .extracting(Finding::rule)
        .contains("after-promise-without-promise");
  }
}
