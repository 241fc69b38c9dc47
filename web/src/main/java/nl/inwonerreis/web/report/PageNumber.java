package nl.inwonerreis.web.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.function.DoubleUnaryOperator;
import nl.inwonerreis.simulator.result.Estimate;
import tools.jackson.databind.node.ObjectNode;

/** A simulated number on a page: raw for drawing, written for reading. */
final class PageNumber {

  private PageNumber() {}

  /** Returns {@code {v, lo, hi, text}}; without an interval there is no lo and hi. */
  static ObjectNode of(Estimate row, String text) {
    return of(row, text, value -> value);
  }

  /** Returns the same with raw values of four digits, which is finer than any screen. */
  static ObjectNode rounded(Estimate row, String text) {
    return of(row, text, PageNumber::drawable);
  }

  private static ObjectNode of(Estimate row, String text, DoubleUnaryOperator raw) {
    ObjectNode node = Json.object();
    Json.put(node, "v", raw.applyAsDouble(row.value()));
    if (!Double.isNaN(row.ci95Low()) && !Double.isNaN(row.ci95High())) {
      Json.put(node, "lo", raw.applyAsDouble(row.ci95Low()));
      Json.put(node, "hi", raw.applyAsDouble(row.ci95High()));
    }
    return node.put("text", text);
  }

  /** Returns a value in four digits. */
  static double drawable(double value) {
    if (!Double.isFinite(value)) {
      return value;
    }
    return new BigDecimal(value).round(new MathContext(4, RoundingMode.HALF_UP)).doubleValue();
  }
}
