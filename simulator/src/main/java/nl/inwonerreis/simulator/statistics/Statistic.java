package nl.inwonerreis.simulator.statistics;

/** What is computed of a sample, in the order of the result; ids are those of the result. */
public enum Statistic {
  MEAN("mean", -1),
  SD("sd", -1),
  MIN("min", -1),
  P5("p5", 5),
  P10("p10", 10),
  P25("p25", 25),
  P50("p50", 50),
  P75("p75", 75),
  P90("p90", 90),
  P95("p95", 95),
  P99("p99", 99),
  MAX("max", -1);

  private final String id;
  private final int percent;

  Statistic(String id, int percent) {
    this.id = id;
    this.percent = percent;
  }

  public String id() {
    return id;
  }

  /** Returns the percentage of a percentile, −1 for the others. */
  int percent() {
    return percent;
  }
}
