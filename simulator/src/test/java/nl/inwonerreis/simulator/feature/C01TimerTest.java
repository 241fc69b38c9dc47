package nl.inwonerreis.simulator.feature;

import static org.assertj.core.api.Assertions.assertThat;

import nl.inwonerreis.simulator.model.Bpmn;
import nl.inwonerreis.simulator.observe.DelayKind;
import org.junit.jupiter.api.Test;

/**
 * A catching timer waits for its own time, unless the scenario gives a delay.
 *
 * <pre>
 * Start ──▶ ⏱ Wacht ──▶ Eind
 * </pre>
 */
class C01TimerTest {

  private static Story run(String kind, String expression, String scenario, String... arrivals) {
    return Story.of(bpmn(kind, expression), scenario, arrivals);
  }

  private static String bpmn(String kind, String expression) {
    return Bpmn.process(
        Nodes.START + Nodes.timer("Wacht", kind, expression) + Nodes.END, "Start>Wacht Wacht>Eind");
  }

  @Test
  void aDurationIsItsOwn() {
    Story story = run("timeDuration", "PT2H30M", "", "09:00");
    assertThat(story.lines("delay", "start", "end"))
        .containsExactly(
            "11:30 delay Wacht timer PT2H30M #1", "11:30 start Wacht #1", "11:30 end helped #1");
  }

  @Test
  void theDelayOfTheScenarioComesInsteadOfItsOwn() {
    Story story =
        run("timeDuration", "PT2H", "'elements': {'Wacht': {'*': {'delay': 'PT5M'}}}", "09:00");
    assertThat(story.lines("end")).containsExactly("09:05 end helped #1");
  }

  @Test
  void anExpressionIsUnknownAndTakesADayAndIsNamed() {
    assertThat(run("timeDuration", "${termijn}", "", "09:00").lines("end"))
        .containsExactly("+1 09:00 end helped #1");
    assertThat(Story.compile(bpmn("timeDuration", "${termijn}"), "").defaults())
        .anyMatch(d -> d.name().equals("delay") && "Wacht".equals(d.element()));
  }

  @Test
  void aDateIsWaitedForAndOnceItHasPassedNobodyWaits() {
    Story story = run("timeDate", "2026-01-06T12:00:00", "", "09:00", "+1 13:00");
    assertThat(story.lines("end"))
        .containsExactly("+1 12:00 end helped #1", "+1 13:00 end helped #2");
    assertThat(story.timesOf(1).delayByKind[DelayKind.TIMER.ordinal()]).isEqualTo(27 * 3600);
  }

  @Test
  void aCycleOfACatchEventWaitsOneRound() {
    assertThat(run("timeCycle", "R3/PT4H", "", "09:00").lines("end"))
        .containsExactly("13:00 end helped #1");
  }
}
