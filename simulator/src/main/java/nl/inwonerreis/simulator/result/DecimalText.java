package nl.inwonerreis.simulator.result;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Numbers as text: at most ten significant digits, never an exponent, no trailing zeros.
 *
 * <p>Made from the exact binary value, so that every Java version writes the same bytes.
 */
public final class DecimalText {

  private static final MathContext TEN = new MathContext(10, RoundingMode.HALF_EVEN);

  private DecimalText() {}

  /** Returns the number, or nothing for NaN and infinities. */
  public static String of(double x) {
    if (x == 0) {
      return "0";
    }
    return Double.isFinite(x) ? rounded(x).toPlainString() : "";
  }

  /** Returns a finite number rounded as it is written, for JSON. */
  public static BigDecimal rounded(double x) {
    return new BigDecimal(x).round(TEN).stripTrailingZeros();
  }
}
