package nl.inwonerreis.simulator.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PoolClockTest {

  @Test
  void areasFallInTheHoursOfTheWeek() {
    // second 0 is Sunday 23:30
    PoolClock clock = new PoolClock(167.5 * 3600, 0);
    clock.duty(0, 2);
    clock.load(0, 1, 3);
    clock.load(3600, 2, 0);
    clock.finish(5400);

    assertThat(clock.seconds[167]).isEqualTo(1800);
    assertThat(clock.seconds[0]).isEqualTo(3600);
    assertThat(clock.queueing[167]).isEqualTo(3 * 1800);
    assertThat(clock.queueing[0]).isEqualTo(3 * 1800);
    assertThat(clock.working[0]).isEqualTo(1800 + 2 * 1800);
    assertThat(clock.onDuty[0]).isEqualTo(2 * 3600);
  }

  @Test
  void whoWorksOffDutyIsNotUtilised() {
    PoolClock clock = new PoolClock(0, 0);
    clock.duty(0, 1);
    clock.load(0, 1, 0);
    clock.duty(100, 0);
    clock.finish(200);
    assertThat(Arrays.stream(clock.working).sum()).isEqualTo(100);
    assertThat(Arrays.stream(clock.onDuty).sum()).isEqualTo(100);
  }

  @Test
  void theWarmUpIsLeftOut() {
    PoolClock clock = new PoolClock(0, 5000);
    clock.duty(0, 1);
    clock.load(10, 1, 4);
    clock.load(5100, 0, 0);
    clock.finish(7300);
    assertThat(Arrays.stream(clock.queueing).sum()).isEqualTo(400);
    assertThat(clock.seconds[0]).isZero();
    assertThat(clock.seconds[1]).isEqualTo(2200);
    assertThat(clock.seconds[2]).isEqualTo(100);
  }
}
