package nl.inwonerreis.simulator.log;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A time in a log.
 *
 * @param instant milliseconds since 1970; without a time zone as if local time were universal
 * @param local milliseconds since 1970 of the clock on the wall: as written, but a time that is
 *     written as universal (Z) is shown in the Netherlands
 */
record LogTime(long instant, long local) {

  private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");

  private static final DateTimeFormatter ISO = DateTimeFormatter.ISO_LOCAL_DATE_TIME;
  private static final DateTimeFormatter DASHES =
      DateTimeFormatter.ofPattern("d-M-uuuu H:mm[:ss]", Locale.ROOT);
  private static final DateTimeFormatter SLASHES =
      DateTimeFormatter.ofPattern("d/M/uuuu H:mm[:ss]", Locale.ROOT);

  /** Reads ISO 8601, with T or a space, with or without zone, or day-month-year; else null. */
  static @Nullable LogTime of(String text) {
    String iso = text.strip();
    if (iso.length() > 10 && iso.charAt(10) == ' ' && iso.charAt(4) == '-') {
      iso = iso.substring(0, 10) + 'T' + iso.substring(11);
    }
    boolean zoned =
        iso.endsWith("Z") || iso.length() > 16 && iso.substring(16).matches(".*[+-][0-9:]+");
    try {
      return zoned ? zoned(iso) : local(iso);
    } catch (DateTimeException e) {
      // No time at all is for the caller to tell, with the line.
      return null;
    }
  }

  private static LogTime zoned(String iso) {
    if (iso.endsWith("Z")) {
      Instant instant = Instant.parse(iso);
      return new LogTime(
          instant.toEpochMilli(), millis(LocalDateTime.ofInstant(instant, NETHERLANDS)));
    }
    OffsetDateTime time = OffsetDateTime.parse(iso);
    return new LogTime(time.toInstant().toEpochMilli(), millis(time.toLocalDateTime()));
  }

  private static LogTime local(String text) {
    DateTimeFormatter form =
        text.indexOf('/') >= 0 ? SLASHES : text.indexOf('-') == 4 ? ISO : DASHES;
    long millis = millis(LocalDateTime.parse(text, form));
    return new LogTime(millis, millis);
  }

  private static long millis(LocalDateTime time) {
    return time.toInstant(ZoneOffset.UTC).toEpochMilli();
  }
}
