package nl.inwonerreis.simulator.json;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.inwonerreis.modeller.journey.Text;
import nl.inwonerreis.simulator.scenario.Nearest;
import org.jspecify.annotations.Nullable;

/** Reads single values. Each method reports what is wrong and then returns null. */
final class Scalars {

  private final Faults faults;

  Scalars(Faults faults) {
    this.faults = faults;
  }

  /** Reads a number from {@code least} to {@code most}, bounds included. */
  @Nullable Double number(Json value, double least, double most) {
    if (!(value instanceof Json.Num number)) {
      wrongType(value, "een getal", "a number", exampleFor(value));
      return null;
    }
    double read = number.value().doubleValue();
    if (read < least || read > most) {
      String bounds = brief(least) + " – " + brief(most);
      faults.wrongValue(
          "out-of-range",
          value,
          new Text(
              "Het moet liggen in %s.".formatted(bounds), "It must be in %s.".formatted(bounds)),
          within(number.value(), least, most));
      return null;
    }
    return read;
  }

  /** Says which number was probably meant, else which can stand here. */
  private static Text within(BigDecimal read, double least, double most) {
    double positive = -read.doubleValue();
    if (positive >= least && positive <= most && positive > 0) {
      return withoutSign(read.negate().toPlainString());
    }
    double share = read.doubleValue() / 100;
    if (most == 1 && share >= least && share <= most) {
      String percent = read.toPlainString();
      String meant = read.movePointLeft(2).stripTrailingZeros().toPlainString();
      return new Text(
          "Een percentage is een getal van 0 tot 1: %s %% is %s.".formatted(percent, meant),
          "A percentage is a number from 0 to 1: %s %% is %s.".formatted(percent, meant));
    }
    return new Text(
        "Kies een getal van %s tot %s.".formatted(brief(least), brief(most)),
        "Choose a number from %s to %s.".formatted(brief(least), brief(most)));
  }

  private static Text withoutSign(String meant) {
    return new Text(
        "Zonder minteken is het %s.".formatted(meant),
        "Without the minus sign it is %s.".formatted(meant));
  }

  /** Returns what was probably meant: the same number with a decimal point. */
  private static String exampleFor(Json value) {
    return value instanceof Json.Str text && text.value().matches("-?\\d{1,15},\\d{1,15}")
        ? text.value().replace(',', '.')
        : "0.5";
  }

  /** Reads a share or probability, 0–1. */
  @Nullable Double share(Json value) {
    return number(value, 0, 1);
  }

  /** Reads a whole number. */
  @Nullable Long whole(Json value, long least, long most) {
    Double read = number(value, least, most);
    if (read == null) {
      return null;
    }
    if (read != Math.rint(read)) {
      faults.wrongValue(
          "not-whole",
          value,
          new Text("Hier hoort een heel getal.", "This must be a whole number."),
          new Text(
              "Misschien %d.".formatted(Math.round(read)),
              "Maybe %d.".formatted(Math.round(read))));
      return null;
    }
    return ((Json.Num) value).value().longValue();
  }

  @Nullable Integer wholeInt(Json value, int least, int most) {
    Long read = whole(value, least, most);
    return read == null ? null : read.intValue();
  }

  @Nullable Boolean truth(Json value) {
    if (value instanceof Json.Bool bool) {
      return bool.value();
    }
    wrongType(value, "true of false", "true or false", "true");
    return null;
  }

  @Nullable String string(Json value) {
    if (value instanceof Json.Str text) {
      return text.value();
    }
    wrongType(value, "een tekst tussen aanhalingstekens", "a text in quotes", "\"tekst\"");
    return null;
  }

  /** Reads an ISO 8601 duration of 0 or more, in seconds. */
  @Nullable Double duration(Json value) {
    if (value instanceof Json.Num number) {
      String cure = "PT" + Math.max(1, number.value().abs().longValue()) + "M";
      faults.wrongValue(
          "not-a-duration",
          value,
          new Text("Hier hoort een tijd, geen getal.", "This must be a duration, not a number."),
          new Text("Misschien \"%s\".".formatted(cure), "Maybe \"%s\".".formatted(cure)));
      return null;
    }
    String text = string(value);
    if (text == null) {
      return null;
    }
    Double seconds = Durations.secondsOf(text);
    if (seconds == null) {
      noDuration(value, text);
    } else if (seconds < 0) {
      faults.wrongValue(
          "negative-duration",
          value,
          new Text("Tijd kan niet negatief zijn.", "Time cannot be negative."),
          withoutSign(text.replace("-", "")));
      return null;
    }
    return seconds;
  }

  /** Reads one of a few words. */
  <E extends Enum<E>> @Nullable E word(Json value, Map<String, E> words) {
    String text = oneOf(value, words.keySet(), "unknown-word", "een bekend woord", "a known word");
    return text == null ? null : words.get(text);
  }

  /** Reads the name of something that exists. */
  @Nullable String oneOf(Json value, Collection<String> valid, String rule, String nl, String en) {
    String text = string(value);
    if (text != null && !valid.contains(text)) {
      faults.wrongValue(
          rule,
          value,
          new Text("Dat is niet %s.".formatted(nl), "That is not %s.".formatted(en)),
          Nearest.remedy(text, valid));
      return null;
    }
    return text;
  }

  /** Returns the words of an enum in lower case. */
  static <E extends Enum<E>> Map<String, E> words(E[] values) {
    Map<String, E> words = new LinkedHashMap<>();
    for (E value : values) {
      words.put(value.name().toLowerCase(java.util.Locale.ROOT), value);
    }
    return words;
  }

  void wrongType(Json value, String nl, String en, String example) {
    faults.wrongValue(
        "wrong-type",
        value,
        new Text("Hier hoort %s.".formatted(nl), "This must be %s.".formatted(en)),
        new Text("Misschien %s.".formatted(example), "Maybe %s.".formatted(example)));
  }

  private void noDuration(Json value, String text) {
    boolean calendar = Durations.hasYearsOrMonths(text);
    faults.wrongValue(
        "not-a-duration",
        value,
        calendar
            ? new Text(
                "Jaren en maanden zijn geen vaste tijd.", "Years and months are not durations.")
            : new Text("Dat is geen tijd.", "That is not a duration."),
        calendar
            ? new Text("Misschien P4W of P30D.", "Maybe P4W or P30D.")
            : new Text(
                "Misschien PT5M (5 minuten), PT30S, P10D of P6W.",
                "Maybe PT5M (5 minutes), PT30S, P10D or P6W."));
  }

  private static String brief(double bound) {
    return Math.abs(bound) == Double.MAX_VALUE
        ? "…"
        : bound == Math.rint(bound) ? String.valueOf((long) bound) : String.valueOf(bound);
  }
}
