package nl.inwonerreis.web.run;

import java.io.IOException;

/** Simulates a journey with one scenario. */
@FunctionalInterface
public interface JourneySimulator {

  /**
   * Simulates; a journey or scenario that is refused gives findings and no result.
   *
   * @throws java.util.concurrent.CancellationException when {@code progress} said to stop
   */
  Simulated simulate(SimulationOrder order, RunProgress progress) throws IOException;
}
