package nl.inwonerreis.simulator.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.Arrays;
import nl.inwonerreis.simulator.model.Bpmn;
import nl.inwonerreis.simulator.observe.DelayKind;
import org.junit.jupiter.api.Test;

/**
 * Who stands before a closed live channel comes back later, gives up or takes another channel.
 *
 * <pre>
 * Start ──▶ Balie (counter, Mo-Fr 09:00-17:00; web) ──▶ Eind
 * </pre>
 */
class F08ClosedDoorTest {

  static Story run(String channel, String numbers, String... arrivals) {
    return Story.of(
        Bpmn.process(
            Nodes.START + Nodes.touchpoint("Balie", "counter", "web", "email") + Nodes.END,
            "Start>Balie Balie>Eind"),
        """
        'groups': {'basis': {'share': 1, 'channels': {'%s': 1}}},
        'staff': {'balie': {'count': 1, 'hours': 'Mo-Fr 09:00-17:00; PH off'}},
        'elements': {'Balie': {'web': {'handling': 'PT1M'},
                               '*': {'staff': 'balie', 'handling': 'PT10M' %s}}}
        """
            .formatted(channel, numbers),
        arrivals);
  }

  @Test
  void byDefaultTheyComeBackInTheNextOpenInterval() {
    Story story = run("counter", "", "20:00");
    assertThat(story.lines("join")).hasSize(1).allMatch(l -> l.matches("\\+1 (09|1[0-6]):.*"));
    double delay = story.timesOf(1).delayByKind[DelayKind.CLOSED.ordinal()];
    assertThat(delay).isBetween(13 * 3600.0, 21 * 3600.0);
    assertThat(story.timesOf(1).leadTime).isEqualTo(delay + 600);
    assertThat(story.lines("leave")).isEmpty();
  }

  @Test
  void theyComeBackAtAMomentDrawnUniformly() {
    String[] arrivals = new String[400];
    Arrays.fill(arrivals, "20:00");
    Story story = run("counter", "", arrivals);
    double sum = 0;
    for (String line : story.lines("delay")) {
      sum += Duration.parse(line.split(" ")[6]).toSeconds();
    }
    // uniform over eight hours from nine: half past one on average
    assertThat(sum / 400 / 3600).isCloseTo(17, within(4 * 8 / Math.sqrt(12 * 400)));
  }

  @Test
  void givingUpIsClosed() {
    Story story = run("counter", ", 'whenClosed': {'giveUp': 1}", "20:00");
    assertThat(story.lines("join", "leave", "end"))
        .containsExactly("20:00 leave Balie counter closed #1", "20:00 end dropOff closed #1");
  }

  @Test
  void anotherChannelIsTakenAtOnce() {
    Story story = run("counter", ", 'whenClosed': {'channels': {'web': 1}}", "20:00");
    assertThat(story.lines("leave", "switch", "start", "end"))
        .containsExactly(
            "20:00 leave Balie counter closed #1",
            "20:00 switch Balie from counter #1",
            "20:00 start Balie #1",
            "20:01 end helped #1");
  }

  @Test
  void atAClosedChannelThatIsNotLiveOneJoinsTheQueue() {
    Story story = run("email", "", "20:00");
    assertThat(story.lines("join", "start"))
        .containsExactly("20:00 join Balie email #1", "+1 09:00 start Balie email #1");
  }

  @Test
  void theHoursOfTheElementCloseTheDoorToo() {
    Story story =
        run(
            "counter",
            ", 'hours': 'Mo-Fr 09:00-12:00', 'whenClosed': {'giveUp': 1}",
            "12:00",
            "11:59");
    assertThat(story.lines("end"))
        .containsExactly("12:00 end dropOff closed #2", "12:09 end helped #1");
  }
}
