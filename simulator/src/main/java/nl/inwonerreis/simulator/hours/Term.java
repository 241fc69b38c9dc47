package nl.inwonerreis.simulator.hours;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A length of time as a norm, a promise or a law writes it: whole days or weeks, else exact.
 *
 * @param unit what it is written in; it decides when the term ends and whether its end may move
 * @param days number of days, for days and weeks
 * @param seconds length in seconds, 86,400 for a day
 */
public record Term(Unit unit, int days, double seconds) {

  /** What a term is written in. */
  public enum Unit {
    /** Whole days: it ends at the end of a day. */
    DAYS,
    /** Whole weeks: it ends at the end of a day. */
    WEEKS,
    /** Hours, minutes, seconds, or a part of a day: it ends to the second. */
    EXACT
  }

  private static final int DAY = 86_400;
  private static final Pattern WHOLE = Pattern.compile("P(\\d{1,9})([DW])");
  private static final String AMOUNT = "(\\d{1,9}(?:[.,]\\d{1,9})?)";
  private static final Pattern PARTS =
      Pattern.compile(
          "P(?=.)(?:%1$sW)?(?:%1$sD)?(?:T(?=.)(?:%1$sH)?(?:%1$sM)?(?:%1$sS)?)?".formatted(AMOUNT));
  private static final int[] SECONDS = {7 * DAY, DAY, 3_600, 60, 1};

  /** The longest number of days that is counted as such: a thousand years. */
  private static final int MOST_DAYS = 365_250;

  /**
   * Reads an ISO 8601 duration without years and months.
   *
   * @throws IllegalArgumentException if the text is none, or longer than a thousand years
   */
  public static Term parse(String text) {
    Matcher whole = WHOLE.matcher(text);
    if (whole.matches()) {
      boolean weeks = whole.group(2).equals("W");
      long days = Long.parseLong(whole.group(1)) * (weeks ? 7 : 1);
      if (days > MOST_DAYS) {
        throw new IllegalArgumentException("%s is longer than 1,000 years.".formatted(text));
      }
      return new Term(weeks ? Unit.WEEKS : Unit.DAYS, (int) days, (double) days * DAY);
    }
    return new Term(Unit.EXACT, 0, seconds(text));
  }

  private static double seconds(String text) {
    Matcher parts = PARTS.matcher(text);
    if (!parts.matches()) {
      throw new IllegalArgumentException(
          "%s is no duration. Maybe P10D, P6W or PT30S.".formatted(text));
    }
    BigDecimal seconds = BigDecimal.ZERO;
    for (int i = 0; i < SECONDS.length; i++) {
      String amount = parts.group(i + 1);
      if (amount != null) {
        BigDecimal value = new BigDecimal(amount.replace(',', '.'));
        seconds = seconds.add(value.multiply(BigDecimal.valueOf(SECONDS[i])));
      }
    }
    return seconds.doubleValue();
  }

  /** Returns whether it is written in whole days or weeks. */
  public boolean isInDays() {
    return unit != Unit.EXACT;
  }

  /**
   * Returns whether the law moves its end off a closed day: not for terms in hours, nor for more
   * than 90 days or twelve weeks.
   *
   * <p>Source: Algemene termijnenwet, article 4, opening words and a.
   */
  boolean endMayMove() {
    return switch (unit) {
      case DAYS -> days <= 90;
      case WEEKS -> days <= 12 * 7;
      case EXACT -> false;
    };
  }
}
