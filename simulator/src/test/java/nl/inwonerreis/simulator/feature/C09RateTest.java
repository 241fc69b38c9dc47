package nl.inwonerreis.simulator.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nl.inwonerreis.simulator.model.Bpmn;
import org.junit.jupiter.api.Test;

/**
 * An event with a rate comes as a Poisson process while its activity is active, queue included.
 *
 * <pre>
 * Start ──▶ Balie ──▶ Eind
 *             ○ BelStatus (rate) ──▶ Bellen ──▶ Gebeld
 * </pre>
 */
class C09RateTest {

  private static Story run(boolean interrupting, String staff, String event, int residents) {
    return Story.run(
        Bpmn.process(
            Nodes.START
                + Nodes.task("Balie")
                + Nodes.boundary("BelStatus", "Balie", interrupting, "<messageEventDefinition/>")
                + Nodes.END
                + Nodes.end("Gebeld", "elsewhere", ""),
            "Start>Balie Balie>Eind BelStatus>Gebeld"),
        """
        'residents': %d, 'arrivals': {'interarrival': 'PT1H'}, 'staff': {'balie': {%s}},
        'elements': {'Balie': {'*': {'staff': 'balie', 'handling': 'PT2H'}},
                     'BelStatus': {'*': {%s}}}
        """
            .formatted(residents, staff, event));
  }

  private static double meanCalls(Story story, int residents) {
    return story.linesOf("BelStatus", "start").size() / (double) residents;
  }

  @Test
  void theMeanNumberOfEventsIsRateTimesActiveTime() {
    Story story = run(false, "'count': 3", "'rate': {'perHour': 0.5}", 4000);
    assertThat(meanCalls(story, 4000)).isCloseTo(1, within(4 / Math.sqrt(4000)));
  }

  @Test
  void queueTimeCountsToo() {
    // two at a time, one a hour: with one person the queue grows, the k-th waits k − 1 hours
    Story story = run(false, "'count': 1", "'rate': {'perHour': 0.5}", 100);
    double active = 0;
    for (int resident = 1; resident <= 100; resident++) {
      active += story.timesOf(resident).leadTime / 3600;
    }
    assertThat(active).isGreaterThan(5000);
    assertThat(meanCalls(story, 1)).isCloseTo(active / 2, within(4 * Math.sqrt(active / 2)));
  }

  @Test
  void whileWaitingLimitsItToTheQueue() {
    Story free = run(false, "'count': 3", "'rate': {'perHour': 5}, 'while': 'waiting'", 50);
    assertThat(free.linesOf("BelStatus", "start")).isEmpty();
    Story busy = run(false, "'count': 1", "'rate': {'perHour': 5}, 'while': 'waiting'", 50);
    assertThat(busy.linesOf("BelStatus", "start")).isNotEmpty();
  }

  @Test
  void whileHandlingLimitsItToTheService() {
    Story story = run(false, "'count': 1", "'rate': {'perHour': 0.5}, 'while': 'handling'", 400);
    assertThat(meanCalls(story, 400)).isCloseTo(1, within(4 / Math.sqrt(400)));
  }

  @Test
  void ofSeveralInstancesItLooksAtAllOfThem() {
    // both instances with one person: somebody is at work for two hours, whatever the queue
    Story handling = instances("'while': 'handling'");
    assertThat(meanCalls(handling, 400)).isCloseTo(1, within(4 / Math.sqrt(400)));
    Story waiting = instances("'while': 'waiting'");
    double hours = 0;
    for (int resident = 1; resident <= 400; resident++) {
      hours += waiting.timesOf(resident).leadTime / 3600 - 2;
    }
    assertThat(hours).isGreaterThan(100);
    assertThat(meanCalls(waiting, 1)).isCloseTo(hours / 2, within(4 * Math.sqrt(hours / 2)));
  }

  private static Story instances(String during) {
    return Story.run(
        Bpmn.process(
            Nodes.START
                + "<userTask id='Balie'><multiInstanceLoopCharacteristics/></userTask>"
                + Nodes.boundary("BelStatus", "Balie", false, "<messageEventDefinition/>")
                + Nodes.END
                + Nodes.end("Gebeld", "elsewhere", ""),
            "Start>Balie Balie>Eind BelStatus>Gebeld"),
        """
        'residents': 400, 'arrivals': {'interarrival': {'exponential': {'mean': 'PT3H'}}},
        'staff': {'balie': {'count': 1}},
        'elements': {'Balie': {'*': {'staff': 'balie', 'handling': 'PT1H', 'instances': 2}},
                     'BelStatus': {'*': {'rate': {'perHour': 0.5}, %s}}}
        """
            .formatted(during));
  }

  @Test
  void interruptingOnlyTheFirstCounts() {
    Story story = run(true, "'count': 3", "'rate': {'perHour': 0.5}", 4000);
    // interrupted with probability 1 − e^−1
    assertThat(meanCalls(story, 4000)).isCloseTo(1 - Math.exp(-1), within(0.035));
    assertThat(story.lines("end")).hasSize(4000);
  }
}
