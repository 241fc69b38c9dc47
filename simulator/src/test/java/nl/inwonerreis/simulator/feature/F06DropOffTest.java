package nl.inwonerreis.simulator.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/**
 * A share of residents drops off at a step, with a kind that may differ by group.
 *
 * <pre>
 * Start ──▶ Balie (dropOff) ──▶ Eind
 * </pre>
 */
class F06DropOffTest {

  private static Story run(String channel, String work, String... arrivals) {
    return Story.of(
        Nodes.ONE_TASK,
        """
        'groups': {'basis': {'share': 0.5, 'channels': {'%s': 1}},
                   'expert': {'share': 0.5, 'channels': {'%s': 1}}},
        'elements': {'Balie': {'*': {'handling': 'PT10M', %s}}}
        """
            .formatted(channel, channel, work),
        arrivals);
  }

  @Test
  void whoDropsOffIsNotServed() {
    Story story = run("email", "'dropOff': 1", "09:00");
    assertThat(story.lines("start", "leave", "end"))
        .containsExactly("09:00 leave Balie email gave-up #1", "09:00 end dropOff gave-up #1");
  }

  @Test
  void onAFormTheKindIsFormLeft() {
    assertThat(run("web", "'dropOff': 1", "09:00").lines("end"))
        .containsExactly("09:00 end dropOff form-left #1");
  }

  @Test
  void shareAndKindMayDifferByGroup() {
    Story story =
        run(
            "web",
            """
            'dropOff': {'byGroup': {'basis': 1, '*': 0}},
            'dropOffKind': {'byGroup': {'basis': 'login-failed', '*': 'not-found'}}
            """,
            "09:00 - basis",
            "09:00 - expert");
    assertThat(story.lines("end"))
        .containsExactly("09:00 end dropOff login-failed #1", "09:10 end helped #2");
  }

  @Test
  void aShareIsAShare() {
    Story story =
        Story.run(
            Nodes.ONE_TASK,
            "'residents': 3000, 'arrivals': {'interarrival': 'PT1H'},"
                + " 'elements': {'Balie': {'*': {'dropOff': 0.3}}}");
    assertThat(story.lines("leave").size() / 3000.0).isCloseTo(0.3, within(0.034));
  }
}
