package nl.inwonerreis.simulator.result;

import java.util.Optional;

/**
 * Where one more run of the same length would lie, with 95 % probability: the prediction interval
 * mean ± t(n−1, 0.975) · s · √(1 + 1/n). It follows from the interval of the mean, whose half-width
 * is t · s ÷ √n, times √(n + 1) (Law 2015, chapter 9).
 */
public record RunBand(double low, double high) {

  /** Returns the band of an estimate; none where it has no interval. */
  public static Optional<RunBand> of(Estimate row) {
    double half = (row.ci95High() - row.ci95Low()) / 2 * Math.sqrt(row.n() + 1.0);
    return Double.isNaN(half)
        ? Optional.empty()
        : Optional.of(new RunBand(row.value() - half, row.value() + half));
  }

  /** Returns whether a value lies inside, the bounds included. */
  public boolean holds(double value) {
    return low <= value && value <= high;
  }
}
