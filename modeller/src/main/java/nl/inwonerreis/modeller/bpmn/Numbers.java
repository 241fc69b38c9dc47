package nl.inwonerreis.modeller.bpmn;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** The numbers and dates that attributes of the journey extension hold. */
final class Numbers {

  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,15}(?:\\.\\d{1,15})?");

  private static final Pattern COUNT = Pattern.compile("\\d{1,9}");

  private Numbers() {}

  static boolean isBetween(String text, double least, double most) {
    if (!NUMBER.matcher(text).matches()) {
      return false;
    }
    double value = Double.parseDouble(text);
    return value >= least && value <= most;
  }

  static boolean isCount(String text) {
    return COUNT.matcher(text).matches();
  }

  static boolean isDate(String text) {
    try {
      return LocalDate.parse(text).toString().equals(text);
    } catch (DateTimeException e) {
      return false;
    }
  }

  static String range(double least, double most) {
    String from = plain(least);
    return most == Double.MAX_VALUE ? "≥ " + from : from + " … " + plain(most);
  }

  private static String plain(double value) {
    return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
  }
}
