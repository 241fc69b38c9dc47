package nl.inwonerreis.simulator.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class MorrisTest {

  private static List<Morris.Effect> effects(
      Morris morris, java.util.function.ToDoubleFunction<double[]> function) {
    return morris.effects(morris.points().stream().mapToDouble(function).toArray());
  }

  /** Of 3x − 2y the effect of x is 3 everywhere and that of y −2; z has none. */
  @Test
  void theEffectsOfALinearFunctionAreItsCoefficients() {
    List<Morris.Effect> found = effects(new Morris(3, 4, 1), x -> 3 * x[0] - 2 * x[1] + 7);
    double[] coefficients = {3, -2, 0};
    for (int i = 0; i < 3; i++) {
      assertThat(found.get(i).mean()).isEqualTo(coefficients[i], within(1e-12));
      assertThat(found.get(i).size()).isEqualTo(Math.abs(coefficients[i]), within(1e-12));
      assertThat(found.get(i).spread()).isEqualTo(0, within(1e-12));
      assertThat(found.get(i).n()).isEqualTo(4);
    }
  }

  /**
   * Ishigami on the four levels −π, −π/3, π/3, π, steps of 4π/3: sin x₁ goes from 0 to √3/2 or from
   * −√3/2 to 0, so its effect is always 3/2 · √3/2 · (1 + b x₃⁴), a mean of two values of x₃. sin²
   * x₂ goes from 0 to 3/4 or back: the size is 3/2 · 3/4 · a = 7.875, the mean goes to 0. x₃⁴ moves
   * by 80/81 π⁴, and sin x₁ is 0 half of the time.
   */
  @Test
  void theEffectsOfIshigamiAreThoseOnItsLevels() {
    List<Morris.Effect> found = effects(new Morris(3, 4000, 1), Ishigami::at);
    double fourth = Math.pow(Math.PI, 4);
    double half = Math.sqrt(3) / 2;
    double first = 1.5 * half * (1 + Ishigami.B * fourth * (1 + 1 / 81.0) / 2);
    double third = 1.5 * Ishigami.B * fourth * (80 / 81.0) * half / 2;
    assertThat(found.get(0).size()).isEqualTo(first, within(0.02 * first));
    assertThat(found.get(0).mean()).isEqualTo(first, within(0.02 * first));
    assertThat(found.get(1).size()).isEqualTo(1.5 * 0.75 * Ishigami.A, within(1e-9));
    assertThat(found.get(1).mean()).isEqualTo(0, within(0.4));
    assertThat(found.get(2).size()).isEqualTo(third, within(0.05 * third));
    assertThat(found.get(2).spread()).isGreaterThan(third);
  }

  @Test
  void everyStepMovesOneNumberByTwoThirdsWithinItsRange() {
    Morris morris = new Morris(5, 6, 7);
    List<double[]> points = morris.points();
    assertThat(points).hasSize(36);
    for (int t = 0; t < 6; t++) {
      for (int s = 0; s < 5; s++) {
        double moved = 0;
        for (int i = 0; i < 5; i++) {
          double to = points.get(t * 6 + s + 1)[i];
          moved += Math.abs(to - points.get(t * 6 + s)[i]);
          assertThat(to).isBetween(0.0, 1.0);
        }
        assertThat(moved).isEqualTo(2.0 / 3, within(1e-12));
      }
    }
  }

  @Test
  void aPointWithoutAnOutcomeGivesNoEffect() {
    Morris morris = new Morris(2, 3, 1);
    double[] outcomes = morris.points().stream().mapToDouble(x -> x[0] + x[1]).toArray();
    outcomes[1] = Double.NaN;
    List<Morris.Effect> found = morris.effects(outcomes);
    assertThat(found.get(0).n() + found.get(1).n()).isEqualTo(4);
    assertThat(found.get(0).mean()).isEqualTo(1, within(1e-12));
  }

  @Test
  void theSameSeedGivesTheSamePoints() {
    assertThat(new Morris(3, 4, 9).points().get(2)).isEqualTo(new Morris(3, 4, 9).points().get(2));
    assertThat(new Morris(30, 4, 9).points().get(7))
        .isNotEqualTo(new Morris(30, 4, 8).points().get(7));
  }

  @Test
  void withoutNumbersThereIsNoDesign() {
    assertThatThrownBy(() -> new Morris(0, 4, 1)).hasMessageContaining("0 numbers");
  }
}
