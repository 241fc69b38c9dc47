package nl.inwonerreis.simulator.result;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A measured number beside the simulated one.
 *
 * @param simulated the row that measures the same; null where the run has none
 * @param band where one more run of the same length would lie; null without an interval
 */
public record MeasuredBeside(
    MeasuredPoint point, @Nullable Estimate simulated, @Nullable RunBand band, Stand stand) {

  /** How the measured value stands to the simulated one. */
  public enum Stand {
    /** It lies inside the 95 % interval of the mean. */
    INTERVAL("interval"),
    /** It lies outside that interval, and inside the spread of single runs. */
    SPREAD("spread"),
    /** It lies outside both. */
    OUTSIDE("outside"),
    /** There is no interval to lie in: too few replications, or a statistic without one. */
    UNKNOWN("unknown"),
    /** The run has no such number. */
    ABSENT("absent"),
    /** Fewer than five residents or visits were measured. */
    TOO_FEW("tooFew");

    private final String id;

    Stand(String id) {
      this.id = id;
    }

    public String id() {
      return id;
    }
  }

  private record Key(
      String metric, String kind, String element, String group, String channel, String statistic) {}

  /** Puts each measured number of a result beside the simulated one, in the order of the points. */
  public static List<MeasuredBeside> of(Result result) {
    List<MeasuredPoint> points = result.measured().points();
    if (points.isEmpty()) {
      return List.of();
    }
    Map<Key, Estimate> rows = new HashMap<>();
    result.metrics().forEach(row -> rows.putIfAbsent(key(row), row));
    return points.stream().map(point -> of(point, rows.get(key(point)))).toList();
  }

  private static MeasuredBeside of(MeasuredPoint point, @Nullable Estimate row) {
    if (row == null) {
      Stand stand = point.isTooFew() ? Stand.TOO_FEW : Stand.ABSENT;
      return new MeasuredBeside(point, null, null, stand);
    }
    RunBand band = RunBand.of(row).orElse(null);
    return new MeasuredBeside(point, row, band, stand(point, row, band));
  }

  private static Stand stand(MeasuredPoint point, Estimate row, @Nullable RunBand band) {
    if (point.isTooFew()) {
      return Stand.TOO_FEW;
    }
    if (band == null) {
      return Stand.UNKNOWN;
    }
    if (row.ci95Low() <= point.value() && point.value() <= row.ci95High()) {
      return Stand.INTERVAL;
    }
    return band.holds(point.value()) ? Stand.SPREAD : Stand.OUTSIDE;
  }

  private static Key key(Estimate row) {
    return new Key(
        row.metric(), row.kind(), all(row.element()), row.group(), row.channel(), row.statistic());
  }

  private static Key key(MeasuredPoint point) {
    return new Key(
        point.metric(),
        point.kind(),
        point.element(),
        point.group(),
        point.channel(),
        point.statistic());
  }

  /** An empty element means the same as all. */
  private static String all(String element) {
    return element.isEmpty() ? "*" : element;
  }
}
