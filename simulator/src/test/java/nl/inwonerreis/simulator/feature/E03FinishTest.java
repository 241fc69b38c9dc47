package nl.inwonerreis.simulator.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nl.inwonerreis.simulator.model.Bpmn;
import nl.inwonerreis.simulator.model.TestRun;
import nl.inwonerreis.simulator.result.Result;
import org.junit.jupiter.api.Test;

/**
 * With finish, work in hand is finished in overtime; that is the default of live channels.
 *
 * <pre>
 * Start ──▶ Balie (1 person, Mo-Fr 09:00-17:00) ──▶ Eind
 * </pre>
 */
class E03FinishTest {

  private static final String HOURS = "'count': 1, 'hours': 'Mo-Fr 09:00-17:00; PH off'";

  @Test
  void workInHandIsFinishedAfterTheShift() {
    Story story =
        Story.of(
            Nodes.ONE_TASK,
            Nodes.desk(HOURS, "'handling': 'PT1H', 'whenShiftEnds': 'finish'"),
            "16:40",
            "16:50");
    assertThat(story.lines("start", "suspend", "complete"))
        .containsExactly(
            "16:40 start Balie #1",
            "17:40 complete Balie #1",
            "+1 09:00 start Balie #2",
            "+1 10:00 complete Balie #2");
  }

  @Test
  void aLiveChannelFinishesByDefault() {
    String bpmn =
        Bpmn.process(
            Nodes.START + Nodes.touchpoint("Balie", "counter") + Nodes.END,
            "Start>Balie Balie>Eind");
    Story story =
        Story.of(
            bpmn,
            "'groups': {'basis': {'share': 1, 'channels': {'counter': 1}}}, "
                + Nodes.desk(HOURS, "'handling': 'PT1H'"),
            "16:40");
    assertThat(story.lines("suspend")).isEmpty();
    assertThat(story.lines("complete")).containsExactly("17:40 complete Balie counter #1");
  }

  @Test
  void overtimeIsCountedApartFromUtilisation() {
    Result result =
        TestRun.of(
                Nodes.ONE_TASK,
                """
                {'format': 1, 'start': '2026-01-05', 'duration': 'P1D', 'warmUp': 'PT0S', 'seed': 1,
                 'replications': 2, 'arrivals': {'interarrival': 'PT16H40M'},
                 'groups': {'basis': {'share': 1, 'channels': {'web': 1}}},
                 %s}
                """
                    .formatted(Nodes.desk(HOURS, "'handling': 'PT1H', 'whenShiftEnds': 'finish'")))
            .result();
    assertThat(TestRun.row(result, "utilisation", "", "balie", "timeAverage").value())
        .isCloseTo(20 / 480.0, within(1e-9));
    assertThat(TestRun.row(result, "overtime", "", "balie", "count").value()).isEqualTo(2400);
  }
}
