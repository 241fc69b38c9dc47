package nl.inwonerreis.simulator.plan;

import java.util.List;
import nl.inwonerreis.modeller.journey.Finding;
import nl.inwonerreis.simulator.scenario.DefaultUsed;
import org.jspecify.annotations.Nullable;

/**
 * What compiling gave.
 *
 * @param plan the plan, or null when something is not supported; then findings of severity error
 *     name it
 * @param defaults every default that stood in for a number
 */
public record PlanCompilation(
    @Nullable Plan plan, List<Finding> findings, List<DefaultUsed> defaults) {

  public PlanCompilation {
    findings = List.copyOf(findings);
    defaults = List.copyOf(defaults);
  }
}
