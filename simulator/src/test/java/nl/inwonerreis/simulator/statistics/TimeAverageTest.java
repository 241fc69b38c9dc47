package nl.inwonerreis.simulator.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TimeAverageTest {

  @Test
  void onlyTheTimeAfterTheWarmUpCounts() {
    TimeAverage average = new TimeAverage(10);
    average.set(0, 2);
    average.set(12, 5);
    average.set(14, 0);
    // 2 × 2 s + 5 × 2 s over (10, 20]
    assertThat(average.area(20)).isEqualTo(14);
    assertThat(average.mean(20)).isEqualTo(1.4);
  }

  @Test
  void withoutTimeThereIsNoMean() {
    assertThat(new TimeAverage(10).mean(10)).isNaN();
  }
}
