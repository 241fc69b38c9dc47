package nl.inwonerreis.web.browser;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as a Dutch page shows it, with its interval: {@code 2,1 dagen (1,4–2,7)}.
 *
 * @param unit what one of it is in seconds; 1 for a share of a hundred is 0.01
 */
record ShownFigure(BigDecimal value, BigDecimal low, BigDecimal high, double unit) {

  private static final Pattern SHOWN =
      Pattern.compile("([\\d.,]+) ?(\\p{L}*) ?\\(([\\d.,]+)–([\\d.,]+)\\)");

  private static final Map<String, Double> SECONDS =
      Map.of("s", 1d, "m", 60d, "u", 3_600d, "d", 86_400d, "w", 604_800d);

  /** Reads a share of a hundred or a time; nothing where there are too few residents to show. */
  static Optional<ShownFigure> read(String text) {
    String line = text.replaceAll("\\s+", " ").strip();
    if (line.equals("te weinig om te tonen") || line.equals("–")) {
      return Optional.empty();
    }
    Matcher shown = SHOWN.matcher(line);
    if (!shown.matches()) {
      throw new AssertionError("No figure with an interval: " + line);
    }
    String word = shown.group(2);
    double unit = word.isEmpty() ? 0.01 : SECONDS.get(word.substring(0, 1));
    return Optional.of(
        new ShownFigure(
            number(shown.group(1)), number(shown.group(3)), number(shown.group(4)), unit));
  }

  private static BigDecimal number(String text) {
    return new BigDecimal(text.replace(".", "").replace(',', '.'));
  }

  /** Returns whether this is how a metric is shown: rounded to the digits that are written. */
  boolean shows(double metric, double ci95Low, double ci95High) {
    int digits = Math.max(low.scale(), high.scale());
    return same(value, metric, value.scale())
        && same(low, Math.max(0, ci95Low), digits)
        && same(high, ci95High, digits);
  }

  private boolean same(BigDecimal shown, double metric, int digits) {
    BigDecimal exact = BigDecimal.valueOf(metric / unit).setScale(digits, RoundingMode.HALF_UP);
    return exact.compareTo(shown) == 0;
  }
}
