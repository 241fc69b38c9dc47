package nl.inwonerreis.simulator.result;

import java.util.List;
import java.util.Map;
import nl.inwonerreis.modeller.journey.Finding;
import nl.inwonerreis.simulator.scenario.DefaultUsed;
import nl.inwonerreis.simulator.scenario.StatedNumber;

/**
 * The outcome of the replications of one scenario.
 *
 * @param facts who, what and how long: see {@link RunFacts}
 * @param metrics the tidy rows, sorted by metric, kind, element, group, channel, statistic
 * @param warnings what makes this outcome less sure, and what was not measured
 * @param numbers every value that the scenario states, with its source
 * @param leadTimes distribution of lead time of helped residents per group × channel, {@code *} too
 * @param weeks queue length and utilisation of each pool in 168 bins of the week
 * @param dropOff mean count of residents by element × kind × group, per replication
 * @param channelSwitches mean count of switches by channel from × to, per replication
 * @param norms whether each norm of the journey is met
 * @param measured what was measured in reality; no number of the run depends on it
 */
public record Result(
    RunFacts facts,
    List<Estimate> metrics,
    List<Finding> warnings,
    List<DefaultUsed> defaults,
    List<StatedNumber> numbers,
    List<LeadTimeCurve> leadTimes,
    List<PoolWeek> weeks,
    List<DropOffCell> dropOff,
    Map<String, Map<String, Double>> channelSwitches,
    List<NormVerdict> norms,
    Measured measured) {

  /** A result of a journey without norms. */
  public Result(
      RunFacts facts,
      List<Estimate> metrics,
      List<Finding> warnings,
      List<DefaultUsed> defaults,
      List<StatedNumber> numbers,
      List<LeadTimeCurve> leadTimes,
      List<PoolWeek> weeks,
      List<DropOffCell> dropOff,
      Map<String, Map<String, Double>> channelSwitches) {
    this(
        facts,
        metrics,
        warnings,
        defaults,
        numbers,
        leadTimes,
        weeks,
        dropOff,
        channelSwitches,
        List.of());
  }

  /** A result beside which nothing measured stands. */
  public Result(
      RunFacts facts,
      List<Estimate> metrics,
      List<Finding> warnings,
      List<DefaultUsed> defaults,
      List<StatedNumber> numbers,
      List<LeadTimeCurve> leadTimes,
      List<PoolWeek> weeks,
      List<DropOffCell> dropOff,
      Map<String, Map<String, Double>> channelSwitches,
      List<NormVerdict> norms) {
    this(
        facts,
        metrics,
        warnings,
        defaults,
        numbers,
        leadTimes,
        weeks,
        dropOff,
        channelSwitches,
        norms,
        Measured.NONE);
  }

  /** Returns the same result with what was measured beside it. */
  public Result beside(Measured other) {
    return new Result(
        facts,
        metrics,
        warnings,
        defaults,
        numbers,
        leadTimes,
        weeks,
        dropOff,
        channelSwitches,
        norms,
        other);
  }

  /**
   * What was run.
   *
   * @param horizon seconds simulated; with a number of residents the mean over replications
   * @param warmUp seconds
   * @param journeyHash SHA-256 of the BPMN bytes, hexadecimal
   * @param scenarioHash SHA-256 of the effective scenario in canonical form
   * @param names names of elements, staff, groups and channels by id, for display
   */
  public record RunFacts(
      String journey,
      String scenario,
      String version,
      String start,
      long seed,
      int replications,
      double horizon,
      double warmUp,
      String journeyHash,
      String scenarioHash,
      Map<String, String> names) {}

  /**
   * A distribution: bins and the share of observations at or below each edge.
   *
   * @param edges seconds, ascending, n + 1
   * @param counts observations per bin over all replications, n
   * @param points seconds at which {@code shares} of the observations were reached
   */
  public record LeadTimeCurve(
      String group,
      String channel,
      List<Double> edges,
      List<Long> counts,
      List<Double> points,
      List<Double> shares) {}

  /** Means over replications, per hour of the week from Monday 00:00; NaN where never on duty. */
  public record PoolWeek(String pool, List<Double> queueLength, List<Double> utilisation) {}

  /** Residents that dropped off. */
  public record DropOffCell(String element, String kind, String group, double count) {}
}
