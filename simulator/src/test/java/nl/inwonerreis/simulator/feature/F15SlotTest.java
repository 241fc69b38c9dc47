package nl.inwonerreis.simulator.feature;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.inwonerreis.modeller.journey.Finding;
import nl.inwonerreis.simulator.model.Bpmn;
import org.junit.jupiter.api.Test;

/**
 * Appointments in slots of the roster: the lead follows from how many are free.
 *
 * <pre>
 * Start ──▶ Balie (counter, by appointment; neighbourhoodDesk walks in) ──▶ Eind
 *             ○ Te lang (after a while) ──▶ Afgezegd
 * </pre>
 */
class F15SlotTest {

  private static final String DESK = "'balie': {'count': 1, 'hours': 'Mo-Fr 09:00-12:00; PH off'}";

  private static String bpmn() {
    return Bpmn.process(
        Nodes.START
            + Nodes.touchpoint("Balie", "counter", "neighbourhoodDesk")
            + Nodes.boundary("TeLang", "Balie", true, "<timerEventDefinition/>")
            + Nodes.end("Afgezegd", "elsewhere", "")
            + Nodes.END,
        "Start>Balie Balie>Eind TeLang>Afgezegd");
  }

  private static String scenario(String staff, String appointment, String more) {
    return """
        'groups': {'basis': {'share': 1, 'channels': {'counter': 1}},
                   'expert': {'share': 0, 'channels': {'counter': 1}}},
        'staff': {%s},
        'elements': {'Balie': {'counter': {'staff': 'balie', 'handling': 'PT1H', 'appointment': %s},
                               '*': {'staff': 'balie', 'handling': 'PT1H'}},
                     'TeLang': {'*': {'delay': {'byGroup': {'expert': 'PT1H', '*': 'P90D'}}}}} %s
        """
        .formatted(staff, appointment, more);
  }

  private static Story run(String staff, String appointment, String more, String... arrivals) {
    return Story.of(bpmn(), scenario(staff, appointment, more), arrivals);
  }

  @Test
  void theFirstFreeSlotIsTaken() {
    Story story = run(DESK, "{'slot': 'PT1H'}", "", "08:00", "08:10", "08:20", "08:30", "08:40");
    assertThat(story.lines("start"))
        .containsExactly(
            "09:00 start Balie counter #1",
            "10:00 start Balie counter #2",
            "11:00 start Balie counter #3",
            "+1 09:00 start Balie counter #4",
            "+1 10:00 start Balie counter #5");
    assertThat(story.linesOf("#4", "delay"))
        .containsExactly("+1 09:00 delay Balie counter appointment PT24H30M #4");
    assertThat(story.timesOf(5).waiting).isZero();
  }

  @Test
  void asManyAtOnceAsAreOnDuty() {
    String two = DESK.replace("'count': 1", "'count': 2");
    assertThat(run(two, "{'slot': 'PT1H'}", "", "08:00", "08:10", "08:20").lines("start"))
        .containsExactly(
            "09:00 start Balie counter #1",
            "09:00 start Balie counter #2",
            "10:00 start Balie counter #3");
  }

  @Test
  void aSlotEndsBeforeClosingTime() {
    Story story = run(DESK, "{'slot': 'PT2H'}", "", "08:00", "08:10");
    assertThat(story.lines("start"))
        .containsExactly("09:00 start Balie counter #1", "+1 09:00 start Balie counter #2");
  }

  @Test
  void extraStaffGivesExtraSlots() {
    String shifts =
        "'balie': {'shifts': {'dag': {'hours': 'Mo-Fr 09:00-12:00; PH off', 'count': 1},"
            + " 'piek': {'hours': 'Mo-Fr 10:00-11:00; PH off', 'count': 1}}}";
    assertThat(run(shifts, "{'slot': 'PT1H'}", "", "08:00", "08:10", "08:20").lines("start"))
        .containsExactly(
            "09:00 start Balie counter #1",
            "10:00 start Balie counter #2",
            "10:00 start Balie counter #3");
  }

  @Test
  void notBeforeKeepsNearSlotsFree() {
    assertThat(
            run(DESK, "{'slot': 'PT1H', 'notBefore': 'P1D'}", "", "09:30", "09:40").lines("start"))
        .containsExactly("+1 10:00 start Balie counter #1", "+1 11:00 start Balie counter #2");
  }

  @Test
  void aLeadAboveToleranceIsLeftAndTakesNoSlot() {
    Story story =
        run(
            DESK,
            "{'slot': 'PT3H', 'tolerance': {'byGroup': {'expert': 'PT4H', '*': 'P9D'}}}",
            "",
            "08:00",
            "08:10 counter expert",
            "08:20");
    assertThat(story.lines("leave", "start"))
        .containsExactly(
            "08:10 leave Balie counter appointment-too-late #2",
            "09:00 start Balie counter #1",
            "+1 09:00 start Balie counter #3");
  }

  @Test
  void aNoShowLeavesTheSlotToWalkIns() {
    Story story =
        run(
            DESK,
            "{'slot': 'PT3H', 'noShow': {'byGroup': {'basis': 1, '*': 0}}}",
            "",
            "08:00",
            "08:10 neighbourhoodDesk",
            "09:30 neighbourhoodDesk");
    assertThat(story.lines("leave", "start").get(0))
        .isEqualTo("09:00 leave Balie counter no-show #1");
    assertThat(story.lines("start")).isNotEmpty();
  }

  @Test
  void whoCancelsGivesTheSlotBack() {
    Story story =
        run(DESK, "{'slot': 'PT3H'}", "", "07:00 counter expert", "07:30", "08:10", "08:20");
    // the first cancels at 08:00: the slot of 09:00 is for who calls next
    assertThat(story.lines("start"))
        .containsExactly(
            "08:00 start TeLang counter #1",
            "09:00 start Balie counter #3",
            "+1 09:00 start Balie counter #2",
            "+2 09:00 start Balie counter #4");
  }

  @Test
  void appointmentsGoBeforeWalkIns() {
    Story story =
        Story.of(
            bpmn(),
            scenario(DESK, "{'slot': 'PT1H'}", "")
                .replace("'handling': 'PT1H'", "'handling': 'PT70M'"),
            "08:00",
            "08:30",
            "09:10 neighbourhoodDesk");
    assertThat(story.lines("start"))
        .containsExactly(
            "09:00 start Balie counter #1",
            "10:10 start Balie counter #2",
            "11:20 start Balie neighbourhoodDesk #3");
    assertThat(story.timesOf(2).waiting).isEqualTo(600);
  }

  @Test
  void nobodyIsGivenASlotThatTheyCannotReach() {
    Story story =
        run(DESK, "{'slot': 'PT1H'}", ", 'channels': {'counter': {'travel': 'PT45M'}}", "08:30");
    assertThat(story.lines("start")).containsExactly("10:00 start Balie counter #1");
  }

  @Test
  void theDoorOfTheChannelLimitsTheSlots() {
    Story story =
        run(
            DESK,
            "{'slot': 'PT1H'}",
            ", 'channels': {'counter': {'hours': 'Mo-Fr 10:30-12:00; PH off'}}",
            "08:00",
            "08:10");
    assertThat(story.lines("start"))
        .containsExactly("10:30 start Balie counter #1", "+1 10:30 start Balie counter #2");
  }

  @Test
  void stepsOfOnePoolShareItsPersons() {
    String bpmn =
        Bpmn.process(
            Nodes.START
                + Nodes.gateway("exclusive", "Keuze")
                + Nodes.touchpoint("Kort", "counter")
                + Nodes.touchpoint("Lang", "counter")
                + Nodes.END,
            "Start>Keuze Keuze>Kort Ander:Keuze>Lang Kort>Eind Lang>Eind");
    Story story =
        Story.of(
            bpmn,
            """
            'groups': {'basis': {'share': 1, 'channels': {'counter': 1}},
                       'expert': {'share': 0, 'channels': {'counter': 1}}},
            'staff': {%s},
            'flows': {'Ander': {'byGroup': {'expert': 1, '*': 0}}},
            'elements': {
              'Kort': {'*': {'staff': 'balie', 'handling': 'PT30M', 'appointment': {'slot': 'PT30M'}}},
              'Lang': {'*': {'staff': 'balie', 'handling': 'PT1H', 'appointment': {'slot': 'PT1H'}}}}
            """
                .formatted(DESK),
            "08:00 - basis",
            "08:05 - expert",
            "08:10 - basis",
            "08:15 - basis",
            "08:20 - expert");
    assertThat(story.lines("start"))
        .containsExactly(
            "09:00 start Kort counter #1",
            "09:30 start Kort counter #3",
            "10:00 start Lang counter #2",
            "11:00 start Kort counter #4",
            "+1 09:00 start Lang counter #5");
  }

  @Test
  void severalPoolsTogetherNeedASlotInEach() {
    String both =
        "'a': {'count': 1, 'hours': 'Mo-Fr 09:00-12:00; PH off'},"
            + " 'b': {'count': 1, 'hours': 'Mo-Fr 11:00-14:00; PH off'}";
    String elements =
        "'elements': {'Balie': {'*': {'staff': {'%s': %s}, 'handling': 'PT1H',"
            + " 'appointment': {'slot': 'PT1H'}}}}";
    String[] arrivals = {"08:00", "08:10", "08:20", "08:30", "08:40", "08:50"};
    assertThat(
            Story.of(
                    Nodes.ONE_TASK,
                    "'staff': {%s}, ".formatted(both)
                        + elements.formatted("allOf", "{'a': 1, 'b': 1}"),
                    arrivals)
                .lines("start"))
        .startsWith("11:00 start Balie #1", "+1 11:00 start Balie #2");
    assertThat(
            Story.of(
                    Nodes.ONE_TASK,
                    "'staff': {%s}, ".formatted(both) + elements.formatted("anyOf", "['a', 'b']"),
                    arrivals)
                .lines("start"))
        .containsExactly(
            "09:00 start Balie #1",
            "10:00 start Balie #2",
            "11:00 start Balie #3",
            "11:00 start Balie #4",
            "12:00 start Balie #5",
            "13:00 start Balie #6");
  }

  @Test
  void whatCannotBeIsToldWithItsPlace() {
    String place = "/elements/Balie/counter/appointment";
    assertThat(refusals(DESK, "{'slot': 'PT4H'}")).containsExactly("slot-too-long " + place);
    assertThat(refusals(DESK, "{'slot': 'PT1H', 'notBefore': 'P3D', 'tolerance': 'P2D'}"))
        .containsExactly("slot-never-in-time " + place);
    assertThat(
            Story.refusals(
                Nodes.ONE_TASK,
                "'elements': {'Balie': {'*': {'handling': 'PT1H', 'appointment': {'slot': 'PT1H'}}}}"))
        .containsExactly("slot-without-staff /elements/Balie/*/appointment");
  }

  private static List<String> refusals(String staff, String appointment) {
    return Story.findings(bpmn(), scenario(staff, appointment, "")).stream()
        .filter(f -> f.severity() == nl.inwonerreis.modeller.journey.Severity.ERROR)
        .map((Finding f) -> f.rule() + " " + f.pointer())
        .toList();
  }
}
