package nl.inwonerreis.simulator.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import nl.inwonerreis.simulator.model.Bpmn;
import org.junit.jupiter.api.Test;

/**
 * An inclusive gateway sends a token down every flow that is chosen, each by itself; the join waits
 * for the tokens that can still come, and for no others.
 *
 * <pre>
 *              ┌─naarA─▶ A (10 min) ─┐
 * Start ──▶ ○ ─┼─naarB─▶ B (30 min) ─┼─▶ ○ Samen ──▶ Na (5 min) ──▶ Eind
 *              └─anders─▶ C (1 min) ─┘
 * </pre>
 */
class B07InclusiveGatewayTest {

  private static String bpmn(String rest) {
    return Bpmn.process(
        Nodes.START
            + "<inclusiveGateway id='Splits'%s/>".formatted(rest)
            + Nodes.task("A")
            + Nodes.task("B")
            + Nodes.task("C")
            + Nodes.gateway("inclusive", "Samen")
            + Nodes.task("Na")
            + Nodes.END,
        """
        Start>Splits naarA:Splits>A naarB:Splits>B anders:Splits>C A>Samen B>Samen C>Samen
        Samen>Na Na>Eind
        """);
  }

  private static final String TIMES =
      """
      'elements': {'A': {'*': {'handling': 'PT10M'}}, 'B': {'*': {'handling': 'PT30M'}},
                   'C': {'*': {'handling': 'PT1M'}}, 'Na': {'*': {'handling': 'PT5M'}}}
      """;

  private static Story run(String rest, String flows, String... arrivals) {
    return Story.of(bpmn(rest), TIMES + ", 'flows': {%s}".formatted(flows), arrivals);
  }

  @Test
  void theJoinWaitsForAllThatWereChosen() {
    Story story = run("", "'naarA': 1, 'naarB': 1, 'anders': 0", "09:00");
    assertThat(story.lines("start", "await", "end"))
        .containsExactly(
            "09:00 start A #1",
            "09:00 start B #1",
            "09:30 await Samen PT20M #1",
            "09:30 start Na #1",
            "09:35 end helped #1");
  }

  @Test
  void theJoinDoesNotWaitForAFlowThatWasNotChosen() {
    Story story = run("", "'naarA': 1, 'naarB': 0, 'anders': 0", "09:00");
    assertThat(story.lines("start", "end"))
        .containsExactly("09:00 start A #1", "09:10 start Na #1", "09:15 end helped #1");
    assertThat(story.timesOf(1).single).isTrue();
  }

  @Test
  void theDefaultFlowIsTakenWhenNoOtherIs() {
    assertThat(run(" default='anders'", "'naarA': 0, 'naarB': 0", "09:00").lines("start"))
        .containsExactly("09:00 start C #1", "09:01 start Na #1");
    assertThat(run(" default='anders'", "'naarA': 1, 'naarB': 0", "09:00").linesOf("C", "start"))
        .isEmpty();
  }

  @Test
  void withoutDefaultTheMostProbableFlowIsTaken() {
    String[] arrivals =
        Stream.iterate(0, i -> i < 50, i -> i + 1)
            .map(i -> "%02d:%02d".formatted(8 + i / 5, 10 * (i % 5)))
            .toArray(String[]::new);
    Story story = run("", "'naarA': 0.02, 'naarB': 0, 'anders': 0.01", arrivals);
    assertThat(story.lines("end")).hasSize(50);
    assertThat(story.linesOf("A", "start").size()).isGreaterThanOrEqualTo(49);
  }

  @Test
  void everyFlowIsChosenByItself() {
    Story story =
        Story.run(
            bpmn(" default='anders'"),
            "'residents': 4000, 'arrivals': {'interarrival': 'PT1H'}, "
                + TIMES
                + ", 'flows': {'naarA': 0.5, 'naarB': 0.3}");
    double error = 4 * Math.sqrt(0.25 / 4000);
    assertThat(share(story, "A")).isCloseTo(0.5, within(error));
    assertThat(share(story, "B")).isCloseTo(0.3, within(error));
    assertThat(share(story, "C")).isCloseTo(0.5 * 0.7, within(error));
    assertThat(share(story, "Na")).isEqualTo(1);
  }

  private static double share(Story story, String task) {
    return story.linesOf(task, "start").size() / 4000.0;
  }

  @Test
  void aTokenThatGoesElsewhereLetsTheJoinGo() {
    String bpmn =
        Bpmn.process(
            Nodes.START
                + Nodes.gateway("inclusive", "Splits")
                + Nodes.task("A")
                + Nodes.task("B")
                + Nodes.gateway("exclusive", "Keuze")
                + Nodes.gateway("inclusive", "Samen")
                + Nodes.task("Na")
                + Nodes.END
                + "<endEvent id='Weg'/>",
            """
            Start>Splits naarA:Splits>A naarB:Splits>B A>Samen B>Keuze terug:Keuze>Samen
            weg:Keuze>Weg Samen>Na Na>Eind
            """);
    Story story =
        Story.of(
            bpmn,
            "'elements': {'A': {'*': {'handling': 'PT10M'}}, 'B': {'*': {'handling': 'PT30M'}},"
                + " 'Na': {'*': {'handling': 'PT5M'}}}"
                + ", 'flows': {'naarA': 1, 'naarB': 1, 'terug': 0, 'weg': 1}",
            "09:00");
    assertThat(story.lines("start", "await"))
        .containsExactly(
            "09:00 start A #1",
            "09:00 start B #1",
            "09:30 await Samen PT20M #1",
            "09:30 start Na #1");
  }

  @Test
  void aJoinInALoopGoesEveryTimeRound() {
    String bpmn =
        Bpmn.process(
            Nodes.START
                + Nodes.gateway("inclusive", "Begin")
                + Nodes.task("A")
                + Nodes.gateway("exclusive", "Keuze")
                + Nodes.END,
            "Start>Begin Begin>A A>Keuze terug:Keuze>Begin klaar:Keuze>Eind");
    Story story =
        Story.of(
            bpmn,
            "'elements': {'A': {'*': {'handling': 'PT10M'}}},"
                + " 'flows': {'terug': {'byVisit': {'2': 1, '*': 0}}}",
            "09:00");
    assertThat(story.lines("start", "end"))
        .containsExactly(
            "09:00 start A #1", "09:10 start A #1", "09:20 start A #1", "09:30 end helped #1");
  }

  @Test
  void twoJoinsThatWaitForEachOtherAreStuck() {
    String bpmn =
        Bpmn.process(
            Nodes.START
                + Nodes.gateway("parallel", "Splits")
                + Nodes.gateway("inclusive", "Een")
                + Nodes.gateway("inclusive", "Twee")
                + Nodes.gateway("parallel", "Uit")
                + Nodes.gateway("parallel", "Terug")
                + Nodes.END
                + "<endEvent id='Ook'/>",
            """
            Start>Splits Splits>Een Splits>Twee Een>Uit Uit>Twee Uit>Eind Twee>Terug Terug>Een
            Terug>Ook
            """);
    Story story = Story.of(bpmn, "", "09:00");
    assertThat(story.lines("end")).isEmpty();
    assertThat(story.facts().stuck()).contains(1);
  }
}
