package nl.inwonerreis.simulator.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nl.inwonerreis.simulator.statistics.ConfidenceInterval;
import org.junit.jupiter.api.Test;

class PairTest {

  /** Differences 1, 2, 3: mean 2, s = 1, t(2; 0.975) = 4.3027, half width 4.3027 ÷ √3 = 2.4842. */
  @Test
  void theIntervalIsThatOfTheDifferences() {
    Pair pair = Pair.of(new double[] {10, 20, 30}, new double[] {11, 22, 33});
    assertThat(pair.difference()).isEqualTo(2, within(1e-12));
    assertThat(pair.base()).isEqualTo(20, within(1e-12));
    assertThat(pair.interval(0.95).low()).isEqualTo(2 - 2.4842, within(1e-4));
    assertThat(pair.interval(0.95).high()).isEqualTo(2 + 2.4842, within(1e-4));
  }

  /** t = 2 ÷ (1 ÷ √3) = 3.4641; for 2 degrees of freedom p = 1 − t ÷ √(t² + 2) = 0.0742. */
  @Test
  void thePValueIsThatOfThePairedTest() {
    Pair pair = Pair.of(new double[] {10, 20, 30}, new double[] {11, 22, 33});
    double t = 2 * Math.sqrt(3);
    assertThat(pair.p()).isEqualTo(1 - t / Math.sqrt(t * t + 2), within(1e-9));
  }

  @Test
  void pairsShareWhatAReplicationDoesToBoth() {
    Pair pair = Pair.of(new double[] {10, 20, 30}, new double[] {11, 22, 33});
    assertThat(pair.gain()).isGreaterThan(5);
  }

  @Test
  void equalScenariosDifferByExactlyNothing() {
    double[] values = {0.1, 0.7, 1.0 / 3};
    Pair pair = Pair.of(values, values.clone());
    assertThat(pair.difference()).isZero();
    assertThat(pair.interval(0.95)).isEqualTo(new ConfidenceInterval(0, 0));
    assertThat(pair.p()).isEqualTo(1);
  }

  @Test
  void aReplicationWithoutAnObservationIsLeftOut() {
    Pair pair = Pair.of(new double[] {1, Double.NaN, 3}, new double[] {2, 5, Double.NaN});
    assertThat(pair.n()).isEqualTo(1);
    assertThat(pair.difference()).isEqualTo(1);
    assertThat(pair.interval(0.95).low()).isNaN();
    assertThat(pair.p()).isNaN();
  }
}
