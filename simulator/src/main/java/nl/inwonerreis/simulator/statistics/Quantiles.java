package nl.inwonerreis.simulator.statistics;

import org.jspecify.annotations.Nullable;

/**
 * Counts of positive observations in bins of which each is 1/512 of its power of two wide, so that
 * the middle of a bin is within 0.1 % of all that is in it.
 *
 * <p>Shape: one page of 512 counts for each power of two that occurs, from 2⁻²⁰ to 2⁴³; smaller
 * observations count as the smallest bin, greater ones as the greatest. A distribution over three
 * decades takes about 20 kB.
 *
 * <p>The bin is read off the bits of the number, as HdrHistogram does for integers. Merging is
 * exact: counts add up. Source: Tene, HdrHistogram (2012), here relative at every scale: a wait of
 * 40 ms has its 0.1 % too, which bins of whole milliseconds cannot give.
 */
final class Quantiles {

  private static final int PER_PAGE = 512;
  private static final int SHIFT = 52 - 9;
  private static final int LOWEST = -20;
  private static final int PAGES = 64;
  private static final int OFFSET = (LOWEST + 1023) << 9;
  private static final int LAST = PAGES * PER_PAGE - 1;

  private final int[] @Nullable [] pages = new int[PAGES][];
  private long n;

  /** Adds the first {@code size} of {@code values}, all positive. */
  void addAll(double[] values, int size) {
    int[] @Nullable [] into = pages;
    for (int i = 0; i < size; i++) {
      int bin = (int) (Double.doubleToRawLongBits(values[i]) >>> SHIFT) - OFFSET;
      int at = Math.min(Math.max(bin, 0), LAST);
      int[] page = into[at >> 9];
      if (page == null) {
        page = new int[PER_PAGE];
        into[at >> 9] = page;
      }
      page[at & (PER_PAGE - 1)]++;
    }
    n += size;
  }

  /** Adds the observations of another, which stays as it is. */
  void merge(Quantiles other) {
    for (int p = 0; p < PAGES; p++) {
      int[] theirs = other.pages[p];
      if (theirs == null) {
        continue;
      }
      int[] mine = pages[p];
      if (mine == null) {
        pages[p] = theirs.clone();
        continue;
      }
      for (int i = 0; i < PER_PAGE; i++) {
        mine[i] += theirs[i];
      }
    }
    n += other.n;
  }

  long n() {
    return n;
  }

  /** Returns the middle of the bin of the observation with this rank, from 1 to n. */
  double atRank(long rank) {
    long seen = 0;
    for (int p = 0; p < PAGES; p++) {
      int[] page = pages[p];
      for (int i = 0; page != null && i < PER_PAGE; i++) {
        seen += page[i];
        if (seen >= rank) {
          return middle(p, i);
        }
      }
    }
    throw new IllegalArgumentException("rank " + rank + " is not from 1 to " + n);
  }

  /** Returns how many observations are in bins whose middle is at most {@code x}. */
  long atMost(double x) {
    long seen = 0;
    for (int p = 0; p < PAGES; p++) {
      int[] page = pages[p];
      for (int i = 0; page != null && i < PER_PAGE && middle(p, i) <= x; i++) {
        seen += page[i];
      }
    }
    return seen;
  }

  private static double middle(int page, int bin) {
    return Math.scalb(1 + (bin + 0.5) / PER_PAGE, page + LOWEST);
  }
}
