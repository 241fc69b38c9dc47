package nl.inwonerreis.simulator.plan;

import java.util.List;
import nl.inwonerreis.modeller.check.CheckedJourney;
import nl.inwonerreis.simulator.scenario.Library;
import nl.inwonerreis.simulator.scenario.Scenario;

/** Compiles a checked journey and a scenario to a plan. */
public final class PlanCompiler {

  private PlanCompiler() {}

  /** Compiles; what the scenario does not say is taken from the named defaults. */
  public static PlanCompilation compile(
      CheckedJourney journey, Scenario scenario, Library library) {
    return new PlanCompilation(null, List.of(), List.of());
  }
}
