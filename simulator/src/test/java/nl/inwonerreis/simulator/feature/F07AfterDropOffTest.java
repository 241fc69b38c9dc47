package nl.inwonerreis.simulator.feature;

import static org.assertj.core.api.Assertions.assertThat;

import nl.inwonerreis.simulator.model.Bpmn;
import org.junit.jupiter.api.Test;

/**
 * Who left tries again, takes another channel or gives up.
 *
 * <pre>
 * Start ──▶ Balie (phone, web) ──▶ Eind
 * </pre>
 */
class F07AfterDropOffTest {

  private static Story run(String after, String... arrivals) {
    return Story.of(
        Bpmn.process(
            Nodes.START + Nodes.touchpoint("Balie", "phone", "web") + Nodes.END,
            "Start>Balie Balie>Eind"),
        """
        'groups': {'basis': {'share': 1, 'channels': {'phone': 1}}}, 'staff': {'kcc': {'count': 1}},
        'elements': {'Balie': {'phone': {'staff': 'kcc', 'handling': 'PT1H', 'patience': 'PT5M',
                                         'afterDropOff': %s},
                               'web': {'handling': 'PT10M'}}}
        """
            .formatted(after),
        arrivals);
  }

  @Test
  void absentTheyGiveUp() {
    Story story = Story.of(Nodes.ONE_TASK, "'elements': {'Balie': {'*': {'dropOff': 1}}}", "09:00");
    assertThat(story.lines("end")).containsExactly("09:00 end dropOff form-left #1");
  }

  @Test
  void afterComesBeforeARetryOnTheSameChannel() {
    Story story = run("{'retry': 1, 'after': 'PT30M'}", "09:00", "09:10");
    assertThat(story.linesOf("#2", "leave", "delay", "start", "end"))
        .containsExactly(
            "09:15 leave Balie phone hung-up #2",
            "09:45 delay Balie phone retry PT30M #2",
            "09:50 leave Balie phone hung-up #2",
            "10:20 delay Balie phone retry PT30M #2",
            "10:20 start Balie phone #2",
            "11:20 end helped #2");
    assertThat(story.timesOf(2).leadTime).as("retries included").isEqualTo(130 * 60);
  }

  @Test
  void anotherChannelIsASwitch() {
    Story story = run("{'channels': {'web': 1}, 'after': 'PT30M'}", "09:00", "09:10");
    assertThat(story.linesOf("#2", "leave", "switch", "start", "end"))
        .containsExactly(
            "09:15 leave Balie phone hung-up #2",
            "09:15 switch Balie from phone #2",
            "09:45 start Balie #2",
            "09:55 end helped #2");
  }

  @Test
  void byVisitAndByDropOffKindCanDecide() {
    Story story =
        run(
            """
            {'byDropOffKind': {'hung-up': {'byVisit': {'1': {'retry': 1}, '*': {'giveUp': 1}}},
                               '*': {'retry': 1}}}
            """,
            "09:00",
            "09:10");
    assertThat(story.linesOf("#2", "leave", "end"))
        .containsExactly(
            "09:15 leave Balie phone hung-up #2",
            "09:20 leave Balie phone hung-up #2",
            "09:20 end dropOff hung-up #2");
  }

  @Test
  void sharesThatDoNotSumTo1AreRefused() {
    assertThat(
            Story.refusals(
                Nodes.ONE_TASK,
                "'elements': {'Balie': {'*': {'afterDropOff': {'retry': 0.5, 'giveUp': 0.3}}}}"))
        .hasSize(1)
        .allMatch(r -> r.endsWith("/elements/Balie/*/afterDropOff"));
  }
}
