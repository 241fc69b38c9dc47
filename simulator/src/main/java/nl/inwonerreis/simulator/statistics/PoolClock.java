package nl.inwonerreis.simulator.statistics;

/**
 * Queue length and staff of one pool over time, summed per hour of the week from Monday 00:00.
 *
 * <p>Shape: arrays [168]. Units: seconds, person-seconds, visit-seconds.
 */
final class PoolClock {

  static final int HOURS = 168;
  private static final double HOUR = 3600;

  final double[] seconds = new double[HOURS];
  final double[] queueing = new double[HOURS];
  final double[] working = new double[HOURS];
  final double[] onDuty = new double[HOURS];

  /** Person-seconds worked and EUR, of services that ended in the window. */
  double staffTime;

  double cost;

  /** Person-seconds worked by more people than were on duty. */
  double overtime;

  private final double startOfWeek;
  private double last;
  private double hourEnd;
  private int hour;
  private int duty;
  private int busy;
  private int queue;
  private int present;

  private double queueArea;
  private double workArea;
  private double dutyArea;
  private double since;

  /** Makes a clock that sums from {@code from} on, in seconds since the start of the run. */
  PoolClock(double startOfWeek, double from) {
    this.startOfWeek = startOfWeek;
    this.last = from;
    this.since = from;
    double sinceMonday = Math.floor((startOfWeek + from) / HOUR);
    this.hour = (int) (sinceMonday % HOURS);
    this.hourEnd = (sinceMonday + 1) * HOUR - startOfWeek;
  }

  void duty(double time, int persons) {
    advance(time);
    duty = persons;
    present = Math.min(busy, duty);
  }

  void load(double time, int persons, int visits) {
    advance(time);
    busy = persons;
    queue = visits;
    present = Math.min(busy, duty);
  }

  /** The run is over. */
  void finish(double time) {
    advance(time);
    flush();
  }

  private void advance(double time) {
    while (time > hourEnd) {
      add(hourEnd);
      flush();
      hour = (hour + 1) % HOURS;
      double sinceMonday = Math.rint((hourEnd + startOfWeek) / HOUR);
      hourEnd = (sinceMonday + 1) * HOUR - startOfWeek;
    }
    add(time);
  }

  private void add(double time) {
    double passed = time - last;
    if (passed > 0) {
      queueArea += queue * passed;
      workArea += present * passed;
      dutyArea += duty * passed;
      overtime += (busy - present) * passed;
      last = time;
    }
  }

  private void flush() {
    seconds[hour] += last - since;
    queueing[hour] += queueArea;
    working[hour] += workArea;
    onDuty[hour] += dutyArea;
    since = last;
    queueArea = 0;
    workArea = 0;
    dutyArea = 0;
  }
}
