package nl.inwonerreis.simulator.statistics;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A stream of observations that are not negative, with its mean, spread and percentiles.
 *
 * <p>Up to 4,096 observations above 0 are kept and percentiles are exact; beyond that they go, a
 * full buffer at a time, to a {@link Tally} and {@link Quantiles}, and percentiles are within 0.1
 * %. Zeros are only counted. So an observation costs a store, and an amortised few nanoseconds.
 *
 * <p>Units: those of the observations. Merging in the same order gives the same bits.
 */
public final class Sample {

  /** How many observations above 0 are kept before they are binned. */
  static final int EXACT = 4096;

  /** How many are kept at a time once they go to bins. */
  private static final int BATCH = 512;

  /** Rounding of times may give a hair less than nothing; more is an error. */
  private static final double NOTHING = -1e-3;

  private static final double[] EMPTY = {};

  private double[] recent = EMPTY;
  private int size;
  private int sorted;
  private long zeros;
  private final Tally spilled = new Tally();
  private @Nullable Quantiles bins;
  private double @Nullable [] summary;

  /**
   * Adds one observation.
   *
   * @throws IllegalArgumentException if it is negative, infinite or not a number
   */
  public void add(double x) {
    if (x > 0 && x < Double.POSITIVE_INFINITY) {
      if (size == recent.length) {
        makeRoom();
      }
      recent[size++] = x;
    } else if (x <= 0 && x > NOTHING) {
      zeros++;
    } else {
      throw new IllegalArgumentException("An observation is " + x + ". It must be 0 or more.");
    }
  }

  /** Adds {@code times} observations of 0. */
  public void addZeros(long times) {
    zeros += times;
  }

  /** Adds zeros until there are {@code all} observations; returns this sample. */
  Sample filledTo(long all) {
    addZeros(all - n());
    return this;
  }

  /** Adds the observations of another sample, which keeps its own. */
  public void merge(Sample other) {
    addZeros(other.zeros);
    if (other.bins == null && bins == null && size + other.size <= EXACT) {
      mergeSorted(other);
      return;
    }
    if (other.bins != null) {
      spill();
      spilled.merge(other.spilled);
      bins().merge(other.bins);
    }
    for (int i = 0; i < other.size; i++) {
      add(other.recent[i]);
    }
  }

  /** Returns a sample with the same observations. */
  Sample copy() {
    Sample copy = new Sample();
    copy.merge(this);
    return copy;
  }

  public long n() {
    return zeros + size + spilled.n();
  }

  /** Returns the tally of all observations. */
  public Tally tally() {
    Tally tally = new Tally();
    tally.addRepeated(0, zeros);
    if (bins == null) {
      sort();
      tally.addAll(recent, size);
    } else {
      spill();
      tally.merge(spilled);
    }
    return tally;
  }

  /** Returns the smallest observation with at least {@code percent} % at or below it. */
  public double percentile(int percent) {
    long n = n();
    return n == 0 ? Double.NaN : atRank(Math.max(1, (percent * n + 99) / 100));
  }

  /** Returns how many observations are at most {@code x}. */
  public long atMost(double x) {
    if (x < 0) {
      return 0;
    }
    if (bins != null) {
      spill();
      return zeros + (x >= spilled.max() ? bins.n() : bins.atMost(x));
    }
    sort();
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (recent[middle] <= x) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return zeros + low;
  }

  /** Returns the values of {@link Statistic}, by ordinal; NaN where there are too few. */
  public double[] summary() {
    if (summary != null && summary[0] == n()) {
      return Arrays.copyOfRange(summary, 1, summary.length);
    }
    Statistic[] all = Statistic.values();
    double[] made = new double[all.length + 1];
    made[0] = n();
    Tally tally = tally();
    for (Statistic statistic : all) {
      made[statistic.ordinal() + 1] =
          switch (statistic) {
            case MEAN -> tally.mean();
            case SD -> tally.sd();
            case MIN -> tally.min();
            case MAX -> tally.max();
            default -> percentile(statistic.percent());
          };
    }
    summary = made;
    return Arrays.copyOfRange(made, 1, made.length);
  }

  private double atRank(long rank) {
    if (rank <= zeros) {
      return 0;
    }
    if (bins == null) {
      sort();
      return recent[(int) (rank - zeros) - 1];
    }
    spill();
    double middle = bins.atRank(rank - zeros);
    return Math.min(Math.max(middle, spilled.min()), spilled.max());
  }

  private void makeRoom() {
    if (bins == null && recent.length < EXACT) {
      recent = Arrays.copyOf(recent, Math.min(EXACT, Math.max(16, recent.length * 2)));
    } else {
      spill();
    }
  }

  private void spill() {
    spilled.addAll(recent, size);
    bins().addAll(recent, size);
    size = 0;
    sorted = 0;
    if (recent.length != BATCH) {
      recent = new double[BATCH];
    }
  }

  private Quantiles bins() {
    if (bins == null) {
      bins = new Quantiles();
    }
    return bins;
  }

  private void sort() {
    if (sorted < size) {
      Arrays.sort(recent, 0, size);
      sorted = size;
    }
  }

  private void mergeSorted(Sample other) {
    sort();
    other.sort();
    double[] both = new double[size + other.size];
    int mine = 0;
    int theirs = 0;
    for (int i = 0; i < both.length; i++) {
      boolean takeMine =
          theirs == other.size || (mine < size && recent[mine] <= other.recent[theirs]);
      both[i] = takeMine ? recent[mine++] : other.recent[theirs++];
    }
    recent = both;
    size = both.length;
    sorted = size;
  }
}
