package nl.inwonerreis.web.run;

import java.io.IOException;

/** Finds what an outcome rests on; tests put another in its place. */
public interface JourneySensitivity {

  /**
   * Varies the numbers that are not sure.
   *
   * @throws java.util.concurrent.CancellationException when the user stopped it
   * @throws IOException when a file cannot be read
   */
  Varied vary(SensitivityOrder order, RunProgress progress) throws IOException;
}
