package nl.inwonerreis.simulator.plan;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.inwonerreis.modeller.journey.EventTrigger;
import nl.inwonerreis.simulator.distribution.Distribution;
import nl.inwonerreis.simulator.distribution.Fixed;
import org.jspecify.annotations.Nullable;

/** Reads the time expressions of BPMN timers (ISO 8601); what cannot be known counts as unknown. */
final class TimerCompiler {

  /** Months and years of a BPMN timer, in days: a timer of a model, not of the scenario format. */
  private static final int DAYS_PER_MONTH = 30;

  private static final int DAYS_PER_YEAR = 365;

  private static final Pattern CYCLE = Pattern.compile("R(\\d*)/(?:[^P/]*/)?(P[^/]+)(?:/.*)?");

  private TimerCompiler() {}

  /** Returns the time until a timer goes off, or null when its expression does not tell. */
  static @Nullable Distribution durationOf(EventTrigger trigger) {
    String text = trigger.expression();
    if (text == null || trigger.timer() == null) {
      return null;
    }
    Double seconds =
        switch (trigger.timer()) {
          case DURATION -> seconds(text.trim());
          case CYCLE -> cycleSeconds(text.trim());
          case DATE -> null;
        };
    return seconds == null ? null : new Fixed(seconds);
  }

  /** Returns when a timer with a date goes off, in seconds since the start of the run, or null. */
  static @Nullable Double dateOf(EventTrigger trigger, LocalDate start) {
    String text = trigger.expression();
    if (text == null || trigger.timer() != EventTrigger.Timer.DATE) {
      return null;
    }
    LocalDateTime date = parseDate(text.trim());
    return date == null
        ? null
        : Math.max(0, Duration.between(start.atStartOfDay(), date).toMillis() / 1000.0);
  }

  /** Returns how often a timer goes off: the number of its cycle, without one for ever, else 1. */
  static int repeatsOf(EventTrigger trigger) {
    String text = trigger.expression();
    if (text == null || trigger.timer() != EventTrigger.Timer.CYCLE) {
      return 1;
    }
    Matcher cycle = CYCLE.matcher(text.trim());
    if (!cycle.matches()) {
      return 1;
    }
    String count = cycle.group(1);
    return count.isEmpty() || count.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(count);
  }

  private static @Nullable Double cycleSeconds(String text) {
    Matcher cycle = CYCLE.matcher(text);
    return cycle.matches() ? seconds(cycle.group(2)) : null;
  }

  private static @Nullable Double seconds(String text) {
    int t = text.indexOf('T');
    String date = t < 0 ? text : text.substring(0, t);
    String time = t < 0 ? "" : text.substring(t);
    try {
      Period period = date.equals("P") ? Period.ZERO : Period.parse(date);
      double days =
          period.getYears() * (double) DAYS_PER_YEAR
              + period.getMonths() * (double) DAYS_PER_MONTH
              + period.getDays();
      double rest = time.isEmpty() ? 0 : Duration.parse("P" + time).toMillis() / 1000.0;
      double seconds = days * 86_400 + rest;
      return seconds >= 0 ? seconds : null;
    } catch (DateTimeParseException | ArithmeticException notADuration) {
      return null;
    }
  }

  private static @Nullable LocalDateTime parseDate(String text) {
    try {
      return text.length() <= 10
          ? LocalDate.parse(text).atStartOfDay()
          : text.matches(".*(Z|[+-]\\d\\d:?\\d\\d)$")
              ? OffsetDateTime.parse(text).toLocalDateTime()
              : LocalDateTime.parse(text);
    } catch (DateTimeParseException notADate) {
      return null;
    }
  }
}
