package nl.inwonerreis.modeller.journey;

import org.jspecify.annotations.Nullable;

/**
 * How often an activity is done per token (BPMN loop characteristics).
 *
 * @param times most times of a loop, or instances of a multi-instance activity, where the file
 *     gives a number; null where it gives none or an expression
 * @param untilCondition whether a multi-instance activity may be over before all instances are
 */
public record Repetition(Kind kind, @Nullable Integer times, boolean untilCondition) {

  public static final Repetition ONCE = new Repetition(Kind.ONCE, null, false);
  public static final Repetition LOOP = new Repetition(Kind.LOOP, null, false);
  public static final Repetition SEQUENTIAL = new Repetition(Kind.SEQUENTIAL, null, false);
  public static final Repetition PARALLEL = new Repetition(Kind.PARALLEL, null, false);

  /** Once, a standard loop, or several instances one after the other or at once. */
  public enum Kind {
    ONCE,
    LOOP,
    SEQUENTIAL,
    PARALLEL
  }

  /** Returns whether it is a multi-instance activity. */
  public boolean isMultiInstance() {
    return kind == Kind.SEQUENTIAL || kind == Kind.PARALLEL;
  }
}
