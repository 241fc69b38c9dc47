package nl.inwonerreis.simulator.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * Where any one of several pools may serve, the first that is free does.
 *
 * <pre>
 * Start ──▶ Balie (a or b) ──▶ Eind
 * </pre>
 */
class E11AnyOfTest {

  private static final String ONE_EACH = "'a': {'count': 1}, 'b': {'count': 1}";

  private static Story run(String staff, String balie, String... arrivals) {
    return Story.of(
        Nodes.ONE_TASK,
        """
        'staff': {%s},
        'elements': {'Balie': {'*': {'staff': {'anyOf': ['b', 'a']}, 'handling': 'PT1H' %s}}}
        """
            .formatted(staff, balie),
        arrivals);
  }

  @Test
  void twoPoolsServeTwoAtATime() {
    Story story = run(ONE_EACH, "", "09:00", "09:10", "09:20", "09:30");
    assertThat(story.lines("start"))
        .containsExactly(
            "09:00 start Balie #1",
            "09:10 start Balie #2",
            "10:00 start Balie #3",
            "10:10 start Balie #4");
  }

  @Test
  void aPoolThatComesOnDutyHelps() {
    Story story =
        run(
            "'a': {'count': 1, 'hours': 'Mo-Su 11:00-17:00'}, 'b': {'count': 1}",
            "",
            "09:00",
            "09:10",
            "09:20",
            "09:30");
    assertThat(story.lines("start"))
        .containsExactly(
            "09:00 start Balie #1",
            "10:00 start Balie #2",
            "11:00 start Balie #3",
            "11:00 start Balie #4");
  }

  @Test
  void theFirstNamedIsAskedFirst() {
    Story story =
        run(
            "'a': {'count': 1, 'costPerHour': 10}, 'b': {'count': 1, 'costPerHour': 30}",
            "",
            "09:00",
            "09:10");
    assertThat(story.costOf(1)).isEqualTo(30);
    assertThat(story.costOf(2)).isEqualTo(10);
  }

  @Test
  void patienceTakesThemOutOfEveryQueue() {
    Story story =
        run(ONE_EACH, ", 'patience': 'PT15M'", "09:00", "09:00", "09:10", "10:05", "10:06");
    assertThat(story.lines("start", "leave"))
        .containsExactly(
            "09:00 start Balie #1",
            "09:00 start Balie #2",
            "09:25 leave Balie left-queue #3",
            "10:05 start Balie #4",
            "10:06 start Balie #5");
  }

  @Test
  void balkingLooksAtTheShortestQueueWhenNobodyIsFree() {
    Story story =
        run(
            ONE_EACH,
            ", 'balk': {'byQueue': {'0': 0, '*': 1}}",
            "09:00",
            "09:00",
            "09:10",
            "09:20");
    assertThat(story.lines("leave")).containsExactly("09:20 leave Balie balked #4");
  }

  @Test
  void aShiftThatEndsPausesTheWorkOfItsOwnPool() {
    Story story =
        run(
            "'a': {'count': 1}, 'b': {'count': 1, 'hours': 'Mo-Su 09:00-09:30'}",
            ", 'whenShiftEnds': 'pause'",
            "09:00",
            "09:10");
    assertThat(story.lines("suspend", "resume", "complete"))
        .containsExactly(
            "09:30 suspend Balie #1",
            "10:10 complete Balie #2",
            "+1 09:00 resume Balie #1",
            "+1 09:30 complete Balie #1");
  }

  @Test
  void theDoorClosesWithTheLastOfThem() {
    String staff =
        "'a': {'count': 1, 'hours': 'Mo-Su 09:00-11:00'},"
            + " 'b': {'count': 1, 'hours': 'Mo-Su 09:00-09:50'}";
    Story leave =
        run(
            staff,
            ", 'whenShiftEnds': 'finish', 'atClosing': 'leave'",
            "09:00",
            "09:30",
            "09:40",
            "09:50",
            "10:20");
    assertThat(leave.lines("start", "leave"))
        .containsExactly(
            "09:00 start Balie #1",
            "09:30 start Balie #2",
            "10:30 start Balie #3",
            "11:00 leave Balie closed #4",
            "11:00 leave Balie closed #5");
    Story serve =
        run(
            staff,
            ", 'whenShiftEnds': 'finish', 'atClosing': 'serve'",
            "09:00",
            "09:30",
            "09:40",
            "09:50",
            "10:20");
    assertThat(serve.lines("start"))
        .containsExactly(
            "09:00 start Balie #1",
            "09:30 start Balie #2",
            "10:30 start Balie #3",
            "11:30 start Balie #4",
            "12:30 start Balie #5");
  }
}
