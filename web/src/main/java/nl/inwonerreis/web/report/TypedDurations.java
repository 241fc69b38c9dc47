package nl.inwonerreis.web.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.inwonerreis.simulator.json.DistributionText;

/**
 * Durations as people type and read them, {@code 4 min 52 s}, and as scenarios hold them, ISO 8601.
 * Both languages are understood; what is written is in one.
 */
final class TypedDurations {

  private static final String[] UNITS = {"W", "D", "H", "M", "S"};

  private static final Map<String, List<String>> WORDS =
      Map.of(
          "W", List.of("w", "wk", "week", "weken", "weeks"),
          "D", List.of("d", "dag", "dagen", "day", "days"),
          "H", List.of("u", "uur", "uren", "h", "hr", "hour", "hours"),
          "M", List.of("m", "min", "minuut", "minuten", "minute", "minutes"),
          "S", List.of("s", "sec", "seconde", "seconden", "second", "seconds"));

  private static final Pattern PART =
      Pattern.compile("([0-9]{1,9}(?:[.,][0-9]{1,6})?)\\s*(\\p{L}+)\\.?");

  private static final BigDecimal[] SECONDS = {
    BigDecimal.valueOf(604_800),
    BigDecimal.valueOf(86_400),
    BigDecimal.valueOf(3_600),
    BigDecimal.valueOf(60),
    BigDecimal.ONE
  };

  private final Phrases words;
  private final Language language;

  TypedDurations(Language language, Phrases words) {
    this.language = language;
    this.words = words;
  }

  /** Finds the ISO duration that a text means; the units stay those that were typed. */
  Optional<String> parse(String typed) {
    String text = typed.strip();
    if (text.matches("(?i)[+-]?p[0-9wdthms.,+-]+")) {
      return Optional.of(text.toUpperCase(Locale.ROOT));
    }
    String[] amounts = new String[UNITS.length];
    Matcher part = PART.matcher(text.toLowerCase(Locale.ROOT));
    int last = -1;
    int from = 0;
    while (part.find()) {
      int unit = unitOf(part.group(2));
      if (unit <= last || !isGap(text.substring(from, part.start()))) {
        return Optional.empty();
      }
      amounts[unit] = part.group(1).replace(',', '.');
      last = unit;
      from = part.end();
    }
    return last >= 0 && text.substring(from).isBlank()
        ? Optional.of(iso(amounts))
        : Optional.empty();
  }

  private static boolean isGap(String between) {
    return between.strip().toLowerCase(Locale.ROOT).matches("|,|en|and");
  }

  private static int unitOf(String word) {
    for (int i = 0; i < UNITS.length; i++) {
      if (WORDS.getOrDefault(UNITS[i], List.of()).contains(word)) {
        return i;
      }
    }
    return -1;
  }

  private static String iso(String[] amounts) {
    StringBuilder iso = new StringBuilder("P");
    for (int i = 0; i < UNITS.length; i++) {
      if (i == 2 && (amounts[2] != null || amounts[3] != null || amounts[4] != null)) {
        iso.append('T');
      }
      if (amounts[i] != null) {
        iso.append(amounts[i]).append(UNITS[i]);
      }
    }
    return iso.toString();
  }

  /** Returns an ISO duration in words, exactly; a text that is none stays as it is. */
  String text(String iso) {
    Double seconds = DistributionText.secondsOf(iso);
    if (seconds == null || seconds < 0) {
      return iso;
    }
    BigDecimal rest = BigDecimal.valueOf(seconds);
    List<String> parts = new ArrayList<>();
    boolean weeks = seconds > 0 && seconds % 604_800 == 0;
    for (int i = weeks ? 0 : 1; i < UNITS.length; i++) {
      boolean lastUnit = i == UNITS.length - 1;
      BigDecimal amount = lastUnit ? rest : rest.divideToIntegralValue(SECONDS[i]);
      rest = rest.subtract(amount.multiply(SECONDS[i]));
      if (amount.signum() > 0 || lastUnit && parts.isEmpty()) {
        parts.add(
            number(amount) + " " + words.say("typed." + UNITS[i] + (isOne(amount) ? ".one" : "")));
      }
    }
    return String.join(" ", parts);
  }

  private static boolean isOne(BigDecimal amount) {
    return amount.compareTo(BigDecimal.ONE) == 0;
  }

  private String number(BigDecimal amount) {
    String plain = amount.stripTrailingZeros().toPlainString();
    return language == Language.NL ? plain.replace('.', ',') : plain;
  }
}
