package nl.inwonerreis.simulator.experiment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.inwonerreis.simulator.result.Result.PoolWeek;
import nl.inwonerreis.simulator.statistics.RunSummary.PoolHours;
import nl.inwonerreis.simulator.statistics.Tally;

/** Queue length and utilisation per hour of the week: means over replications, shape [168]. */
final class PoolWeeks {

  private static final int HOURS = 168;

  private final List<String> pools;
  private final Tally[][] queues;
  private final Tally[][] utilisations;

  PoolWeeks(List<String> pools) {
    this.pools = pools;
    this.queues = tallies(pools.size());
    this.utilisations = tallies(pools.size());
  }

  /** Adds the hours of the next replication. */
  void add(PoolHours[] hours) {
    for (int p = 0; p < hours.length; p++) {
      for (int h = 0; h < HOURS; h++) {
        if (hours[p].seconds()[h] > 0) {
          queues[p][h].add(hours[p].queueing()[h] / hours[p].seconds()[h]);
        }
        if (hours[p].onDuty()[h] > 0) {
          utilisations[p][h].add(hours[p].working()[h] / hours[p].onDuty()[h]);
        }
      }
    }
  }

  List<PoolWeek> weeks() {
    List<PoolWeek> weeks = new ArrayList<>();
    for (int p = 0; p < pools.size(); p++) {
      weeks.add(new PoolWeek(pools.get(p), means(queues[p]), means(utilisations[p])));
    }
    return weeks;
  }

  private static List<Double> means(Tally[] tallies) {
    return Arrays.stream(tallies).map(Tally::mean).toList();
  }

  private static Tally[][] tallies(int rows) {
    return Stream.generate(() -> Stream.generate(Tally::new).limit(HOURS).toArray(Tally[]::new))
        .limit(rows)
        .toArray(Tally[][]::new);
  }
}
