package nl.inwonerreis.simulator.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ConfidenceIntervalTest {

  @Test
  void theIntervalOfThreeValuesIsKnown() {
    Tally tally = new Tally();
    tally.add(1);
    tally.add(2);
    tally.add(3);
    // t(2; 0.975) = 4.30265, s = 1
    ConfidenceInterval interval = ConfidenceInterval.of(tally);
    assertThat(interval.low()).isCloseTo(2 - 4.30265273 / Math.sqrt(3), within(1e-7));
    assertThat(interval.halfWidth()).isCloseTo(4.30265273 / Math.sqrt(3), within(1e-7));
  }

  @Test
  void oneObservationHasNoInterval() {
    Tally tally = new Tally();
    tally.add(1);
    assertThat(ConfidenceInterval.of(tally).low()).isNaN();
  }

  @Test
  void ninetyFiveInAHundredIntervalsHoldTheMean() {
    SplittableRandom random = new SplittableRandom(14055);
    int held = 0;
    int trials = 4000;
    for (int trial = 0; trial < trials; trial++) {
      Tally tally = new Tally();
      for (int i = 0; i < 8; i++) {
        double radius = Math.sqrt(-2 * Math.log(1 - random.nextDouble()));
        tally.add(5 + 3 * radius * Math.cos(2 * Math.PI * random.nextDouble()));
      }
      ConfidenceInterval interval = ConfidenceInterval.of(tally);
      if (interval.low() <= 5 && 5 <= interval.high()) {
        held++;
      }
    }
    // three standard errors of a share of 0.95 in 4,000 trials
    assertThat((double) held / trials).isCloseTo(0.95, within(0.0104));
  }

  @Test
  void manyReplicationsGoTowardsTheNormal() {
    Tally tally = new Tally();
    for (int i = 0; i < 1000; i++) {
      tally.add(i % 2);
    }
    ConfidenceInterval interval = ConfidenceInterval.of(tally);
    assertThat(interval.halfWidth() / (tally.sd() / Math.sqrt(1000)))
        .isCloseTo(1.9623, within(1e-3));
  }
}
