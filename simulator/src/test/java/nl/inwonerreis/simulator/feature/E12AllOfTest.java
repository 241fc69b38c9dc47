package nl.inwonerreis.simulator.feature;

import static org.assertj.core.api.Assertions.assertThat;

import nl.inwonerreis.modeller.journey.Finding;
import nl.inwonerreis.simulator.model.Bpmn;
import org.junit.jupiter.api.Test;

/**
 * Where several pools are needed together, a visit starts when each has the persons for it.
 *
 * <pre>
 * Start ──▶ ◇ ──Samen_Weg──▶ Samen (kcc and tolk) ──▶ Eind
 *            └──▶ Los (kcc) ──▶ Klaar
 * </pre>
 */
class E12AllOfTest {

  private static final String BPMN =
      Bpmn.process(
          Nodes.START
              + Nodes.gateway("exclusive", "Keuze")
              + Nodes.task("Samen")
              + Nodes.task("Los")
              + Nodes.END
              + Nodes.end("Klaar", "helped", ""),
          "Start>Keuze Samen_Weg:Keuze>Samen Keuze>Los Samen>Eind Los>Klaar");

  /** Arrivals of group basis need both, those of group expert the kcc alone. */
  private static Story run(String staff, String samen, String... arrivals) {
    return Story.of(
        BPMN,
        """
        'groups': {'basis': {'share': 1, 'channels': {'web': 1}},
                   'expert': {'share': 0, 'channels': {'web': 1}}},
        'staff': {%s},
        'flows': {'Samen_Weg': {'byGroup': {'basis': 1, '*': 0}}},
        'elements': {
          'Samen': {'*': {'staff': {'allOf': {'kcc': 1, 'tolk': 1}}, 'handling': 'PT1H' %s}},
          'Los': {'*': {'staff': 'kcc', 'handling': 'PT1H'}}}
        """
            .formatted(staff, samen),
        arrivals);
  }

  private static final String ONE_EACH = "'kcc': {'count': 1}, 'tolk': {'count': 1}";

  @Test
  void bothAreBusyAtTheSameTime() {
    Story story = run(ONE_EACH, "", "09:00 - basis", "09:10 - expert", "09:20 - basis");
    assertThat(story.lines("start"))
        .containsExactly("09:00 start Samen #1", "10:00 start Los #2", "11:00 start Samen #3");
  }

  @Test
  void whoNeedsBothKeepsTheirPlaceWhileTheOtherIsBusy() {
    Story story =
        run(
            "'kcc': {'count': 2}, 'tolk': {'count': 1}",
            "",
            "09:00 - basis",
            "09:10 - basis",
            "09:20 - expert");
    // one of the kcc is free, but the second is next and waits for the interpreter
    assertThat(story.lines("start"))
        .containsExactly("09:00 start Samen #1", "10:00 start Samen #2", "10:00 start Los #3");
  }

  @Test
  void whileOneIsNotOnDutyTheOtherGoesOn() {
    Story story =
        run(
            "'kcc': {'count': 1}, 'tolk': {'count': 1, 'hours': 'Mo-Su 11:00-17:00'}",
            "",
            "09:00 - basis",
            "09:10 - expert",
            "09:20 - expert",
            "09:30 - expert");
    assertThat(story.lines("start"))
        .containsExactly(
            "09:10 start Los #2",
            "10:10 start Los #3",
            "11:10 start Samen #1",
            "12:10 start Los #4");
  }

  @Test
  void itPausesWhenTheShiftOfOneEndsAndTheOtherIsFreed() {
    Story story =
        run(
            "'kcc': {'count': 1}, 'tolk': {'count': 1, 'hours': 'Mo-Su 09:00-09:30'}",
            ", 'whenShiftEnds': 'pause'",
            "09:00 - basis",
            "09:10 - expert");
    assertThat(story.lines("start", "suspend", "resume", "complete"))
        .containsExactly(
            "09:00 start Samen #1",
            "09:30 suspend Samen #1",
            "09:30 start Los #2",
            "10:30 complete Los #2",
            "+1 09:00 resume Samen #1",
            "+1 09:30 complete Samen #1");
    assertThat(story.timesOf(1).paused).isEqualTo(23.5 * 3600);
    assertThat(story.timesOf(1).handling).isEqualTo(3600);
  }

  @Test
  void itCostsTheTimeOfBoth() {
    Story story =
        run(
            "'kcc': {'count': 1, 'costPerHour': 60}, 'tolk': {'count': 1, 'costPerHour': 90}",
            ", 'costPerVisit': 5",
            "09:00 - basis");
    assertThat(story.costOf(1)).isEqualTo(155);
  }

  @Test
  void patienceGivesUpThePlaceInBoth() {
    Story story =
        run(ONE_EACH, ", 'patience': 'PT15M'", "09:00 - basis", "09:10 - basis", "09:20 - expert");
    assertThat(story.lines("start", "leave"))
        .containsExactly(
            "09:00 start Samen #1", "09:25 leave Samen left-queue #2", "10:00 start Los #3");
  }

  @Test
  void atClosingTheQueueIsServedByBoth() {
    Story story =
        run(
            "'kcc': {'count': 1}, 'tolk': {'count': 1, 'hours': 'Mo-Su 09:00-10:30'}",
            ", 'atClosing': 'serve', 'whenShiftEnds': 'finish'",
            "09:00 - basis",
            "09:10 - basis",
            "09:20 - basis");
    assertThat(story.lines("start"))
        .containsExactly("09:00 start Samen #1", "10:00 start Samen #2", "11:00 start Samen #3");
  }

  @Test
  void whatCannotBeIsToldWithItsPlace() {
    assertThat(refusals("'a': {'count': 1}, 'b': {'count': 1}", ", 'units': 2"))
        .containsExactly("units-with-all-of /elements/Balie/*/units");
    assertThat(refusals("'a': {'count': 1}, 'b': {'count': 0.5}", "")).isEmpty();
    assertThat(refusals("'a': {'count': 1}, 'b': {'count': 1, 'discipline': 'random'}", ""))
        .containsExactly("all-of-order /elements/Balie/*/staff");
    assertThat(
            refusals(
                "'a': {'count': 1, 'hours': 'Mo 09:00-12:00; PH off'},"
                    + " 'b': {'count': 1, 'hours': 'Mo 13:00-17:00; PH off'}",
                ""))
        .containsExactly("never-together /elements/Balie/*/staff");
  }

  @Test
  void morePersonsThanThereEverAreIsRefused() {
    assertThat(
            Story.refusals(
                Nodes.ONE_TASK,
                "'staff': {'a': {'count': 1}, 'b': {'count': 1}}, 'elements': {'Balie': {'*':"
                    + " {'handling': 'PT1H', 'staff': {'allOf': {'a': 1, 'b': 2}}}}}"))
        .containsExactly("units-exceed-staff /elements/Balie/*/staff");
  }

  private static java.util.List<String> refusals(String staff, String balie) {
    return Story.refusals(
        Nodes.ONE_TASK,
        "'staff': {%s}, 'elements': {'Balie': {'*': {'handling': 'PT1H', 'staff': {'allOf': {'a': 1, 'b': 1}} %s}}}"
            .formatted(staff, balie));
  }

  @Test
  void theStaffOfATeamIsUsed() {
    assertThat(
            Story.findings(
                Nodes.ONE_TASK,
                "'staff': {'a': {'count': 1}, 'b': {'count': 1}}, 'elements': {'Balie': {'*':"
                    + " {'handling': 'PT1H', 'staff': {'anyOf': ['a', 'b']}}}}"))
        .extracting(Finding::rule)
        .doesNotContain("staff-unused");
  }
}
