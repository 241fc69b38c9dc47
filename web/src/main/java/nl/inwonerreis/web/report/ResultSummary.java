package nl.inwonerreis.web.report;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.inwonerreis.simulator.result.Estimate;
import nl.inwonerreis.simulator.result.Result;

/**
 * The few rows of a result that a list of journeys shows: a result itself, a hundredth of the size.
 */
public final class ResultSummary {

  /** Counts the kinds of summary: one of another kind is made anew. */
  public static final int KIND = 1;

  private static final Set<String> RESIDENTS = Set.of("arrived", "helped", "dropOff", "otherwise");
  private static final Set<String> SHARES = Set.of("share", "count");

  private ResultSummary() {}

  /** Returns the result with the rows of the list alone. */
  public static Result of(Result result) {
    return new Result(
        result.facts(),
        result.metrics().stream().filter(ResultSummary::isShown).toList(),
        List.of(),
        result.defaults(),
        result.numbers(),
        List.of(),
        List.of(),
        result.dropOff(),
        Map.of(),
        result.norms());
  }

  private static boolean isShown(Estimate row) {
    if (!row.channel().equals(Estimates.ALL)) {
      return false;
    }
    boolean everywhere = Estimates.element(row).equals(Estimates.ALL);
    boolean everybody = row.group().equals(Estimates.ALL);
    return switch (row.metric()) {
      case "leadTime" -> everywhere && everybody && row.statistic().equals("p90");
      case "normMet" -> everybody && SHARES.contains(row.statistic());
      default ->
          RESIDENTS.contains(row.metric())
              && SHARES.contains(row.statistic())
              && (everywhere || everybody);
    };
  }
}
