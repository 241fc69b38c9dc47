package nl.inwonerreis.modeller.bpmn;

import java.util.regex.Pattern;

/** The durations of the file format: ISO 8601 without years and months, such as {@code P10D}. */
final class IsoDuration {

  private static final String NUMBER = "\\d{1,9}(?:[.,]\\d{1,9})?";

  private static final Pattern WEEKS = Pattern.compile("P" + NUMBER + "W");

  private static final Pattern DAYS_AND_TIME =
      Pattern.compile(
          "P(?=.)(?:%1$sD)?(?:T(?=.)(?:%1$sH)?(?:%1$sM)?(?:%1$sS)?)?".formatted(NUMBER));

  private IsoDuration() {}

  static boolean isValid(String text) {
    return WEEKS.matcher(text).matches() || DAYS_AND_TIME.matcher(text).matches();
  }
}
