package nl.inwonerreis.simulator.experiment;

import java.util.Map;
import nl.inwonerreis.simulator.result.Result;

/**
 * A result with the numbers behind its intervals, for comparing in pairs.
 *
 * @param values of each row that has an interval: its value by replication, in order; NaN where a
 *     replication has no observation
 */
public record ReplicatedResult(Result result, Map<RowId, double[]> values) {

  public ReplicatedResult {
    values = Map.copyOf(values);
  }
}
