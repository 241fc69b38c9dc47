package nl.inwonerreis.web.run;

import java.io.IOException;

/** Simulates the situations of a journey for a report. */
@FunctionalInterface
public interface JourneyReporter {

  /**
   * Simulates each situation with the same residents; what is refused gives findings and no data.
   *
   * @throws java.util.concurrent.CancellationException when {@code progress} said to stop
   */
  Reported report(ReportOrder order, RunProgress progress) throws IOException;
}
