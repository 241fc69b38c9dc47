package nl.inwonerreis.web.report;

import java.io.IOException;
import nl.inwonerreis.simulator.result.Result;

/** Writes a result in one form; the same result gives the same characters. */
public interface ReportWriter {

  /** Writes the whole report to {@code out}, with {@code \n} as line end, and flushes nothing. */
  void write(Result result, Appendable out) throws IOException;
}
