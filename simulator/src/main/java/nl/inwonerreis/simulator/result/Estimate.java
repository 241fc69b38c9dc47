package nl.inwonerreis.simulator.result;

import java.util.Comparator;

/**
 * One row of the tidy table: a statistic of a metric with its 95 % interval.
 *
 * @param kind sub-kind, or empty
 * @param element BPMN id, staff id or norm id; {@code *} for all
 * @param group user group, or {@code *}
 * @param channel channel, or {@code *}
 * @param statistic mean, sd, min, p5 … p99, max, share, count, timeAverage or target
 * @param unit s, EUR, 1 (count), share, persons
 * @param ci95Low NaN where there is no interval
 * @param n replications with an observation
 */
public record Estimate(
    String metric,
    String kind,
    String element,
    String group,
    String channel,
    String statistic,
    String unit,
    double value,
    double ci95Low,
    double ci95High,
    int n) {

  /** By metric, kind, element, group, channel, statistic. */
  public static final Comparator<Estimate> ORDER =
      Comparator.comparing(Estimate::metric)
          .thenComparing(Estimate::kind)
          .thenComparing(Estimate::element)
          .thenComparing(Estimate::group)
          .thenComparing(Estimate::channel)
          .thenComparing(Estimate::statistic);
}
