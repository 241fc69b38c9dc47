package nl.inwonerreis.simulator.feature;

import static org.assertj.core.api.Assertions.assertThat;

import nl.inwonerreis.simulator.model.Bpmn;
import org.junit.jupiter.api.Test;

/**
 * Compensation takes back completed activities, the last one first, each by the activity that is
 * joined to its compensation event. Who throws it waits.
 *
 * <pre>
 * Start ──▶ Zaal ──▶ Trouwen ──▶ ⏪ Terug ──▶ Eind
 *            ⏪┄▶ ZaalAf  ⏪┄▶ TrouwenAf
 * </pre>
 */
class C19CompensationTest {

  private static String undoneBy(String activity) {
    return Nodes.boundary("Om" + activity, activity, true, "<compensateEventDefinition/>")
        + "<userTask id='%sAf' isForCompensation='true'/>".formatted(activity)
        + "<association id='As%s' sourceRef='Om%1$s' targetRef='%1$sAf'/>".formatted(activity);
  }

  private static String bpmn(String reference) {
    return Bpmn.process(
        Nodes.START
            + Nodes.task("Zaal")
            + undoneBy("Zaal")
            + Nodes.task("Trouwen")
            + undoneBy("Trouwen")
            + "<intermediateThrowEvent id='Terug'><compensateEventDefinition%s/>"
                .formatted(reference)
            + "</intermediateThrowEvent>"
            + Nodes.END,
        "Start>Zaal Zaal>Trouwen Trouwen>Terug Terug>Eind");
  }

  private static Story run(String bpmn) {
    return Story.of(
        bpmn,
        """
        'elements': {'Zaal': {'*': {'handling': 'PT10M'}}, 'Trouwen': {'*': {'handling': 'PT20M'}},
                     'ZaalAf': {'*': {'handling': 'PT1M'}},
                     'TrouwenAf': {'*': {'handling': 'PT2M'}}}
        """,
        "09:00");
  }

  @Test
  void whatWasDoneLastIsTakenBackFirst() {
    assertThat(run(bpmn("")).lines("start", "end"))
        .containsExactly(
            "09:00 start Zaal #1",
            "09:10 start Trouwen #1",
            "09:30 start Terug #1",
            "09:30 start TrouwenAf #1",
            "09:32 start ZaalAf #1",
            "09:33 end helped #1");
  }

  @Test
  void oneActivityCanBeNamed() {
    assertThat(run(bpmn(" activityRef='Zaal'")).lines("start", "end"))
        .endsWith("09:30 start ZaalAf #1", "09:31 end helped #1")
        .noneMatch(l -> l.contains("TrouwenAf"));
  }

  @Test
  void whatWasNotDoneIsNotTakenBack() {
    String bpmn = bpmn("").replace("<sequenceFlow id=\"Zaal_Trouwen\"", "<sequenceFlow id=\"x\"");
    Story story =
        run(
            bpmn.replace(
                "sourceRef=\"Start\" targetRef=\"Zaal\"",
                "sourceRef=\"Start\" targetRef=\"Trouwen\""));
    assertThat(story.lines("start"))
        .containsExactly(
            "09:00 start Trouwen #1", "09:20 start Terug #1", "09:20 start TrouwenAf #1");
  }

  @Test
  void theLeadTimeIsStillTheSumOfItsParts() {
    Story story = run(bpmn(""));
    assertThat(story.timesOf(1).single).isTrue();
    assertThat(story.timesOf(1).handling).isEqualTo(story.timesOf(1).leadTime).isEqualTo(1980);
  }
}
