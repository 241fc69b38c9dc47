package nl.inwonerreis.simulator.result;

import java.io.IOException;
import java.util.List;

/** Writes {@code metrics.csv}: the tidy rows, one a line. */
public final class MetricsCsv {

  /** The columns, in order. */
  public static final List<String> COLUMNS =
      List.of(
          "scenario",
          "metric",
          "kind",
          "element",
          "group",
          "channel",
          "statistic",
          "unit",
          "value",
          "ci95Low",
          "ci95High",
          "n");

  private final boolean dutch;

  /** Makes a writer of the international or the Dutch form. */
  public MetricsCsv(boolean dutch) {
    this.dutch = dutch;
  }

  /** Writes the header and the rows of a result. */
  public void write(Result result, Appendable out) throws IOException {
    CsvTable csv = new CsvTable(dutch, out);
    csv.header(COLUMNS);
    String scenario = result.facts().scenario();
    for (Estimate row : result.metrics()) {
      csv.text(scenario).text(row.metric()).text(row.kind()).text(row.element());
      csv.text(row.group()).text(row.channel()).text(row.statistic()).text(row.unit());
      csv.number(row.value()).number(row.ci95Low()).number(row.ci95High());
      csv.text(Integer.toString(row.n())).end();
    }
  }
}
