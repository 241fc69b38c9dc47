package nl.inwonerreis.simulator.experiment;

import nl.inwonerreis.simulator.result.DecimalText;

/** A length of time as people say it: in the greatest unit that it has one of, one decimal. */
final class Span {

  private static final double[] UNITS = {604_800, 86_400, 3_600, 60, 1};
  private static final String[] DUTCH = {"weken", "dagen", "uur", "minuten", "seconden"};
  private static final String[] ENGLISH = {"weeks", "days", "hours", "minutes", "seconds"};

  private Span() {}

  static String nl(double seconds) {
    return number(seconds).replace('.', ',') + " " + DUTCH[unit(seconds)];
  }

  static String en(double seconds) {
    return number(seconds) + " " + ENGLISH[unit(seconds)];
  }

  private static String number(double seconds) {
    return DecimalText.of(Math.rint(seconds / UNITS[unit(seconds)] * 10) / 10);
  }

  private static int unit(double seconds) {
    int unit = 0;
    while (unit < UNITS.length - 1 && seconds < 2 * UNITS[unit]) {
      unit++;
    }
    return unit;
  }
}
