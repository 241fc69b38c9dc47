package nl.inwonerreis.simulator.plan;

import nl.inwonerreis.simulator.observe.RunShape;

/** The journey and its numbers, compiled. Immutable and shared by all replications. */
public final class Plan {

  private final RunShape shape;

  Plan(RunShape shape) {
    this.shape = shape;
  }

  public RunShape shape() {
    return shape;
  }
}
