package nl.inwonerreis.simulator.hours;

import ch.poole.openinghoursparser.OpeningHoursParseException;
import ch.poole.openinghoursparser.OpeningHoursParser;
import ch.poole.openinghoursparser.Rule;
import ch.poole.openinghoursparser.RuleModifier;
import ch.poole.openinghoursparser.RuleModifier.Modifier;
import ch.poole.openinghoursparser.TimeSpan;
import ch.poole.openinghoursparser.TokenMgrError;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.inwonerreis.simulator.hours.OpeningHours.Interval;
import org.jspecify.annotations.Nullable;

/**
 * Reads the text of opening hours with OpeningHoursParser in strict mode and refuses what this
 * product does not evaluate.
 *
 * @param normalised the text in the one spelling of the parser
 */
record HoursReader(String normalised, List<HoursRule> rules) {

  private static final int DAY = 86_400;
  private static final int MINUTE = 60;

  /** Days of one digit, which the strict parser refuses although the specification has them. */
  private static final Pattern ONE_DIGIT =
      Pattern.compile(
          "(?i)((?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\s+(?:\\d\\d\\s*[-–]\\s*)?)"
              + "(\\d)(?![\\d:.])");

  static HoursReader read(String text) {
    List<HoursRule> rules = new ArrayList<>();
    StringBuilder normalised = new StringBuilder();
    try {
      for (Rule rule : parsed(text)) {
        if (!rule.isEmpty()) {
          rules.add(ruleOf(rule));
          normalised.append(rule.isAdditive() ? ", " : "; ").append(rule);
        }
      }
      if (rules.isEmpty()) {
        throw new IllegalArgumentException("no hours are given. Maybe write 24/7.");
      }
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("Hours \"" + text + "\": " + e.getMessage(), e);
    }
    return new HoursReader(normalised.toString(), List.copyOf(rules));
  }

  private static List<Rule> parsed(String text) {
    String padded = ONE_DIGIT.matcher(text).replaceAll("$10$2");
    padded = ONE_DIGIT.matcher(padded).replaceAll("$10$2");
    try {
      return new OpeningHoursParser(new StringReader(padded)).rules(true, false);
    } catch (OpeningHoursParseException | TokenMgrError e) {
      String reason = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
      throw new IllegalArgumentException(
          "this is not opening_hours syntax (%s). Maybe write it like Mo-Fr 09:00-17:00; PH off."
              .formatted(reason.replaceAll("\\s+", " ").strip()),
          e);
    }
  }

  private static HoursRule ruleOf(Rule rule) {
    require(!rule.isFallBack(), rule, "a fallback with ||", "use ; or ,");
    require(rule.getComment() == null, rule, "a comment", "leave it out");
    List<Interval> times = new ArrayList<>();
    if (rule.getTimes() != null) {
      rule.getTimes().forEach(span -> times.add(intervalOf(span)));
    }
    boolean wholeDay = times.isEmpty();
    return new HoursRule(
        DaySelectors.of(rule),
        wholeDay ? List.of(new Interval(0, DAY)) : times,
        wholeDay,
        isOpen(rule),
        rule.isAdditive(),
        rule.getHolidays() != null);
  }

  private static boolean isOpen(Rule rule) {
    RuleModifier modifier = rule.getModifier();
    if (modifier == null) {
      return true;
    }
    require(modifier.getComment() == null, modifier, "a comment", "leave it out");
    require(modifier.getModifier() != Modifier.UNKNOWN, modifier, "unknown", "choose open or off");
    return modifier.getModifier() == Modifier.OPEN;
  }

  private static Interval intervalOf(TimeSpan span) {
    require(
        span.getStartEvent() == null && span.getEndEvent() == null,
        span,
        "sunrise, sunset, dawn or dusk",
        "give clock times");
    require(!span.isOpenEnded(), span, "an open end", "give the closing time");
    require(span.getInterval() == 0, span, "moments within a time span", "give the span alone");
    require(span.getEnd() != TimeSpan.UNDEFINED_TIME, span, "a single moment", "give its end");
    int from = span.getStart() * MINUTE;
    int to = span.getEnd() * MINUTE;
    require(from < DAY, span, "a start at 24:00 or later", "give it to the next day");
    require(from != to, span, "a time span without length", "write 00:00-24:00");
    require(to - from <= DAY, span, "a time span longer than a day", "split it");
    return new Interval(from, to);
  }

  /** Refuses a part of the text unless {@code holds}, saying what it is and what to do. */
  static void require(boolean holds, @Nullable Object part, String what, String remedy) {
    if (!holds) {
      throw refusal(part, what, remedy);
    }
  }

  static IllegalArgumentException refusal(@Nullable Object part, String what, String remedy) {
    return new IllegalArgumentException(
        "%s: %s is not supported. Maybe %s.".formatted(part, what, remedy));
  }
}
