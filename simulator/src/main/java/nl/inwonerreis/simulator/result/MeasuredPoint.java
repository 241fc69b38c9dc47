package nl.inwonerreis.simulator.result;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A number that was measured in reality, to stand beside the simulated one; it changes no result.
 *
 * @param from first day of the period, ISO 8601
 * @param to last day of the period, ISO 8601
 * @param metric id of a metric, as in {@link Estimate}, and so are kind to statistic
 * @param value in the unit of the metric; NaN where too few stand behind it to keep it
 * @param n residents or visits that it rests on; null where not told, or too few
 * @param source where it comes from, as written
 * @param file name of the file that it stands in
 */
public record MeasuredPoint(
    String from,
    String to,
    String metric,
    String kind,
    String element,
    String group,
    String channel,
    String statistic,
    double value,
    @Nullable Long n,
    String source,
    String file) {

  /** By what is measured, then by period. */
  public static final Comparator<MeasuredPoint> ORDER =
      Comparator.comparing(MeasuredPoint::metric)
          .thenComparing(MeasuredPoint::kind)
          .thenComparing(MeasuredPoint::element)
          .thenComparing(MeasuredPoint::group)
          .thenComparing(MeasuredPoint::channel)
          .thenComparing(MeasuredPoint::statistic)
          .thenComparing(MeasuredPoint::from)
          .thenComparing(MeasuredPoint::to)
          .thenComparing(MeasuredPoint::source)
          .thenComparing(MeasuredPoint::file)
          .thenComparingDouble(MeasuredPoint::value);

  /** The fewest residents or visits of which a number is kept. */
  private static final long LEAST = 5;

  /** A point of fewer than five residents or visits keeps neither its value nor their number. */
  public MeasuredPoint {
    boolean few = n != null && n < LEAST;
    if (few || (isCount(metric, statistic) && value > 0 && value < LEAST)) {
      value = Double.NaN;
      n = null;
    }
  }

  private static boolean isCount(String metric, String statistic) {
    boolean people = Metric.find(metric).filter(m -> m.unitOf("count").equals("1")).isPresent();
    return people && statistic.equals("count");
  }

  /** Returns whether too few stand behind it to keep the number. */
  public boolean isTooFew() {
    return Double.isNaN(value);
  }
}
