package nl.inwonerreis.simulator.json;

import java.util.List;
import nl.inwonerreis.modeller.journey.Finding;
import nl.inwonerreis.simulator.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/**
 * What reading a scenario gave.
 *
 * @param scenario the scenario, or null when it is refused; then findings of severity error say why
 * @param canonical the effective scenario, merged, as canonical JSON (keys sorted); empty if
 *     refused
 * @param findings all faults and warnings at once, sorted
 */
public record ScenarioReading(
    @Nullable Scenario scenario, String canonical, List<Finding> findings) {

  public ScenarioReading {
    findings = List.copyOf(findings);
  }
}
