package nl.inwonerreis.web.report;

/** The units in which people tell how long something takes. */
enum TimeUnit {
  SECOND("second", 1),
  MINUTE("minute", 60),
  HOUR("hour", 3600),
  DAY("day", 86_400),
  WEEK("week", 604_800);

  private final String key;
  private final double seconds;

  TimeUnit(String key, double seconds) {
    this.key = key;
    this.seconds = seconds;
  }

  /** Returns the unit that keeps the number small, but not below one and a half. */
  static TimeUnit fitting(double seconds) {
    double size = Math.abs(seconds);
    if (size < 60) {
      return SECOND;
    }
    if (size < 90 * 60) {
      return MINUTE;
    }
    if (size < 36 * 3600) {
      return HOUR;
    }
    return size < 8 * 604_800 ? DAY : WEEK;
  }

  String key() {
    return key;
  }

  double seconds() {
    return seconds;
  }
}
