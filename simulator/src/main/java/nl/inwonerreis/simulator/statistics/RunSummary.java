package nl.inwonerreis.simulator.statistics;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one replication found.
 *
 * @param samples values of {@link Statistic} by ordinal; seconds, EUR or a number
 * @param counts numbers of residents or visits, and totals in seconds or EUR; a cell that is absent
 *     is 0
 * @param averages means over time: persons, or a share for utilisation
 * @param leadTimes lead times of helped residents in the rows and columns of {@code group ×
 *     channel}, where column 0 is no channel; null where none
 * @param pools what each pool did per hour of the week
 * @param switches channel switches from × to
 * @param arrived residents that arrived, those in the warm-up included
 */
public record RunSummary(
    Map<Cell, double[]> samples,
    Map<Cell, Double> counts,
    Map<Cell, Double> averages,
    @Nullable Sample[][] leadTimes,
    PoolHours[] pools,
    long[][] switches,
    long arrived) {

  /** The counts that are bases of shares, and no metric of their own. */
  public static final String ENDED = "#ended";

  /** Visits that joined a queue. */
  public static final String JOINED = "#joined";

  /**
   * Sums per hour of the week from Monday 00:00; shape [168].
   *
   * @param seconds time seen
   * @param queueing visit-seconds in the queue
   * @param working person-seconds worked by people on duty
   * @param onDuty person-seconds on duty
   */
  public record PoolHours(double[] seconds, double[] queueing, double[] working, double[] onDuty) {}
}
