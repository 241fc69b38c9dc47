package nl.inwonerreis.simulator.compare;

import nl.inwonerreis.simulator.result.Metric;

/** What may be said of a difference, by its interval and by which way is better. */
public enum Verdict {
  BETTER("better"),
  WORSE("worse"),
  /** There is a difference, and neither way is better. */
  DIFFERENT("different"),
  /** The interval holds zero, or there is none. */
  UNCLEAR("unclear");

  private final String id;

  Verdict(String id) {
    this.id = id;
  }

  public String id() {
    return id;
  }

  static Verdict of(Metric.Better better, double difference, double adjusted) {
    if (!(adjusted < Holm.ALPHA)) {
      return UNCLEAR;
    }
    return switch (better) {
      case UP -> difference > 0 ? BETTER : WORSE;
      case DOWN -> difference < 0 ? BETTER : WORSE;
      case NEITHER -> DIFFERENT;
    };
  }
}
