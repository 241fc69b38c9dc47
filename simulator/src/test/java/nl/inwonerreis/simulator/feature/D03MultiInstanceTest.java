package nl.inwonerreis.simulator.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nl.inwonerreis.simulator.model.Bpmn;
import org.junit.jupiter.api.Test;

/**
 * Several instances of one activity: all at once, or one after the other. The activity is complete
 * with its last instance, or when no more are needed.
 *
 * <pre>
 * Start ──▶ Advies ⦀ ──▶ Eind
 * </pre>
 */
class D03MultiInstanceTest {

  private static String bpmn(boolean sequential, String inside) {
    return Bpmn.process(
        Nodes.START
            + "<userTask id='Advies'><multiInstanceLoopCharacteristics isSequential='%s'>%s"
                .formatted(sequential, inside)
            + "</multiInstanceLoopCharacteristics></userTask>"
            + Nodes.END,
        "Start>Advies Advies>Eind");
  }

  private static Story run(String bpmn, String numbers, String... arrivals) {
    return Story.of(
        bpmn,
        """
        'staff': {'adviseurs': {'count': 2}},
        'elements': {'Advies': {'*': {'staff': 'adviseurs', 'handling': 'PT10M'%s}}}
        """
            .formatted(numbers),
        arrivals);
  }

  @Test
  void inParallelTheyQueueTogether() {
    Story story = run(bpmn(false, ""), ", 'instances': 3", "09:00");
    assertThat(story.lines("join", "start", "end"))
        .containsExactly(
            "09:00 join Advies #1",
            "09:00 start Advies #1",
            "09:00 join Advies #1",
            "09:00 start Advies #1",
            "09:00 join Advies #1",
            "09:10 start Advies #1",
            "09:20 end helped #1");
    assertThat(story.timesOf(1).single).isFalse();
    assertThat(story.timesOf(1).handling).isEqualTo(1800);
    assertThat(story.timesOf(1).leadTime).isEqualTo(1200);
  }

  @Test
  void inSequenceOneFollowsTheOther() {
    Story story = run(bpmn(true, ""), ", 'instances': 3", "09:00");
    assertThat(story.lines("start", "end"))
        .containsExactly(
            "09:00 start Advies #1",
            "09:10 start Advies #1",
            "09:20 start Advies #1",
            "09:30 end helped #1");
  }

  @Test
  void withNoneTheActivityIsPassed() {
    assertThat(run(bpmn(false, ""), ", 'instances': 0", "09:00").lines("start", "end"))
        .containsExactly("09:00 end helped #1");
  }

  @Test
  void theModelsOwnNumberHoldsWhereTheScenarioIsSilent() {
    String bpmn = bpmn(true, "<loopCardinality>4</loopCardinality>");
    assertThat(run(bpmn, "", "09:00").lines("start")).hasSize(4);
    assertThat(Story.compile(bpmn, "").defaults())
        .anyMatch(d -> d.name().equals("instances") && d.text().en().contains("4 times"));
  }

  @Test
  void whenNoMoreAreNeededTheOthersStop() {
    String bpmn = bpmn(false, "<completionCondition>${genoeg}</completionCondition>");
    Story story = run(bpmn, ", 'instances': 5, 'probability': 1", "09:00");
    assertThat(story.lines("start", "complete", "withdraw", "cancel", "end"))
        .containsSubsequence("09:10 complete Advies #1", "09:10 withdraw Advies #1")
        .endsWith("09:10 end helped #1");
    assertThat(story.lines("withdraw", "cancel")).hasSize(4);
  }

  @Test
  void theChanceThatNoMoreAreNeededIsPerInstance() {
    Story story =
        Story.run(
            bpmn(true, "<completionCondition>x</completionCondition>"),
            """
            'residents': 4000, 'arrivals': {'interarrival': 'PT1H'},
            'elements': {'Advies': {'*': {'handling': 'PT1S', 'instances': 1000,
                                          'probability': 0.25}}}
            """);
    double visits = story.lines("start").size() / 4000.0;
    double sd = Math.sqrt(0.75) / 0.25;
    assertThat(visits).isCloseTo(4, within(3 * sd / Math.sqrt(4000)));
  }

  @Test
  void aSubprocessCanBeDoneSeveralTimesToo() {
    String bpmn =
        Bpmn.process(
            Nodes.START
                + "<subProcess id='Vak'><multiInstanceLoopCharacteristics isSequential='true'/>"
                + Nodes.task("Advies")
                + "</subProcess>"
                + Nodes.END,
            "Start>Vak Vak>Eind");
    Story story =
        Story.of(
            bpmn,
            """
            'elements': {'Vak': {'*': {'instances': 2}}, 'Advies': {'*': {'handling': 'PT10M'}}}
            """,
            "09:00");
    assertThat(story.lines("start", "end"))
        .containsExactly("09:00 start Advies #1", "09:10 start Advies #1", "09:20 end helped #1");
  }
}
