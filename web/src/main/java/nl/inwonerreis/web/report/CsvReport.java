package nl.inwonerreis.web.report;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import nl.inwonerreis.simulator.result.Estimate;
import nl.inwonerreis.simulator.result.Result;

/**
 * The metrics as one tidy table (RFC 4180). For Dutch Excel: semicolons, decimal commas and a
 * byte-order mark.
 */
public final class CsvReport implements ReportWriter {

  private static final List<String> HEADER =
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
  private static final MathContext DIGITS = new MathContext(10);

  private final boolean dutch;

  /** Makes a writer; {@code dutch} is what {@code --csv nl} asks for. */
  public CsvReport(boolean dutch) {
    this.dutch = dutch;
  }

  @Override
  public void write(Result result, Appendable out) throws IOException {
    out.append(dutch ? "\uFEFF" : "");
    line(out, HEADER);
    for (Estimate row : result.metrics()) {
      line(
          out,
          List.of(
              result.facts().scenario(),
              row.metric(),
              row.kind(),
              row.element(),
              row.group(),
              row.channel(),
              row.statistic(),
              row.unit(),
              number(row.value()),
              number(row.ci95Low()),
              number(row.ci95High()),
              Integer.toString(row.n())));
    }
  }

  private void line(Appendable out, List<String> cells) throws IOException {
    char separator = dutch ? ';' : ',';
    for (int i = 0; i < cells.size(); i++) {
      out.append(i == 0 ? "" : String.valueOf(separator)).append(quoted(cells.get(i), separator));
    }
    out.append("\r\n");
  }

  private String number(double value) {
    if (Double.isNaN(value)) {
      return "";
    }
    BigDecimal rounded = new BigDecimal(value).round(DIGITS).stripTrailingZeros();
    String text = rounded.toPlainString();
    return dutch ? text.replace('.', ',') : text;
  }

  private static String quoted(String cell, char separator) {
    boolean plain =
        cell.indexOf(separator) < 0
            && cell.indexOf('"') < 0
            && cell.indexOf('\n') < 0
            && cell.indexOf('\r') < 0;
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }
}
