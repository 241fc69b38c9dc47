package nl.inwonerreis.web.report;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Opening hours as people read and type them, {@code ma–vr 9.00–17.00; niet op feestdagen}, and as
 * scenarios hold them, {@code Mo-Fr 09:00-17:00; PH off} (the opening hours of OpenStreetMap). What
 * cannot be told in words that mean the same again, stays as it is.
 */
final class HoursText {

  private static final Map<String, String> DAYS = new LinkedHashMap<>();

  static {
    DAYS.put("Mo", "ma");
    DAYS.put("Tu", "di");
    DAYS.put("We", "wo");
    DAYS.put("Th", "do");
    DAYS.put("Fr", "vr");
    DAYS.put("Sa", "za");
    DAYS.put("Su", "zo");
  }

  private static final Pattern DAY = Pattern.compile("\\b(Mo|Tu|We|Th|Fr|Sa|Su)\\b");
  private static final Pattern DUTCH_DAY =
      Pattern.compile(
          "(?iu)\\b(ma|di|wo|do|vr|za|zo)"
              + "(?:andag|nsdag|ensdag|nderdag|ijdag|terdag|ndag)?\\b");
  private static final Pattern CODE_TIME = Pattern.compile("\\b0?(\\d{1,2}):(\\d{2})\\b");
  private static final Pattern DUTCH_TIME = Pattern.compile("\\b(\\d{1,2})[.:](\\d{2})\\b");

  private final Language language;

  HoursText(Language language) {
    this.language = language;
  }

  /** Writes opening hours in words; a name, and what has no words, stays as it is. */
  String text(String code) {
    if (language == Language.EN) {
      return code;
    }
    String told = dutch(code);
    return parse(told).equals(code.strip()) ? told : code;
  }

  private static String dutch(String code) {
    String told = code.strip().equals("24/7") ? "altijd" : code.strip();
    told = told.replace("PH off", "niet op feestdagen").replaceAll("\\bPH\\b", "feestdagen");
    told = replace(DAY, told, m -> DAYS.getOrDefault(m.group(1), m.group(1)));
    told = replace(CODE_TIME, told, m -> m.group(1) + "." + m.group(2));
    return told.replace("-", "–").replaceAll(",(?! )", ", ");
  }

  /** Returns the code that a text means; a code or a name is returned as it is. */
  String parse(String typed) {
    if (language == Language.EN) {
      return typed.strip();
    }
    String code = typed.strip().replace('–', '-').replaceAll("\\s*-\\s*", "-");
    if (code.equalsIgnoreCase("altijd")) {
      return "24/7";
    }
    code = code.replaceAll("(?i)niet op feestdagen", "PH off");
    code = code.replaceAll("(?i)\\b(op )?feestdagen\\b", "PH");
    code = code.replaceAll("(?i)\\s+uur\\b", "");
    code = code.replaceAll("(?i)\\s+(tot en met|t/m)\\s+", "-");
    code = replace(DUTCH_DAY, code, m -> day(m.group(1)).orElse(m.group()));
    code =
        replace(
            DUTCH_TIME,
            code,
            m -> (m.group(1).length() == 1 ? "0" : "") + m.group(1) + ":" + m.group(2));
    return code.replaceAll("\\s*,\\s*", ",").replaceAll("\\s*;\\s*", "; ");
  }

  private static Optional<String> day(String dutch) {
    return DAYS.entrySet().stream()
        .filter(day -> day.getValue().equalsIgnoreCase(dutch))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static String replace(Pattern pattern, String text, Function<MatchResult, String> by) {
    return pattern.matcher(text).replaceAll(found -> Matcher.quoteReplacement(by.apply(found)));
  }
}
