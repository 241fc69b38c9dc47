package nl.inwonerreis.simulator.json;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** ISO 8601 durations of weeks, days, hours, minutes and seconds; years and months are none. */
final class Durations {

  private static final String AMOUNT = "([+-]?[0-9]{1,12}(?:[.,][0-9]{1,9})?)";

  private static final Pattern DURATION =
      Pattern.compile(
          "([+-]?)P(?=.)(?:%1$sW)?(?:%1$sD)?(?:T(?=.)(?:%1$sH)?(?:%1$sM)?(?:%1$sS)?)?"
              .formatted(AMOUNT));

  private static final long[] SECONDS = {604_800, 86_400, 3_600, 60, 1};

  private Durations() {}

  /** Returns the seconds in a duration, or null if the text is none. */
  static @Nullable Double secondsOf(String text) {
    Matcher parts = DURATION.matcher(text);
    if (!parts.matches()) {
      return null;
    }
    BigDecimal seconds = BigDecimal.ZERO;
    for (int i = 0; i < SECONDS.length; i++) {
      String amount = parts.group(i + 2);
      if (amount != null) {
        BigDecimal value = new BigDecimal(amount.replace(',', '.'));
        seconds = seconds.add(value.multiply(BigDecimal.valueOf(SECONDS[i])));
      }
    }
    return parts.group(1).equals("-") ? -seconds.doubleValue() : seconds.doubleValue();
  }

  /** Returns whether a text has years or months, which differ in length. */
  static boolean hasYearsOrMonths(String text) {
    return text.matches("[+-]?P(?:[0-9.]+[YMWD])+(?:T.*)?") && secondsOf(text) == null;
  }
}
