package nl.inwonerreis.simulator.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SelectionTest {

  @Test
  void theProbabilityOfTwoIsThatOfTheirPairedT() {
    List<double[]> values = List.of(new double[] {1, 2, 3}, new double[] {2, 4, 6});
    Selection selection = Selection.of(values, false);
    assertThat(selection.best()).isZero();
    double t = 2 * Math.sqrt(3);
    double oneSided = (1 - t / Math.sqrt(t * t + 2)) / 2;
    assertThat(selection.probability()).isEqualTo(1 - oneSided, within(1e-9));
  }

  @Test
  void moreCanBeBetter() {
    List<double[]> values = List.of(new double[] {1, 2, 3}, new double[] {2, 4, 6});
    assertThat(Selection.of(values, true).best()).isEqualTo(1);
  }

  /** The stated probability is a lower bound: it is right at least as often as it says. */
  @Test
  void itIsRightAtLeastAsOftenAsItSays() {
    Random random = new Random(3);
    double said = 0;
    int right = 0;
    int rounds = 4000;
    for (int round = 0; round < rounds; round++) {
      List<double[]> values = new ArrayList<>();
      // A random truth: the posterior with a flat prior is then calibrated on average.
      double[] truth = new double[3];
      for (int s = 0; s < 3; s++) {
        truth[s] = 4 * random.nextGaussian();
        double[] drawn = new double[10];
        for (int r = 0; r < 10; r++) {
          drawn[r] = truth[s] + 2 * random.nextGaussian();
        }
        values.add(drawn);
      }
      Selection selection = Selection.of(values, false);
      said += selection.probability();
      right += selection.best() == Ocba.best(truth) ? 1 : 0;
    }
    double fourErrors = 4 * Math.sqrt(0.25 / rounds);
    assertThat(right / (double) rounds).isGreaterThan(said / rounds - fourErrors);
    assertThat(said / rounds).as("the bound says something").isGreaterThan(0.8);
  }
}
