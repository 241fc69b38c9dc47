package nl.inwonerreis.simulator.result;

import java.io.IOException;
import java.util.List;

/**
 * Writes a table as CSV, a cell at a time (RFC 4180, so lines end with CR LF).
 *
 * <p>The Dutch form has semicolons, decimal commas and a byte-order mark, which a Dutch Excel
 * needs.
 */
public final class CsvTable {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final char separator;
  private final boolean dutch;
  private final Appendable out;
  private boolean first = true;

  /** Makes a writer of the international or the Dutch form. */
  public CsvTable(boolean dutch, Appendable out) {
    this.dutch = dutch;
    this.separator = dutch ? ';' : ',';
    this.out = out;
  }

  /** Writes the names of the columns; comes first. */
  public void header(List<String> columns) throws IOException {
    if (dutch) {
      out.append(BYTE_ORDER_MARK);
    }
    for (String column : columns) {
      text(column);
    }
    end();
  }

  /** Writes a cell with text. */
  public CsvTable text(String value) throws IOException {
    return needsQuotes(value) ? cell('"' + value.replace("\"", "\"\"") + '"') : cell(value);
  }

  /** Writes a cell with a number; empty for NaN and infinities. */
  public CsvTable number(double value) throws IOException {
    String text = DecimalText.of(value);
    return cell(dutch ? text.replace('.', ',') : text);
  }

  /** Ends the row. */
  public void end() throws IOException {
    out.append("\r\n");
    first = true;
  }

  private CsvTable cell(String text) throws IOException {
    if (!first) {
      out.append(separator);
    }
    out.append(text);
    first = false;
    return this;
  }

  private boolean needsQuotes(String value) {
    return value.indexOf(separator) >= 0
        || value.indexOf('"') >= 0
        || value.indexOf('\n') >= 0
        || value.indexOf('\r') >= 0;
  }
}
