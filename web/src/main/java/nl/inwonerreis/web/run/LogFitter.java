package nl.inwonerreis.web.run;

import java.io.IOException;

/** Makes a scenario of an event log. */
@FunctionalInterface
public interface LogFitter {

  /**
   * Reads, fits and writes the text of the scenario, or tells why not.
   *
   * @throws IOException if a file is missing or cannot be read
   */
  Fitted fit(FitOrder order) throws IOException;
}
