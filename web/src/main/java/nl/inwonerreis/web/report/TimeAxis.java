package nl.inwonerreis.web.report;

import java.util.stream.IntStream;

/**
 * An axis of time from 0 in round steps of one unit.
 *
 * @param end seconds at its end
 * @param step seconds between two marks
 */
record TimeAxis(double end, double step, TimeUnit unit) {

  private static final int[] STEPS = {1, 2, 5, 10, 15, 20, 30, 50, 60, 100};
  private static final int[] DAYS = {1, 2, 5, 7, 14, 28, 56};
  private static final int MOST = 6;

  /** Makes an axis that reaches at least so many seconds. */
  static TimeAxis to(double seconds) {
    TimeUnit unit = TimeUnit.fitting(seconds);
    double reach = Math.max(1, seconds / unit.seconds());
    double step =
        IntStream.of(unit == TimeUnit.DAY ? DAYS : STEPS)
            .filter(s -> reach / s <= MOST)
            .mapToDouble(s -> s)
            .findFirst()
            .orElse(Math.ceil(reach / MOST / 100) * 100);
    double count = Math.max(1, Math.ceil(reach / step - 1e-9));
    return new TimeAxis(count * step * unit.seconds(), step * unit.seconds(), unit);
  }

  int marks() {
    return (int) Math.round(end / step);
  }
}
