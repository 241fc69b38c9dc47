package nl.inwonerreis.simulator.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HolmTest {

  /** By hand: sorted 0.01, 0.02, 0.03, 0.04 → ×4, ×3, ×2, ×1, never lower than the one before. */
  @Test
  void pValuesAreMultipliedByHowManyAreLeft() {
    Holm holm = Holm.of(new double[] {0.04, 0.01, 0.03, 0.02});
    assertThat(holm.p(1)).isEqualTo(0.04, within(1e-12));
    assertThat(holm.p(3)).isEqualTo(0.06, within(1e-12));
    assertThat(holm.p(2)).isEqualTo(0.06, within(1e-12));
    assertThat(holm.p(0)).isEqualTo(0.06, within(1e-12));
  }

  @Test
  void oneDifferenceIsNotAdjusted() {
    Holm holm = Holm.of(new double[] {0.03});
    assertThat(holm.p(0)).isEqualTo(0.03);
    assertThat(holm.level(0)).isEqualTo(0.95);
  }

  @Test
  void whatIsUnknownStaysSoAndCountsForNothing() {
    Holm holm = Holm.of(new double[] {Double.NaN, 0.03});
    assertThat(holm.p(0)).isNaN();
    assertThat(holm.p(1)).isEqualTo(0.03);
  }

  @Test
  void anIntervalHoldsZeroJustWhenHolmClaimsNothing() {
    Random random = new Random(7);
    for (int round = 0; round < 500; round++) {
      int size = 1 + random.nextInt(20);
      double[] p = IntStream.range(0, size).mapToDouble(i -> random.nextDouble() / 10).toArray();
      Holm holm = Holm.of(p);
      for (int i = 0; i < size; i++) {
        boolean outside = p[i] < 1 - holm.level(i) - 1e-15;
        assertThat(outside).as("%s of %s, round %s", i, size, round).isEqualTo(holm.p(i) < 0.05);
      }
    }
  }

  /** The promise of the method: with no difference anywhere, a claim is made in 5 % of families. */
  @Test
  void withoutAnyDifferenceOneFamilyInTwentyClaimsOne() {
    Random random = new Random(11);
    int families = 20_000;
    int claims = 0;
    for (int f = 0; f < families; f++) {
      double[] p = IntStream.range(0, 10).mapToDouble(i -> random.nextDouble()).toArray();
      Holm holm = Holm.of(p);
      claims += IntStream.range(0, 10).anyMatch(i -> holm.p(i) < 0.05) ? 1 : 0;
    }
    // 1 − (1 − 0.005)^10 = 0.0489; four standard errors of 20,000 families are 0.0061.
    assertThat(claims / (double) families).isEqualTo(1 - Math.pow(0.995, 10), within(0.0061));
  }
}
