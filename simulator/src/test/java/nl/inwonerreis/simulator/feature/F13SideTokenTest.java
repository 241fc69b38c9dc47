package nl.inwonerreis.simulator.feature;

import static org.assertj.core.api.Assertions.assertThat;

import nl.inwonerreis.simulator.model.Bpmn;
import org.junit.jupiter.api.Test;

/**
 * Side tokens load staff and choose their own channel, but never lengthen the journey or set its
 * outcome.
 *
 * <pre>
 * Start ──▶ Balie (1 h) ──▶ Eind
 *             ⏱ Bel (30 min, not interrupting) ──▶ Bellen (phone; email) ──▶ Gebeld
 * </pre>
 */
class F13SideTokenTest {

  private static Story run(String staff, String bellen, String... arrivals) {
    return Story.of(
        Bpmn.process(
            Nodes.START
                + Nodes.touchpoint("Balie", "web")
                + Nodes.boundary(
                    "Bel", "Balie", false, Nodes.timerDefinition("timeDuration", "PT30M"))
                + Nodes.touchpoint("Bellen", "phone", "web")
                + Nodes.task("Nog")
                + Nodes.END
                + Nodes.end("Gebeld", "refused", ""),
            "Start>Balie Balie>Eind Bel>Bellen Bellen>Nog Nog>Gebeld"),
        """
        'groups': {'basis': {'share': 1, 'channels': {'phone': 1}}}, 'staff': {'kcc': {'count': %s}},
        'elements': {'Balie': {'*': {'handling': 'PT1H'}}, 'Nog': {'*': {'handling': 'PT1M'}},
                     'Bellen': {'*': {'staff': 'kcc', 'handling': '%s'}}}
        """
            .formatted(staff, bellen),
        arrivals);
  }

  @Test
  void itChoosesItsOwnChannel() {
    // the resident came on the web by a given arrival, and has the telephone as its mix
    Story story = run("1", "PT5M", "09:00 web");
    assertThat(story.lines("start"))
        .containsExactly(
            "09:00 start Balie #1",
            "09:30 start Bel side #1",
            "09:30 start Bellen phone side #1",
            "09:35 start Nog phone side #1");
    assertThat(story.timesOf(1).channelSwitches).isZero();
  }

  @Test
  void itNeverSetsTheOutcomeOrLengthensTheJourney() {
    Story story = run("1", "PT5M", "09:00 web");
    assertThat(story.lines("end")).containsExactly("10:00 end helped #1");
    assertThat(story.timesOf(1).leadTime).isEqualTo(3600);
    assertThat(story.timesOf(1).handling).isEqualTo(3600);
  }

  @Test
  void aServiceInProgressIsFinishedWhenTheResidentEndsAndNothingFollows() {
    Story story = run("1", "PT2H", "09:00 web");
    assertThat(story.lines("complete", "end", "close"))
        .containsExactly(
            "09:30 complete Bel side #1",
            "10:00 complete Balie #1",
            "10:00 end helped #1",
            "11:30 complete Bellen phone side #1",
            "11:30 close #1");
  }

  @Test
  void aSideTokenInTheQueueStopsWithTheResident() {
    Story story = run("1", "PT2H", "08:55 web", "09:00 web");
    assertThat(story.linesOf("#2", "join", "cancel", "end"))
        .containsExactly(
            "09:30 join Bellen phone side #2",
            "10:00 cancel Bellen phone side #2",
            "10:00 end helped #2");
  }

  @Test
  void staffWhomTheEndSetsFreeDoNotStartASideTokenThatStopsWithIt() {
    // C holds the one person from 09:30, the older Bellen queues behind it, B drops off at 09:50
    Story story =
        Story.of(
            Bpmn.process(
                Nodes.START
                    + Nodes.task("A")
                    + Nodes.task("B")
                    + Nodes.task("C")
                    + Nodes.task("Weg")
                    + Nodes.boundary(
                        "Bel", "A", false, Nodes.timerDefinition("timeDuration", "PT5M"))
                    + Nodes.task("Bellen")
                    + Nodes.END
                    + Nodes.end("Gebeld", "helped", ""),
                "Start>A A>B A>C B>Weg Weg>Eind C>Eind Bel>Bellen Bellen>Gebeld"),
            """
            'staff': {'kcc': {'count': 1}},
            'elements': {'A': {'*': {'handling': 'PT30M'}}, 'B': {'*': {'handling': 'PT20M'}},
                         'C': {'*': {'staff': 'kcc', 'handling': 'PT1H'}},
                         'Weg': {'*': {'dropOff': 1}},
                         'Bellen': {'*': {'staff': 'kcc', 'delay': 'PT30M', 'handling': 'PT1H'}}}
            """,
            "09:00");
    assertThat(story.lines("cancel", "withdraw", "end", "close"))
        .containsExactlyInAnyOrder(
            "09:50 withdraw C #1",
            "09:50 cancel Bellen side #1",
            "09:50 end dropOff form-left #1",
            "09:50 close #1");
    assertThat(story.lines("start")).noneMatch(line -> line.contains("Bellen"));
  }

  @Test
  void aSideTokenThatDropsOffDoesNotEndTheResident() {
    Story story =
        Story.of(
            C07NonInterruptingTimerTest.bpmn(Nodes.timerDefinition("timeDuration", "PT30M")),
            """
            'elements': {'Balie': {'*': {'handling': 'PT2H'}}, 'Brief': {'*': {'dropOff': 1}}}
            """,
            "09:00");
    assertThat(story.lines("leave", "end"))
        .containsExactly("09:30 leave Brief side gave-up #1", "11:00 end helped #1");
  }
}
