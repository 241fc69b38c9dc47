package nl.inwonerreis.simulator.feature;

import static org.assertj.core.api.Assertions.assertThat;

import nl.inwonerreis.simulator.model.Bpmn;
import org.junit.jupiter.api.Test;

/**
 * An appointment has a lead, goes before walk-ins, and may come too late or be missed.
 *
 * <pre>
 * Start ──▶ Balie (counter; lead 2 days) ──▶ Eind
 * </pre>
 */
class F10AppointmentTest {

  private static Story run(String appointment, String more, String... arrivals) {
    return Story.of(
        Bpmn.process(
            Nodes.START + Nodes.touchpoint("Balie", "counter", "neighbourhoodDesk") + Nodes.END,
            "Start>Balie Balie>Eind"),
        """
        'groups': {'basis': {'share': 1, 'channels': {'counter': 1}}},
        'staff': {'balie': {'count': 1, 'hours': 'Mo-Fr 09:00-17:00; PH off'}},
        'elements': {'Balie': {'counter': {'staff': 'balie', 'handling': 'PT1H',
                                           'appointment': {%s}},
                               '*': {'staff': 'balie', 'handling': 'PT1H'}}} %s
        """
            .formatted(appointment, more),
        arrivals);
  }

  @Test
  void theLeadIsDelayOfKindAppointment() {
    Story story = run("'lead': 'P2D'", "", "10:00");
    assertThat(story.lines("delay", "start", "end"))
        .containsExactly(
            "+2 10:00 delay Balie counter appointment PT48H #1",
            "+2 10:00 start Balie counter #1",
            "+2 11:00 end helped #1");
  }

  @Test
  void waitingAfterTheAppointedTimeIsWaiting() {
    Story story = run("'lead': 'P2D'", "", "10:00", "10:15");
    assertThat(story.timesOf(2).waiting).isEqualTo(45 * 60);
  }

  @Test
  void appointmentsGoBeforeWalkIns() {
    Story story =
        run(
            "'lead': 'PT2H'",
            "",
            "08:00 counter",
            "08:30 counter",
            "09:30 neighbourhoodDesk",
            "08:20 counter");
    assertThat(story.lines("start"))
        .startsWith(
            "09:30 start Balie neighbourhoodDesk #4",
            "10:30 start Balie counter #1",
            "11:30 start Balie counter #2");
    Story walkIn =
        run(
            "'lead': 'PT1H'",
            "",
            "09:00 neighbourhoodDesk",
            "09:10 neighbourhoodDesk",
            "08:30 counter");
    assertThat(walkIn.lines("start"))
        .containsExactly(
            "09:00 start Balie neighbourhoodDesk #2",
            "10:00 start Balie counter #1",
            "11:00 start Balie neighbourhoodDesk #3");
  }

  @Test
  void aLeadAboveToleranceIsLeft() {
    Story story = run("'lead': 'P2D', 'tolerance': 'P1D'", "", "10:00");
    assertThat(story.lines("leave", "end"))
        .containsExactly(
            "10:00 leave Balie counter appointment-too-late #1",
            "10:00 end dropOff appointment-too-late #1");
    assertThat(run("'lead': 'P2D', 'tolerance': 'P2D'", "", "10:00").lines("leave")).isEmpty();
  }

  @Test
  void aNoShowLeavesTheSlotToWalkIns() {
    Story story =
        run("'lead': 'P1D', 'noShow': 1", "", "10:00 counter", "+1 10:00 neighbourhoodDesk");
    assertThat(story.lines("leave", "start"))
        .containsExactly(
            "+1 10:00 leave Balie counter no-show #1", "+1 10:00 start Balie neighbourhoodDesk #2");
  }

  @Test
  void theyTravelSoThatTheyAreThereInTime() {
    Story story = run("'lead': 'P1D'", ", 'channels': {'counter': {'travel': 'PT30M'}}", "10:00");
    assertThat(story.lines("delay", "start"))
        .containsExactly(
            "+1 09:30 delay Balie counter appointment PT23H30M #1",
            "+1 10:00 delay Balie counter travel PT30M #1",
            "+1 10:00 start Balie counter #1");
  }
}
