package nl.inwonerreis.simulator.hours;

import java.time.LocalDate;
import java.util.List;

/**
 * Opening hours in OpenStreetMap {@code opening_hours} syntax. Immutable.
 *
 * <p>Supported are weekdays, their ranges and nth weekdays of the month, dates, months, years, ISO
 * week numbers, {@code PH}, several times a day, times past midnight, {@code 24/7}, {@code off} and
 * {@code closed}, and the separators {@code ;} and {@code ,}. Anything else is refused.
 *
 * <p>Rules are read from left to right and decide per day. A rule after {@code ;} that matches a
 * day replaces what earlier rules gave for that day, a rule after {@code ,} adds to it; {@code off}
 * closes the day, or with times only those hours. A holiday is an ordinary weekday until a rule
 * names {@code PH}; so {@code PH off} belongs at the end. Hours past midnight belong to the day on
 * which they begin: in {@code 22:00-06:00; PH off} the night before a holiday ends at 06:00 on it.
 *
 * <p>Source: OpenStreetMap wiki, Key:opening_hours/specification. Two are equal when their texts
 * differ only in spelling, such as spaces, case and leading zeros.
 */
public final class OpeningHours {

  /** Open around the clock. */
  public static final OpeningHours ALWAYS = parse("24/7");

  private final String text;
  private final String normalised;
  private final List<HoursRule> rules;

  private OpeningHours(String text, String normalised, List<HoursRule> rules) {
    this.text = text;
    this.normalised = normalised;
    this.rules = rules;
  }

  /**
   * Reads opening hours.
   *
   * @throws IllegalArgumentException if the text is not among the supported syntax; the message
   *     says what and where
   */
  public static OpeningHours parse(String text) {
    HoursReader reader = HoursReader.read(text);
    return new OpeningHours(text, reader.normalised(), reader.rules());
  }

  /**
   * Returns the open intervals that begin on {@code day}, in order and disjoint; an interval may
   * run past midnight, by less than a day. 24/7 gives one interval of 0 to 86,400 seconds a day.
   */
  public List<Interval> on(LocalDate day, PublicHolidays holidays) {
    List<Interval> open = List.of();
    for (HoursRule rule : rules) {
      if (rule.days().matches(day, holidays)) {
        open = rule.appliedTo(open);
      }
    }
    return open;
  }

  /** Returns whether a rule names {@code PH}; hours that do not stay open on holidays. */
  public boolean namesHolidays() {
    return rules.stream().anyMatch(HoursRule::namesHolidays);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof OpeningHours that && normalised.equals(that.normalised);
  }

  @Override
  public int hashCode() {
    return normalised.hashCode();
  }

  /** Returns the text as written. */
  @Override
  public String toString() {
    return text;
  }

  /** Seconds since midnight, from inclusive, to exclusive; {@code to} may exceed 86,400. */
  public record Interval(int from, int to) {}
}
