package nl.inwonerreis.simulator.compare;

import java.util.List;
import java.util.Optional;
import nl.inwonerreis.simulator.experiment.RowId;
import nl.inwonerreis.simulator.result.Result;

/**
 * Scenarios beside a base, run with the same residents and the same chance.
 *
 * @param base result of the first scenario
 * @param others results of the others, in order
 * @param differences of every row that has an interval, sorted by row and scenario
 */
public record Comparison(Result base, List<Result> others, List<Difference> differences) {

  public Comparison {
    others = List.copyOf(others);
    differences = List.copyOf(differences);
  }

  /** Returns the difference of one scenario, from 1, in one row. */
  public Optional<Difference> find(int scenario, RowId row) {
    return differences.stream()
        .filter(d -> d.scenario() == scenario && d.row().equals(row))
        .findFirst();
  }

  /** Returns the result of a scenario; 0 is the base. */
  public Result result(int scenario) {
    return scenario == 0 ? base : others.get(scenario - 1);
  }
}
