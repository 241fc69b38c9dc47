package nl.inwonerreis.web.report;

import java.time.Duration;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Terms of norms and promises in words: on calendar days, working days or opening hours. */
final class TermText {

  private final Phrases phrases;
  private final Wording wording;

  TermText(Phrases walk, Wording wording) {
    this.phrases = walk;
    this.wording = wording;
  }

  /** Writes a term on its clock; a term that is no ISO 8601 duration stays as it is. */
  String term(String within, @Nullable String clock) {
    double seconds = seconds(within);
    if (Double.isNaN(seconds)) {
      return within;
    }
    if ("workingDays".equals(clock) && seconds % TimeUnit.DAY.seconds() == 0) {
      String days = wording.whole(seconds / TimeUnit.DAY.seconds());
      return phrases.say("days.workingDays" + (days.equals("1") ? ".one" : ""), days);
    }
    String duration = wording.duration(seconds);
    return "openingHours".equals(clock) ? phrases.say("hours.openingHours", duration) : duration;
  }

  /** Writes an ISO 8601 duration, or gives empty text where it is none. */
  String duration(@Nullable String iso) {
    double seconds = iso == null ? Double.NaN : seconds(iso);
    return Double.isNaN(seconds) ? "" : wording.duration(seconds);
  }

  private static double seconds(String iso) {
    String text = iso.strip().toUpperCase(Locale.ROOT);
    int time = text.indexOf('T');
    try {
      Period period =
          text.startsWith("PT")
              ? Period.ZERO
              : Period.parse(time < 0 ? text : text.substring(0, time));
      Duration rest = time < 0 ? Duration.ZERO : Duration.parse("P" + text.substring(time));
      boolean fixed = period.getYears() == 0 && period.getMonths() == 0;
      return fixed ? period.getDays() * TimeUnit.DAY.seconds() + rest.toSeconds() : Double.NaN;
    } catch (DateTimeParseException noDuration) {
      return Double.NaN;
    }
  }
}
