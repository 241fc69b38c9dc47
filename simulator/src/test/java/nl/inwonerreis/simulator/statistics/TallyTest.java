package nl.inwonerreis.simulator.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TallyTest {

  @Test
  void meanAndSpreadOfTwoFourAndNineAreKnown() {
    Tally tally = new Tally();
    tally.add(2);
    tally.add(4);
    tally.add(9);

    assertThat(tally.n()).isEqualTo(3);
    assertThat(tally.mean()).isEqualTo(5);
    assertThat(tally.sd()).isCloseTo(Math.sqrt(13), within(1e-12));
    assertThat(tally.min()).isEqualTo(2);
    assertThat(tally.max()).isEqualTo(9);
  }

  @Test
  void withoutObservationsThereIsNoMean() {
    assertThat(new Tally().mean()).isNaN();
    assertThat(new Tally().min()).isNaN();
    Tally one = new Tally();
    one.add(3);
    assertThat(one.sd()).isNaN();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void mergeAndBatchesEqualOnePass(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double[] values = random.doubles(1000, 1e6, 1e6 + 1).toArray();
    Tally onePass = new Tally();
    Tally left = new Tally();
    Tally right = new Tally();
    for (int i = 0; i < values.length; i++) {
      onePass.add(values[i]);
      (i < 300 ? left : right).add(values[i]);
    }
    Tally batch = new Tally();
    batch.addAll(values, values.length);
    left.merge(right);

    for (Tally other : new Tally[] {left, batch}) {
      assertThat(other.n()).isEqualTo(1000);
      assertThat(other.mean()).isCloseTo(onePass.mean(), within(1e-8));
      assertThat(other.sd()).isCloseTo(onePass.sd(), within(1e-8));
      assertThat(other.min()).isEqualTo(onePass.min());
      assertThat(other.max()).isEqualTo(onePass.max());
    }
  }

  @Test
  void repeatedObservationsCountAsMany() {
    Tally tally = new Tally();
    tally.addRepeated(0, 3);
    tally.add(4);
    assertThat(tally.mean()).isEqualTo(1);
    assertThat(tally.sd()).isEqualTo(2);
  }
}
