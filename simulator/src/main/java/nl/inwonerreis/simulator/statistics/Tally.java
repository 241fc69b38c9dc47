package nl.inwonerreis.simulator.statistics;

/**
 * Number, mean, standard deviation, least and greatest of a stream of observations.
 *
 * <p>Units: those of the observations. Mean and standard deviation (n − 1) are NaN without enough
 * observations; least and greatest are NaN without any.
 *
 * <p>Source: Welford (1962) for one observation at a time; Chan, Golub and LeVeque (1983) for
 * batches and merging. A merge gives what one pass gives, but for rounding.
 */
public final class Tally {

  private long n;
  private double mean;
  private double squares;
  private double min = Double.POSITIVE_INFINITY;
  private double max = Double.NEGATIVE_INFINITY;

  /** Adds one observation. */
  public void add(double x) {
    n++;
    double before = x - mean;
    mean += before / n;
    squares += before * (x - mean);
    min = Math.min(min, x);
    max = Math.max(max, x);
  }

  /**
   * Adds the first {@code size} of {@code values} in one pass without divisions, as differences
   * from the first of them: cheaper than one at a time.
   */
  public void addAll(double[] values, int size) {
    if (size == 0) {
      return;
    }
    double origin = values[0];
    double sum = 0;
    double around = 0;
    double least = min;
    double greatest = max;
    for (int i = 0; i < size; i++) {
      double x = values[i];
      double off = x - origin;
      sum += off;
      around += off * off;
      if (x < least) {
        least = x;
      }
      if (x > greatest) {
        greatest = x;
      }
    }
    join(size, origin + sum / size, Math.max(0, around - sum * (sum / size)));
    min = least;
    max = greatest;
  }

  /** Adds {@code times} observations of {@code x}. */
  public void addRepeated(double x, long times) {
    if (times > 0) {
      join(times, x, 0);
      min = Math.min(min, x);
      max = Math.max(max, x);
    }
  }

  /** Adds the observations of another tally, which stays as it is. */
  public void merge(Tally other) {
    if (other.n > 0) {
      join(other.n, other.mean, other.squares);
      min = Math.min(min, other.min);
      max = Math.max(max, other.max);
    }
  }

  private void join(long count, double center, double around) {
    long all = n + count;
    double apart = center - mean;
    mean = n == 0 ? center : mean + apart * ((double) count / all);
    squares += around + (n == 0 ? 0 : apart * apart * ((double) n * count / all));
    n = all;
  }

  public long n() {
    return n;
  }

  public double mean() {
    return n == 0 ? Double.NaN : mean;
  }

  /** Returns the standard deviation of the sample, with n − 1. */
  public double sd() {
    return n < 2 ? Double.NaN : Math.sqrt(squares / (n - 1));
  }

  /** Returns the sum of the squared differences from the mean. */
  double squaredDeviations() {
    return squares;
  }

  public double min() {
    return n == 0 ? Double.NaN : min;
  }

  public double max() {
    return n == 0 ? Double.NaN : max;
  }
}
