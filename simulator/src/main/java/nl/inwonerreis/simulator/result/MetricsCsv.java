package nl.inwonerreis.simulator.result;

import java.io.IOException;
import java.util.List;

/**
 * Writes {@code metrics.csv}: the tidy rows, one a line (RFC 4180, so lines end with CR LF).
 *
 * <p>The Dutch form has semicolons, decimal commas and a byte-order mark, which a Dutch Excel
 * needs.
 */
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

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final char separator;
  private final boolean dutch;

  /** Makes a writer of the international or the Dutch form. */
  public MetricsCsv(boolean dutch) {
    this.dutch = dutch;
    this.separator = dutch ? ';' : ',';
  }

  /** Writes the header and the rows of a result. */
  public void write(Result result, Appendable out) throws IOException {
    header(out);
    rows(result.facts().scenario(), result.metrics(), out);
  }

  /** Writes the header; with {@link #rows} for several scenarios in one table. */
  public void header(Appendable out) throws IOException {
    if (dutch) {
      out.append(BYTE_ORDER_MARK);
    }
    out.append(String.join(String.valueOf(separator), COLUMNS)).append("\r\n");
  }

  /** Writes the rows of one scenario. */
  public void rows(String scenario, List<Estimate> rows, Appendable out) throws IOException {
    for (Estimate row : rows) {
      text(scenario, out);
      text(row.metric(), out);
      text(row.kind(), out);
      text(row.element(), out);
      text(row.group(), out);
      text(row.channel(), out);
      text(row.statistic(), out);
      text(row.unit(), out);
      number(row.value(), out);
      number(row.ci95Low(), out);
      number(row.ci95High(), out);
      out.append(Integer.toString(row.n())).append("\r\n");
    }
  }

  private void text(String value, Appendable out) throws IOException {
    if (needsQuotes(value)) {
      out.append('"').append(value.replace("\"", "\"\"")).append('"');
    } else {
      out.append(value);
    }
    out.append(separator);
  }

  private void number(double value, Appendable out) throws IOException {
    String text = DecimalText.of(value);
    out.append(dutch ? text.replace('.', ',') : text).append(separator);
  }

  private boolean needsQuotes(String value) {
    return value.indexOf(separator) >= 0
        || value.indexOf('"') >= 0
        || value.indexOf('\n') >= 0
        || value.indexOf('\r') >= 0;
  }
}
