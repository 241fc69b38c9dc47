package nl.inwonerreis.simulator.experiment;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.inwonerreis.simulator.result.Estimate;
import nl.inwonerreis.simulator.statistics.ConfidenceInterval;

/**
 * How precise one number of a result is, and how many replications another precision takes.
 *
 * <p>Source: Law, Simulation Modeling and Analysis (2015), §9.4.1: the variance of the replications
 * so far is taken as that of those to come.
 *
 * @param value mean over replications
 * @param halfWidth half width of its 95 % interval
 * @param n replications with an observation, at least 2
 */
public record Precision(double value, double halfWidth, int n) {

  private static final int MOST = 1_000_000;

  /** Finds how precise a row is; empty where it is absent or has no interval. */
  public static Optional<Precision> find(List<Estimate> rows, RowId row) {
    return rows.stream()
        .filter(estimate -> RowId.of(estimate).equals(row))
        .filter(estimate -> !Double.isNaN(estimate.ci95Low()))
        .map(Precision::of)
        .findFirst();
  }

  private static Precision of(Estimate row) {
    return new Precision(row.value(), (row.ci95High() - row.ci95Low()) / 2, row.n());
  }

  /** Returns the half width as a share of the value; 0 where nothing varies. */
  public double relative() {
    return halfWidth == 0 ? 0 : halfWidth / Math.abs(value);
  }

  /**
   * Returns how many replications are needed in all until the half width is this share of the
   * value, the ones that were run where they are enough; empty above 1,000,000.
   */
  public OptionalInt needed(double share) {
    if (relative() <= share) {
      return OptionalInt.of(n);
    }
    if (!(halfWidthOf(MOST) <= share * Math.abs(value))) {
      return OptionalInt.empty();
    }
    int tooFew = n;
    int enough = MOST;
    while (enough - tooFew > 1) {
      int middle = tooFew + (enough - tooFew) / 2;
      if (halfWidthOf(middle) <= share * Math.abs(value)) {
        enough = middle;
      } else {
        tooFew = middle;
      }
    }
    return OptionalInt.of(enough);
  }

  private double halfWidthOf(int replications) {
    double sd = halfWidth * Math.sqrt(n) / ConfidenceInterval.student(n);
    return ConfidenceInterval.student(replications) * sd / Math.sqrt(replications);
  }
}
