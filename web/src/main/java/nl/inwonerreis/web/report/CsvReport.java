package nl.inwonerreis.web.report;

import java.io.IOException;
import nl.inwonerreis.simulator.result.MetricsCsv;
import nl.inwonerreis.simulator.result.Result;

/** The metrics as one tidy table, as in {@code metrics.csv}. */
public final class CsvReport implements ReportWriter {

  private final MetricsCsv csv;

  /** Makes a writer; {@code dutch} is what {@code --csv nl} asks for. */
  public CsvReport(boolean dutch) {
    this.csv = new MetricsCsv(dutch);
  }

  @Override
  public void write(Result result, Appendable out) throws IOException {
    csv.write(result, out);
  }
}
