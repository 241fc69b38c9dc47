package nl.inwonerreis.simulator.experiment;

import static nl.inwonerreis.simulator.observe.Shapes.CALL;
import static nl.inwonerreis.simulator.observe.Shapes.moment;
import static nl.inwonerreis.simulator.observe.Shapes.times;
import static org.assertj.core.api.Assertions.assertThat;

import nl.inwonerreis.modeller.journey.Outcome;
import nl.inwonerreis.simulator.statistics.LeadTimeSeries;
import org.junit.jupiter.api.Test;

class WarmUpTest {

  private static final double DAY = 86_400;

  @Test
  void theStartOfTheSeriesThatDiffersIsTheWarmUpInWholeUnits() {
    LeadTimeSeries pilot = new LeadTimeSeries();
    for (int i = 0; i < 1000; i++) {
      // one an hour; the first hundred are helped at once, then it takes 90 or 110 minutes
      end(pilot, 3600.0 * (i + 1), i < 100 ? 60 : i / 5 % 2 == 0 ? 5400 : 6600);
    }
    assertThat(WarmUp.find(pilot, 10 * DAY).seconds()).as("100 hours").isEqualTo(100 * 3600);
    assertThat(WarmUp.find(pilot, 42 * DAY).seconds()).as("whole days").isEqualTo(5 * DAY);
    assertThat(WarmUp.find(pilot, 364 * DAY).seconds()).as("whole weeks").isEqualTo(7 * DAY);
    assertThat(WarmUp.find(pilot, 10 * DAY).assumption().text().nl()).contains("MSER-5");
  }

  @Test
  void tooFewResidentsGiveTwiceTheLeadTimeOfNinetyPercent() {
    LeadTimeSeries pilot = new LeadTimeSeries();
    for (int i = 1; i <= 10; i++) {
      end(pilot, i * 100, i * 10);
    }
    assertThat(WarmUp.find(pilot, 10_000).seconds()).isEqualTo(180);
    assertThat(WarmUp.find(pilot, 300).seconds()).as("a third at most").isEqualTo(100);
    assertThat(WarmUp.find(pilot, 300).assumption().text().en()).contains("2 × p90");
  }

  @Test
  void withoutHelpedResidentsThereIsNoWarmUp() {
    assertThat(WarmUp.find(new LeadTimeSeries(), 1000).seconds()).isZero();
  }

  @Test
  void aLongPilotIsJoinedInPairs() {
    LeadTimeSeries pilot = new LeadTimeSeries();
    for (int i = 0; i < 100_000; i++) {
      end(pilot, i + 1, i % 2);
    }
    assertThat(pilot.size()).isEqualTo(25_000);
    assertThat(pilot.means()[0]).isEqualTo(0.5);
    assertThat(pilot.endOf(1)).isEqualTo(4);
    assertThat(pilot.leadTimes().n()).isEqualTo(100_000);
  }

  private static void end(LeadTimeSeries pilot, double time, double leadTime) {
    pilot.end(moment(time, 0, 0, CALL), Outcome.HELPED, null, times(leadTime, 0, 0));
  }
}
