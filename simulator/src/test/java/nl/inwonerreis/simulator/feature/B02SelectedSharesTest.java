package nl.inwonerreis.simulator.feature;

import static org.assertj.core.api.Assertions.assertThat;

import nl.inwonerreis.simulator.model.Bpmn;
import org.junit.jupiter.api.Test;

/**
 * A share may depend on the outcome last set, on the group and on the visit to the gateway.
 *
 * <pre>
 * Start ──▶ Balie ──▶ ◇ Keuze ──Klaar──▶ Eind
 *             ▲──────────────── Terug
 * </pre>
 */
class B02SelectedSharesTest {

  private static final String BPMN =
      Bpmn.process(
          Nodes.START + Nodes.task("Balie") + Nodes.gateway("exclusive", "Keuze") + Nodes.END,
          "Start>Balie Balie>Keuze Klaar:Keuze>Eind Terug:Keuze>Balie");

  private static Story run(String balie, String terug, String... arrivals) {
    return Story.of(
        BPMN,
        """
        'groups': {'basis': {'share': 0.5, 'channels': {'web': 1}},
                   'expert': {'share': 0.5, 'channels': {'web': 1}}},
        'elements': {'Balie': {'*': {'handling': 'PT10M', %s}}}, 'flows': {'Terug': %s}
        """
            .formatted(balie, terug),
        arrivals);
  }

  @Test
  void byOutcomeFollowsWhatTheTaskSet() {
    Story story =
        run(
            "'resolved': {'byGroup': {'basis': 0, '*': 1}}",
            "{'byOutcome': {'unresolved': {'byVisit': {'1': 1, '*': 0}}, '*': 0}}",
            "09:00 - basis",
            "09:00 - expert");
    assertThat(story.lines("end")).containsExactly("09:10 end helped #2", "09:20 end helped #1");
  }

  @Test
  void byGroupFollowsTheGroup() {
    Story story =
        run(
            "'resolved': 1",
            "{'byGroup': {'basis': {'byVisit': {'2': 1, '*': 0}}, '*': 0}}",
            "09:00 - basis",
            "09:00 - expert");
    assertThat(story.lines("end")).containsExactly("09:10 end helped #2", "09:30 end helped #1");
  }

  @Test
  void byVisitCountsVisitsOfTheGatewayWithInclusiveUpperBounds() {
    Story story = run("'resolved': 1", "{'byVisit': {'3': 1, '*': 0}}", "09:00 - basis");
    assertThat(story.lines("start")).hasSize(4);
    assertThat(story.lines("end")).containsExactly("09:40 end helped #1");
  }

  @Test
  void completeSetsTheOutcomesCompleteAndIncomplete() {
    Story story =
        run(
            "'complete': {'byVisit': {'1': 0, '*': 1}}",
            "{'byOutcome': {'incomplete': 1, 'complete': 0, '*': 0}}",
            "09:00 - basis");
    assertThat(story.lines("end")).containsExactly("09:20 end helped #1");
  }

  @Test
  void aSelectorWithoutMatchAndWithoutRestIsRefused() {
    assertThat(Story.refusals(BPMN, "'flows': {'Terug': {'byOutcome': {'resolved': 0.5}}}"))
        .containsOnly("no-match /flows/Terug");
  }
}
