package nl.inwonerreis.web.report;

import java.util.List;
import nl.inwonerreis.simulator.result.Estimate;
import nl.inwonerreis.simulator.result.Result;

/** How many residents an estimate rests on, over all replications. */
final class Residents {

  /** Below this number of residents nothing is shown. */
  static final int FEWEST = 5;

  private final Estimates estimates;
  private final int replications;

  Residents(Result result, Estimates estimates) {
    this.estimates = estimates;
    this.replications = Math.max(1, result.facts().replications());
  }

  /** Returns whether fewer than five residents of this group and channel ended their journey. */
  boolean tooFewEnded(String group, String channel) {
    return tooFew(group, channel, List.of("helped", "dropOff", "otherwise"));
  }

  /** Returns whether fewer than five residents of this group and channel were helped. */
  boolean tooFewHelped(String group, String channel) {
    return tooFew(group, channel, List.of("helped"));
  }

  /** Returns whether a mean count per replication stands for fewer than five residents. */
  boolean tooFew(double meanCount) {
    return meanCount * replications < FEWEST;
  }

  private boolean tooFew(String group, String channel, List<String> metrics) {
    List<Estimate> counts =
        metrics.stream()
            .flatMap(metric -> estimates.find(metric, group, channel, "count").stream())
            .toList();
    double sum = counts.stream().mapToDouble(Estimate::value).sum();
    return !counts.isEmpty() && tooFew(sum);
  }
}
