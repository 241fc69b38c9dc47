package nl.inwonerreis.simulator.staffing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.inwonerreis.simulator.result.Estimate;
import nl.inwonerreis.simulator.result.NormVerdict;
import nl.inwonerreis.simulator.result.Result;
import nl.inwonerreis.simulator.staffing.Obstacle.Kind;
import org.jspecify.annotations.Nullable;

/** Finds what takes time, or turns residents away, in a result with ample staff. */
public final class Obstacles {

  private static final String ALL = "*";

  /** From which share of a helped resident's lead time on a part of it counts. */
  private static final double PART = 0.05;

  /** From which share of residents leaving a queue, or of a pool's time, it counts. */
  private static final double LEAVING = 0.01;

  private static final double BUSY = 0.9;

  private static final Set<String> OF_QUEUES = Set.of("answered", "abandoned", "waiting");

  private final Result result;

  private Obstacles(Result result) {
    this.result = result;
  }

  /** Returns the obstacles to the norms that a result does not meet, the longest first. */
  public static List<Obstacle> of(Result result) {
    return new Obstacles(result).find();
  }

  private List<Obstacle> find() {
    List<String> measures =
        result.norms().stream()
            .filter(norm -> norm.verdict() != NormVerdict.Verdict.MET)
            .map(NormVerdict::measure)
            .toList();
    List<Obstacle> found = new ArrayList<>();
    if (measures.contains("leadTime")) {
      times(found);
    }
    if (measures.stream().anyMatch(OF_QUEUES::contains)) {
      add(found, Kind.PATIENCE, "abandoned", "", ALL, "share", LEAVING);
    }
    if (!measures.isEmpty()) {
      result.metrics().stream()
          .filter(row -> row.metric().equals("utilisation") && row.value() >= BUSY)
          .forEach(row -> found.add(new Obstacle(Kind.BUSY, row)));
    }
    return List.copyOf(found);
  }

  private void times(List<Obstacle> found) {
    double least = PART * value("leadTime", "", "mean");
    for (Kind kind :
        List.of(Kind.TIMER, Kind.DELAY, Kind.APPOINTMENT, Kind.TRAVEL, Kind.RETRY, Kind.CLOSED)) {
      add(found, kind, "delay", kind.name().toLowerCase(Locale.ROOT), ALL, "mean", least);
    }
    add(found, Kind.AWAITING, "awaiting", "", ALL, "mean", least);
    add(found, Kind.CHAIN, "leadTimePart", "chain", ALL, "mean", least);
    add(found, Kind.RESIDENT, "leadTimePart", "resident", ALL, "mean", least);
    found.sort(Comparator.comparingDouble(obstacle -> -obstacle.row().value()));
  }

  private double value(String metric, String kind, String statistic) {
    Estimate row = row(metric, kind, ALL, statistic);
    return row == null ? 0 : row.value();
  }

  private void add(
      List<Obstacle> found,
      Kind kind,
      String metric,
      String sort,
      String element,
      String statistic,
      double least) {
    Estimate row = row(metric, sort, element, statistic);
    if (row != null && row.value() > 0 && row.value() >= least) {
      found.add(new Obstacle(kind, row));
    }
  }

  private @Nullable Estimate row(String metric, String kind, String element, String statistic) {
    return result.metrics().stream()
        .filter(row -> row.metric().equals(metric) && row.kind().equals(kind))
        .filter(row -> row.element().equals(element) && row.statistic().equals(statistic))
        .filter(row -> row.group().equals(ALL) && row.channel().equals(ALL))
        .findFirst()
        .orElse(null);
  }
}
