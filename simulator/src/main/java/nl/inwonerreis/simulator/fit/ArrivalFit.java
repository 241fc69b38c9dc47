package nl.inwonerreis.simulator.fit;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.ExponentialDistribution;
import org.apache.commons.statistics.inference.KolmogorovSmirnovTest;

/**
 * Arrivals as a Poisson process with a rate for each hour of the week.
 *
 * <p>The rate of an hour is its arrivals ÷ how often that hour occurred, which is the maximum
 * likelihood estimate. Whole days count, from the first arrival to the last.
 *
 * @param n arrivals
 * @param days whole days, the first and last included
 * @param perHour expected arrivals by hour of the week, Monday 00:00 first; shape [168]
 * @param ksDistance largest distance between the arrivals in operational time, where the law makes
 *     their intervals exponential with mean 1, and that law, 0–1 (Brown et al. 2005)
 * @param pAtMost probability of such a distance if arrivals were Poisson; the rates come from the
 *     same arrivals, so that the true probability is lower
 * @param dispersion variance ÷ mean of arrivals by whole week, about 1 if they are Poisson; NaN
 *     below three whole weeks
 */
public record ArrivalFit(
    int n, int days, double[] perHour, double ksDistance, double pAtMost, double dispersion) {

  private static final long HOUR = 3_600_000;
  private static final long DAY = 24 * HOUR;
  private static final int HOURS = 168;
  private static final int LEAST_WEEKS = 3;

  /**
   * Fits arrivals.
   *
   * @param times milliseconds since Thursday 1 January 1970, local time, in any order; two or more
   * @throws IllegalArgumentException if there are fewer than two
   */
  public static ArrivalFit of(long[] times) {
    if (times.length < 2) {
      throw new IllegalArgumentException(times.length + " arrivals are too few");
    }
    long[] sorted = times.clone();
    Arrays.sort(sorted);
    long firstDay = Math.floorDiv(sorted[0], DAY);
    long lastDay = Math.floorDiv(sorted[sorted.length - 1], DAY);
    int days = (int) (lastDay - firstDay + 1);
    double[] counts = new double[HOURS];
    for (long time : sorted) {
      counts[hourOfWeek(time)]++;
    }
    double[] rates = new double[HOURS];
    for (int weekday = 0; weekday < 7; weekday++) {
      int first = (int) Math.floorMod(weekday - Math.floorMod(firstDay + 3, 7L), 7L);
      int times7 = first >= days ? 0 : (days - 1 - first) / 7 + 1;
      for (int h = 0; h < 24 && times7 > 0; h++) {
        rates[weekday * 24 + h] = counts[weekday * 24 + h] / times7;
      }
    }
    double[] gaps = operational(sorted, rates);
    KolmogorovSmirnovTest.OneResult test =
        KolmogorovSmirnovTest.withDefaults()
            .test(gaps, ExponentialDistribution.of(1)::cumulativeProbability);
    return new ArrivalFit(
        sorted.length,
        days,
        rates,
        test.getStatistic(),
        test.getPValue(),
        dispersion(sorted, firstDay, days));
  }

  /** Returns the hour of the week of a local time, Monday 00:00 first. */
  static int hourOfWeek(long local) {
    // 1 January 1970 was a Thursday.
    return (int) Math.floorMod(Math.floorDiv(local, HOUR) + 72, (long) HOURS);
  }

  /** Returns the expected arrivals in a week. */
  public double perWeek() {
    return Arrays.stream(perHour).sum();
  }

  /** Returns the expected arrivals between one arrival and the next. */
  private static double[] operational(long[] sorted, double[] rates) {
    double[] gaps = new double[sorted.length - 1];
    for (int i = 1; i < sorted.length; i++) {
      long from = sorted[i - 1];
      long to = sorted[i];
      double expected = 0;
      while (from < to) {
        long until = Math.min(to, (Math.floorDiv(from, HOUR) + 1) * HOUR);
        expected += rates[hourOfWeek(from)] * (until - from) / HOUR;
        from = until;
      }
      gaps[i - 1] = expected;
    }
    return gaps;
  }

  private static double dispersion(long[] sorted, long firstDay, int days) {
    int weeks = days / 7;
    if (weeks < LEAST_WEEKS) {
      return Double.NaN;
    }
    double[] byWeek = new double[weeks];
    for (long time : sorted) {
      int week = (int) ((Math.floorDiv(time, DAY) - firstDay) / 7);
      if (week < weeks) {
        byWeek[week]++;
      }
    }
    double mean = Arrays.stream(byWeek).average().orElseThrow();
    double squares = Arrays.stream(byWeek).map(x -> (x - mean) * (x - mean)).sum();
    return mean == 0 ? Double.NaN : squares / (weeks - 1) / mean;
  }
}
