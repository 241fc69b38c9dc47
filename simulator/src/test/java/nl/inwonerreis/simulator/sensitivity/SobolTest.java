package nl.inwonerreis.simulator.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

class SobolTest {

  private static double[] outcomes(Sobol sobol, ToDoubleFunction<double[]> function) {
    return sobol.points().stream().mapToDouble(function).toArray();
  }

  @Test
  void theIndicesOfIshigamiAreThoseOfTheClosedForm() {
    Sobol sobol = new Sobol(3, 8192, 1);
    List<Sobol.Index> found = sobol.indices(outcomes(sobol, Ishigami::at));
    for (int i = 0; i < 3; i++) {
      assertThat(found.get(i).first()).as("first %d", i).isEqualTo(Ishigami.FIRST[i], within(0.02));
      assertThat(found.get(i).total()).as("total %d", i).isEqualTo(Ishigami.TOTAL[i], within(0.02));
    }
  }

  /** Of 64 rows the tails of x₃⁴ are too heavy for a bootstrap: that is why rows are told. */
  @Test
  void aFewHundredRowsGiveIntervalsThatHoldTheIndices() {
    Sobol sobol = new Sobol(3, 256, 1);
    List<Sobol.Index> found = sobol.indices(outcomes(sobol, Ishigami::at));
    for (int i = 0; i < 3; i++) {
      Sobol.Index index = found.get(i);
      assertThat(Ishigami.FIRST[i]).isBetween(index.firstCi95().low(), index.firstCi95().high());
      assertThat(Ishigami.TOTAL[i]).isBetween(index.totalCi95().low(), index.totalCi95().high());
      assertThat(index.rows()).isEqualTo(256);
    }
  }

  /** 3x + 2y + z on the unit cube: variances 9/12, 4/12 and 1/12, so 9, 4 and 1 of 14 parts. */
  @Test
  void ofASumEachPartHasItsOwnShareAlone() {
    Sobol sobol = new Sobol(3, 1024, 1);
    List<Sobol.Index> found = sobol.indices(outcomes(sobol, x -> 3 * x[0] + 2 * x[1] + x[2]));
    double[] parts = {9 / 14.0, 4 / 14.0, 1 / 14.0};
    for (int i = 0; i < 3; i++) {
      assertThat(found.get(i).first()).isEqualTo(parts[i], within(0.02));
      assertThat(found.get(i).total()).isEqualTo(parts[i], within(0.02));
    }
  }

  @Test
  void anOutcomeThatDoesNotVaryHasNoIndices() {
    Sobol sobol = new Sobol(2, 16, 1);
    Sobol.Index index = sobol.indices(outcomes(sobol, x -> 5)).get(0);
    assertThat(index.first()).isNaN();
    assertThat(index.total()).isNaN();
    assertThat(index.totalCi95().low()).isNaN();
  }

  @Test
  void aRowWithoutAnOutcomeIsLeftOut() {
    Sobol sobol = new Sobol(2, 512, 1);
    double[] outcomes = outcomes(sobol, x -> 2 * x[0] + x[1]);
    outcomes[5] = Double.NaN;
    Sobol.Index index = sobol.indices(outcomes).get(0);
    assertThat(index.rows()).isEqualTo(511);
    assertThat(index.first()).isEqualTo(0.8, within(0.03));
  }

  @Test
  void everyCoordinateFillsItsRangeEvenly() {
    Sobol sobol = new Sobol(4, 100, 1);
    for (int i = 0; i < 4; i++) {
      int[] tenths = new int[10];
      for (int row = 0; row < 100; row++) {
        tenths[(int) (10 * sobol.points().get(row * 6)[i])]++;
      }
      for (int tenth : tenths) {
        assertThat(tenth).isBetween(7, 13);
      }
    }
  }

  @Test
  void withoutNumbersThereIsNoDesign() {
    assertThatThrownBy(() -> new Sobol(0, 8, 1)).hasMessageContaining("0 numbers");
  }
}
