package nl.inwonerreis.simulator.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class OrderFlipsTest {

  private static final double[] STATED = {0.5, 0.6, 0.4};

  @Test
  void aPairFlipsWhereTheBetterOneIsWorse() {
    OrderFlips flips =
        OrderFlips.of(
            STATED,
            List.of(
                new double[] {0.5, 0.6, 0.4},
                new double[] {0.6, 0.5, 0.4},
                new double[] {0.5, 0.5, 0.7},
                new double[] {0.5, 0.6, 0.55}),
            true);
    assertThat(flips.points()).isEqualTo(4);
    assertThat(flips.otherBest()).isEqualTo(2);
    assertThat(flips.pairs())
        .extracting(OrderFlips.Flip::one, OrderFlips.Flip::other, OrderFlips.Flip::flipped)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(0, 1, 1),
            org.assertj.core.groups.Tuple.tuple(0, 2, 2),
            org.assertj.core.groups.Tuple.tuple(1, 2, 1));
  }

  @Test
  void whereLessIsBetterTheLeastIsBest() {
    OrderFlips flips = OrderFlips.of(STATED, List.of(STATED, new double[] {0.5, 0.6, 0.8}), false);
    assertThat(flips.otherBest()).isEqualTo(1);
  }

  @Test
  void aPointWithoutAnOutcomeIsLeftOut() {
    OrderFlips flips =
        OrderFlips.of(STATED, List.of(STATED, new double[] {0.5, Double.NaN, 0.8}), true);
    assertThat(flips.points()).isEqualTo(1);
  }

  /** Wilson (1927) at 95 % of 0 in 40: from 0 to z² ÷ (n + z²) = 3.8415 ÷ 43.8415 = 0.0876. */
  @Test
  void neverInFortyTimesIsAtMostNineInAHundred() {
    OrderFlips flips = OrderFlips.of(STATED, java.util.Collections.nCopies(40, STATED), true);
    assertThat(flips.pairs().get(0).ci95().low()).isEqualTo(0, within(1e-12));
    assertThat(flips.pairs().get(0).ci95().high()).isEqualTo(0.0876, within(1e-4));
  }
}
