package nl.inwonerreis.web.run;

/**
 * How many runs to spend on what an outcome rests on, and how long they are. The work is counted in
 * events, so that every machine does the same.
 *
 * @param duration seconds of each run
 * @param trajectories of the elementary effects
 * @param rows of the Sobol indices
 * @param weighed most numbers with Sobol indices
 * @param bars most numbers in the tornado
 * @param replications of each bar
 * @param points at which the order of scenarios is looked at
 */
record SensitivityBudget(
    double duration,
    int trajectories,
    int rows,
    int weighed,
    int bars,
    int replications,
    int points) {

  /** Events in all, some tens of seconds on two cores. */
  private static final double EVENTS = 30e6;

  /** What reading, compiling and counting take beside a run, in events. */
  private static final double OVERHEAD = 30_000;

  private static final double WEEK = 7 * 86_400.0;
  private static final double SHORTEST = 4 * WEEK;
  private static final int LEAST_TRAJECTORIES = 4;
  private static final int MOST_TRAJECTORIES = 10;
  private static final int LEAST_ROWS = 32;
  private static final int MOST_ROWS = 128;
  private static final int WEIGHED = 4;
  private static final int BARS = 8;
  private static final int LEAST_REPLICATIONS = 10;
  private static final int LEAST_POINTS = 20;
  private static final int MOST_POINTS = 60;

  /**
   * Divides the budget.
   *
   * @param numbers that are varied
   * @param events in one replication of the whole duration
   * @param stated seconds of a run, with the warm-up
   * @param fixed whether the runs must keep that length
   * @param replications as stated, the most for a bar
   */
  static SensitivityBudget of(
      int numbers,
      int scenarios,
      double events,
      double stated,
      double warmUp,
      boolean fixed,
      int replications) {
    int each = Math.min(LEAST_REPLICATIONS, replications);
    int weighed = Math.min(WEIGHED, numbers);
    int bars = Math.min(BARS, numbers);
    double least =
        runs(numbers, weighed, bars, scenarios, LEAST_TRAJECTORIES, LEAST_ROWS, each, LEAST_POINTS);
    double room = (EVENTS / least - OVERHEAD) / events;
    double shortest = Math.min(stated, warmUp + SHORTEST);
    double duration =
        fixed || room >= 1
            ? stated
            : Math.max(shortest, wholeWeeks(Math.max(0, room) * stated, stated));
    double more = EVENTS / (OVERHEAD + events * duration / stated) / least;
    return new SensitivityBudget(
        duration,
        grown(LEAST_TRAJECTORIES, more, MOST_TRAJECTORIES),
        grown(LEAST_ROWS, more, MOST_ROWS),
        weighed,
        bars,
        grown(each, more, replications),
        scenarios < 2 ? 0 : grown(LEAST_POINTS, more, MOST_POINTS));
  }

  private static int grown(int least, double more, int most) {
    return (int) Math.max(Math.min(least, most), Math.min(most, Math.floor(least * more)));
  }

  private static double wholeWeeks(double seconds, double stated) {
    return Math.min(stated, Math.ceil(seconds / WEEK) * WEEK);
  }

  private static double runs(
      int numbers,
      int weighed,
      int bars,
      int scenarios,
      int trajectories,
      int rows,
      int replications,
      int points) {
    return trajectories * (numbers + 1.0)
        + rows * (weighed + 2.0)
        + replications * (2.0 * bars + 1)
        + (scenarios < 2 ? 0 : scenarios * (points + replications));
  }

  /** Returns how many replications this is in all. */
  int runs(int numbers, int scenarios) {
    return (int) runs(numbers, weighed, bars, scenarios, trajectories, rows, replications, points);
  }
}
