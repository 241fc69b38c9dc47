package nl.inwonerreis.simulator.compare;

import java.util.Comparator;
import nl.inwonerreis.simulator.experiment.RowId;
import nl.inwonerreis.simulator.statistics.Cell;
import nl.inwonerreis.simulator.statistics.ConfidenceInterval;

/**
 * How much one number of a scenario differs from that of the base.
 *
 * @param scenario place of the scenario in the comparison, from 1; 0 is the base
 * @param unit s, EUR, 1, persons
 * @param ci95 interval of this difference by itself
 * @param adjusted interval widened for all that is looked at together; holds zero just when the
 *     verdict is {@link Verdict#UNCLEAR}
 * @param p p-value of "no difference", by itself
 * @param holm the same, adjusted
 */
public record Difference(
    int scenario,
    RowId row,
    String unit,
    Pair pair,
    ConfidenceInterval ci95,
    ConfidenceInterval adjusted,
    double p,
    double holm,
    Verdict verdict) {

  /** By row and scenario. */
  static final Comparator<Difference> ORDER =
      Comparator.comparing(Difference::row, RowId.ORDER).thenComparing(Difference::scenario);

  public Cell cell() {
    return row.cell();
  }

  /** Returns the difference as a share of the base; NaN where the base is 0. */
  public double relative() {
    return ofBase(pair.difference());
  }

  /** Returns the lower end of the interval as a share of the base. */
  public double relativeLow() {
    return ofBase(ci95.low());
  }

  /** Returns the upper end of the interval as a share of the base. */
  public double relativeHigh() {
    return ofBase(ci95.high());
  }

  private double ofBase(double value) {
    return pair.base() == 0 ? Double.NaN : value / Math.abs(pair.base());
  }
}
