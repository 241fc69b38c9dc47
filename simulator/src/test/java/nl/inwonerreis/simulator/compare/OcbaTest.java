package nl.inwonerreis.simulator.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OcbaTest {

  /**
   * By the theorem, with means 1, 2, 3 and all standard deviations 1: N2 : N3 = (1 ÷ 1)² : (1 ÷ 2)²
   * = 1 : 0.25, N1 = √(1² + 0.25²) = 1.0308.
   */
  @Test
  void closeRivalsGetMoreThanFarOnes() {
    double[] shares = Ocba.shares(new double[] {1, 2, 3}, new double[] {1, 1, 1});
    double best = Math.sqrt(1 + 0.0625);
    double sum = best + 1 + 0.25;
    assertThat(shares[0]).isEqualTo(best / sum, within(1e-12));
    assertThat(shares[1]).isEqualTo(1 / sum, within(1e-12));
    assertThat(shares[2]).isEqualTo(0.25 / sum, within(1e-12));
  }

  @Test
  void whatIsSureGetsNothing() {
    double[] shares = Ocba.shares(new double[] {1, 2, 3}, new double[] {1, 0, 1});
    assertThat(shares[1]).isZero();
  }

  @Test
  void nothingThatVariesIsDividedEqually() {
    assertThat(Ocba.shares(new double[] {1, 2}, new double[] {0, 0})).containsExactly(0.5, 0.5);
  }

  @Test
  void allOfABudgetIsGivenAndNobodyLosesWhatTheyHad() {
    int[] more =
        Ocba.allocate(new double[] {1, 1.1, 5}, new double[] {1, 2, 1}, new int[] {10, 10, 10}, 37);
    assertThat(Arrays.stream(more).sum()).isEqualTo(37);
    assertThat(more[1]).isGreaterThan(more[2]);
    assertThat(Arrays.stream(more).min().orElseThrow()).isNotNegative();
  }

  /**
   * Means 0, 0.5, 1, 1.5, …: with the same budget OCBA selects the right one at least as often as
   * equal shares do (Chen and others 2000, §4).
   */
  @Test
  void theSameBudgetSelectsRightMoreOften() {
    int rounds = 400;
    int smart = 0;
    int equal = 0;
    for (int seed = 0; seed < rounds; seed++) {
      smart += select(seed, true) == 0 ? 1 : 0;
      equal += select(seed, false) == 0 ? 1 : 0;
    }
    assertThat(smart).as("of %s, equal shares: %s", rounds, equal).isGreaterThan(equal);
  }

  private static int select(int seed, boolean smart) {
    Random random = new Random(seed);
    int scenarios = 8;
    List<List<Double>> values = new ArrayList<>();
    for (int s = 0; s < scenarios; s++) {
      values.add(new ArrayList<>());
      more(values.get(s), s, 6, random);
    }
    for (int round = 0; round < 8; round++) {
      int[] have = values.stream().mapToInt(List::size).toArray();
      int[] more = new int[scenarios];
      Arrays.fill(more, 2);
      if (smart) {
        more = Ocba.allocate(means(values), sds(values), have, 2 * scenarios);
      }
      for (int s = 0; s < scenarios; s++) {
        more(values.get(s), s, more[s], random);
      }
    }
    return Ocba.best(means(values));
  }

  private static void more(List<Double> values, int scenario, int number, Random random) {
    for (int i = 0; i < number; i++) {
      values.add(scenario * 0.5 + 1.5 * random.nextGaussian());
    }
  }

  private static double[] means(List<List<Double>> values) {
    return values.stream().mapToDouble(OcbaTest::mean).toArray();
  }

  private static double mean(List<Double> values) {
    return values.stream().mapToDouble(v -> v).average().orElseThrow();
  }

  private static double[] sds(List<List<Double>> values) {
    return values.stream()
        .mapToDouble(
            list -> {
              double mean = mean(list);
              double squares = list.stream().mapToDouble(v -> (v - mean) * (v - mean)).sum();
              return Math.sqrt(squares / (list.size() - 1));
            })
        .toArray();
  }
}
