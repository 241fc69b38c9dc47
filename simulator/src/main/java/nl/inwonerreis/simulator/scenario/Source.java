package nl.inwonerreis.simulator.scenario;

import org.jspecify.annotations.Nullable;

/** Where a number comes from, and between which bounds it may lie. */
public record Source(Kind kind, String text, @Nullable Double low, @Nullable Double high) {

  /** How sure a number is, best first. */
  public enum Kind {
    MEASURED,
    PUBLISHED,
    ESTIMATE,
    ASSUMPTION
  }
}
