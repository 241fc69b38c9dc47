package nl.inwonerreis.web.run;

import java.io.IOException;

/** Compares scenarios of one journey. */
@FunctionalInterface
public interface JourneyComparer {

  /**
   * Simulates each scenario with the same residents and compares; what is refused gives findings
   * and no comparison.
   *
   * @throws java.util.concurrent.CancellationException when {@code progress} said to stop
   */
  Compared compare(CompareOrder order, RunProgress progress) throws IOException;
}
