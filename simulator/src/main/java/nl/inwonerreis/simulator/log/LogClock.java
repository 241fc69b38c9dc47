package nl.inwonerreis.simulator.log;

import java.time.LocalDate;

/**
 * Writes seconds since the start of the run as local ISO time with milliseconds. Days have 24
 * hours. The text of a day is made once.
 */
final class LogClock {

  private static final long DAY = 86_400_000;

  private final LocalDate start;
  private long day = Long.MIN_VALUE;
  private String date = "";

  LogClock(LocalDate start) {
    this.start = start;
  }

  void append(double seconds, StringBuilder out) {
    long millis = Math.round(seconds * 1000);
    long at = Math.floorDiv(millis, DAY);
    if (at != day) {
      day = at;
      date = start.plusDays(at).toString();
    }
    int ofDay = (int) Math.floorMod(millis, DAY);
    out.append(date).append('T');
    digits(ofDay / 3_600_000, 2, out);
    digits(ofDay / 60_000 % 60, 2, out.append(':'));
    digits(ofDay / 1000 % 60, 2, out.append(':'));
    digits(ofDay % 1000, 3, out.append('.'));
  }

  private static void digits(int number, int width, StringBuilder out) {
    if (width == 3) {
      out.append((char) ('0' + number / 100));
    }
    out.append((char) ('0' + number / 10 % 10)).append((char) ('0' + number % 10));
  }
}
