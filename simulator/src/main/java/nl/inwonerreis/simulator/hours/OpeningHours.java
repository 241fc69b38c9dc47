package nl.inwonerreis.simulator.hours;

import java.time.LocalDate;
import java.util.List;

/** Opening hours in OpenStreetMap {@code opening_hours} syntax. Immutable. */
public final class OpeningHours {

  /** Open around the clock. */
  public static final OpeningHours ALWAYS = parse("24/7");

  private final String text;

  private OpeningHours(String text) {
    this.text = text;
  }

  /**
   * Reads opening hours.
   *
   * @throws IllegalArgumentException if the text is not among the supported syntax; the message
   *     says what and where
   */
  public static OpeningHours parse(String text) {
    return new OpeningHours(text);
  }

  /**
   * Returns the open intervals that begin on {@code day}, in order and disjoint; an interval may run
   * past midnight. 24/7 gives one interval of 0 to 86,400 seconds a day.
   */
  public List<Interval> on(LocalDate day, PublicHolidays holidays) {
    throw new UnsupportedOperationException("being written");
  }

  /** Returns the text as written. */
  @Override
  public String toString() {
    return text;
  }

  /** Seconds since midnight, from inclusive, to exclusive; {@code to} may exceed 86,400. */
  public record Interval(int from, int to) {}
}
