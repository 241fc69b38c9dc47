package nl.inwonerreis.simulator.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import nl.inwonerreis.simulator.result.Estimate;
import nl.inwonerreis.simulator.statistics.Cell;
import nl.inwonerreis.simulator.statistics.ConfidenceInterval;
import nl.inwonerreis.simulator.statistics.Tally;
import org.junit.jupiter.api.Test;

class PrecisionTest {

  private static final RowId HELPED =
      new RowId(new Cell("helped", "", Cell.ALL, Cell.ALL, Cell.ALL), "share");

  /**
   * Ten values with mean 10 and variance s² = 10 · 1 / 9: their half width is t(9) · s / √10 with
   * t(9; 0.975) = 2.262 (Student's table), that is 2.262 / 3 = 0.754, or 7.54 % of the mean.
   */
  @Test
  void theHalfWidthIsToldAsAShareOfTheValue() {
    Precision precision = Precision.find(rows(9, 11, 10), HELPED).orElseThrow();
    assertThat(precision.n()).isEqualTo(10);
    assertThat(precision.relative()).isBetween(0.0753, 0.0755);
  }

  /** The number that is told is the least one that is enough: it is, and one less is not. */
  @Test
  void theNumberNeededIsTheLeastThatIsEnough() {
    Precision precision = Precision.find(rows(9, 11, 10), HELPED).orElseThrow();
    double sd = Math.sqrt(10.0 / 9);
    for (double share : new double[] {0.05, 0.02, 0.01}) {
      int needed = precision.needed(share).orElseThrow();
      assertThat(half(sd, needed)).as("%s enough", share).isLessThanOrEqualTo(share * 10);
      assertThat(half(sd, needed - 1)).as("%s one less", share).isGreaterThan(share * 10);
    }
  }

  @Test
  void whatIsPreciseEnoughNeedsNoMore() {
    Precision precision = Precision.find(rows(9, 11, 10), HELPED).orElseThrow();
    assertThat(precision.needed(0.1)).hasValue(10);
    assertThat(Precision.find(rows(7, 7, 10), HELPED).orElseThrow().needed(0.0001)).hasValue(10);
  }

  @Test
  void aNumberAroundZeroNeverIsPrecise() {
    Precision around = Precision.find(rows(-1, 1, 10), HELPED).orElseThrow();
    assertThat(around.needed(0.05)).isEqualTo(OptionalInt.empty());
  }

  @Test
  void withoutAnIntervalThereIsNoPrecision() {
    assertThat(Precision.find(rows(9, 11, 1), HELPED)).isEmpty();
    assertThat(Precision.find(rows(9, 11, 10), RowId.MEAN_LEAD_TIME)).isEmpty();
  }

  private static double half(double sd, int n) {
    double[] values = new double[n];
    Arrays.setAll(values, i -> i);
    Tally tally = new Tally();
    Arrays.stream(values).forEach(tally::add);
    return ConfidenceInterval.of(tally).halfWidth() / tally.sd() * sd;
  }

  /** The row that {@code n} replications give of which every second has the other value. */
  private static List<Estimate> rows(double one, double other, int n) {
    Tally tally = new Tally();
    for (int i = 0; i < n; i++) {
      tally.add(i % 2 == 0 ? one : other);
    }
    ConfidenceInterval interval = ConfidenceInterval.of(tally);
    return List.of(
        new Estimate(
            "helped",
            "",
            "*",
            "*",
            "*",
            "share",
            "1",
            tally.mean(),
            interval.low(),
            interval.high(),
            n));
  }
}
