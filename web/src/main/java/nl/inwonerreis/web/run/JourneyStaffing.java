package nl.inwonerreis.web.run;

import java.io.IOException;

/** Finds the smallest staff that meets the norms; tests put another in its place. */
public interface JourneyStaffing {

  /**
   * Searches it.
   *
   * @throws java.util.concurrent.CancellationException when the user stopped it
   * @throws IOException when a file cannot be read
   */
  Staffed find(StaffingOrder order, RunProgress progress) throws IOException;
}
